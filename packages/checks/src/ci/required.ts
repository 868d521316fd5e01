import { defineCheck } from "../check.ts";
import { pipelines } from "../facts/pipelines.ts";

export const required = defineCheck({
  id: "ci/required",
  severity: "should",
  kinds: ["code", "deployment"],
  requirements: [],
  standards: { spc: [12], osps: ["QA-03.01"], scorecard: ["Branch-Protection"] },
  title: { da: "Afprøvningen skal være grøn før fletning", en: "Checks must be green before a merge" },
  why: {
    da: "CI, som man kan se bort fra, bliver set bort fra, når der er travlt. En regel på hovedgrenen gør, at fejl ikke slipper ind.",
    en: "CI that can be ignored is ignored when time is short. A rule on the main branch keeps mistakes out.",
  },
  good: {
    da: "En grenregel på hovedgrenen, der kræver, at mindst ét job er gået godt, før noget kan flettes.",
    en: "A branch rule on the main branch that asks for at least one job to have passed before anything can be merged.",
  },
  pitfalls: {
    da: "Reglen kræver et job, der er omdøbt, så ingen kan flette, og den bliver slået fra.",
    en: "The rule asks for a job that was renamed, so that nobody can merge and the rule is turned off.",
  },
  next: {
    da: "GitHub: Settings, Rules, hovedgrenen, Require status checks to pass. GitLab: Settings, Merge requests, Pipelines must succeed.",
    en: "GitHub: Settings, Rules, the main branch, Require status checks to pass. GitLab: Settings, Merge requests, Pipelines must succeed.",
  },
  messages: {
    set: {
      da: "Hovedgrenen kræver grønne job (antal: {count}).",
      en: "The main branch asks for green jobs (number: {count}).",
    },
    unset: { da: "Hovedgrenen kræver ingen grønne job.", en: "The main branch asks for no green jobs." },
    unseen: {
      da: "Grenreglerne kan ikke ses i denne kørsel. De kan hentes fra GitHub eller GitLab.",
      en: "The branch rules cannot be seen in this run. They can be fetched from GitHub or GitLab.",
    },
    none: { da: "Der er ingen CI at kræve noget af.", en: "There is no CI to ask anything of." },
  },
  run(repository, say) {
    if (pipelines(repository).length === 0) return say.notApplicable("none");
    const protection = repository.forge?.protection;
    if (!protection) return say.unknown("unseen");
    const count = protection.requiredChecks;
    return count > 0 ? say.pass("set", undefined, { count }) : say.fail("unset");
  },
});
