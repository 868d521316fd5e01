import { defineCheck } from "../check.ts";
import type { Pipeline } from "../facts/pipelines.ts";
import { isLocal } from "../facts/pipelines/read-steps.ts";
import { judgeWorkflows, listFlaws, NO_WORKFLOWS, workflowsAndActions, type Flaw } from "./judge-workflows.ts";

export const pinned = defineCheck({
  id: "wf/pinned",
  severity: "must",
  requirements: [],
  standards: { scorecard: ["Pinned-Dependencies"] },
  title: { da: "Actions låst til et commit", en: "Actions pinned to a commit" },
  why: {
    da: "Et workflow henter færdige dele (actions) fra andre og kører dem med adgang til jeres repository. Et mærke som v4 kan flyttes til anden kode af den, der ejer delen, eller af en, der har stjålet kontoen. Et commit kan ikke.",
    en: "A workflow fetches ready-made parts (actions) from others and runs them with access to your repository. A tag such as v4 can be moved to other code by whoever owns the part, or has stolen the account. A commit cannot.",
  },
  good: {
    da: "uses: actions/checkout@<40 tegn> # v7.0.1. Det gælder også GitHubs egne actions. Dependabot og Renovate holder både commit og kommentar ajour.",
    en: "uses: actions/checkout@<40 characters> # v7.0.1. GitHub's own actions count too. Dependabot and Renovate keep both commit and comment up to date.",
  },
  pitfalls: {
    da: "Kun andres actions er låst, og GitHubs egne følger et mærke; et commit uden versionskommentar, som ingen tør opdatere.",
    en: "Only others' actions are pinned and GitHub's own follow a tag; a commit without a version comment, which nobody dares to update.",
  },
  next: {
    da: "Erstat mærket med det commit, det peger på, og skriv versionen som kommentar: uses: navn/action@<commit> # v1.2.3.",
    en: "Replace the tag with the commit that it points at, and write the version as a comment: uses: name/action@<commit> # v1.2.3.",
  },
  messages: {
    ...NO_WORKFLOWS,
    absent: { da: "Ingen workflows bruger andres actions.", en: "No workflow uses anybody else's actions." },
    good: {
      da: "Alle actions er låst til et commit (antal: {count}).",
      en: "All actions are pinned to a commit (number: {count}).",
    },
    uncommented: {
      da: "Alle actions er låst til et commit, men nogle uden en kommentar med versionen ({count}): {names}.",
      en: "All actions are pinned to a commit, but some without a comment with the version ({count}): {names}.",
    },
    bad: {
      da: "{path} bruger actions, der ikke er låst til et commit ({count}): {names}.",
      en: "{path} uses actions that are not pinned to a commit ({count}): {names}.",
    },
  },
  run(repository, say) {
    const files = workflowsAndActions(repository);
    const verdict = judgeWorkflows(files, say, (pipeline) => {
      const uses = usesOf(pipeline);
      return { seen: uses.length, flaws: uses.filter(({ name }) => !isPinned(name)) };
    });
    const bare = files.flatMap((file) => usesOf(file).filter(({ name, comment }) => isCommit(name) && !comment));
    const [first] = bare;
    if (!first || !("outcome" in verdict) || verdict.outcome !== "pass") return verdict;
    return say.pass(
      "uncommented",
      { path: first.path, line: first.line },
      { count: bare.length, names: listFlaws(bare) },
    );
  },
});

/** Its makers refuse to run from a commit: the version is part of what the proof says. */
const BY_TAG_ONLY = /^slsa-framework\/slsa-github-generator\/\.github\/workflows\/[\w.-]+@v\d+\.\d+\.\d+$/;

function isPinned(uses: string): boolean {
  return isCommit(uses) || /^docker:\/\/.*@sha256:[\da-f]{64}$/.test(uses) || BY_TAG_ONLY.test(uses);
}

function isCommit(uses: string): boolean {
  return /@(?:[\da-f]{40}|[\da-f]{64})$/i.test(uses);
}

interface Use extends Flaw {
  readonly path: string;
  /** Whether a version stands behind it. */
  readonly comment: boolean;
}

/** Actions and workflows of other repositories, and images as steps. */
function usesOf({ path, jobs }: Pipeline): readonly Use[] {
  return jobs
    .flatMap((job) => [job, ...job.steps])
    .flatMap(({ uses, usesLine, usesComment, line }) =>
      uses ? [{ path, name: uses, line: usesLine ?? line, comment: /\d/.test(usesComment ?? "") }] : [],
    )
    .filter(({ name }) => !isLocal(name) && !name.includes("${{"));
}
