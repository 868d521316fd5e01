import { defineCheck } from "../check.ts";
import { pipelines, type Pipeline } from "../facts/pipelines.ts";
import { asList, asRecord, asText, isRecord } from "../text/plain-values.ts";
import { ELSEWHERE, findElsewhere } from "./elsewhere.ts";
import { technologiesOf } from "./find-linters.ts";

export const exists = defineCheck({
  id: "ci/exists",
  severity: "must",
  level: "1",
  kinds: ["code", "deployment"],
  requirements: ["F16"],
  standards: { spc: [12], osps: ["QA-06.01"], scorecard: ["CI-Tests"] },
  fix: [".github/workflows/documents.yml", ".gitlab-ci.yml"],
  title: { da: "Ændringsforslag bliver afprøvet automatisk", en: "Pull requests are tested automatically" },
  why: {
    da: "Når andre kan foreslå ændringer, må en maskine se på dem, før et menneske gør det. Ellers er det kun den faste leverandør, der kan vide, om noget går i stykker.",
    en: "When others may propose changes, a machine must look at them before a person does. Otherwise only the usual supplier can know whether something breaks.",
  },
  good: {
    da: "Et workflow med on: pull_request, eller GitLab CI, der kører på merge requests eller på alle grene.",
    en: "A workflow with on: pull_request, or GitLab CI that runs on merge requests or on all branches.",
  },
  pitfalls: {
    da: "CI kører først, når ændringen ligger på hovedgrenen; CI ligger hos leverandøren, hvor ingen andre kan se den; en gammel .travis.yml, som ingen læser.",
    en: "CI runs only once the change is on the main branch; CI lives with the supplier, where nobody else can see it; an old .travis.yml that nobody reads.",
  },
  next: {
    da: "Tilføj pull_request: under on: i et workflow, eller en regel for merge_request_event i .gitlab-ci.yml.",
    en: "Add pull_request: below on: in a workflow, or a rule for merge_request_event in .gitlab-ci.yml.",
  },
  messages: {
    ...ELSEWHERE,
    found: { da: "{path} kører på ændringsforslag.", en: "{path} runs on pull requests." },
    branches: {
      da: "{path} kører på alle grene, men ikke på forslag fra andres kopier af repositoryet.",
      en: "{path} runs on all branches, though not on proposals from others' copies of the repository.",
    },
    late: {
      da: "CI kører ({path}), men ikke på ændringsforslag.",
      en: "CI runs ({path}), but not on pull requests.",
    },
    unclear: {
      da: "{path} fortæller ikke, om den kører på ændringsforslag; det er sat op i den tjeneste, der læser filen.",
      en: "{path} does not tell whether it runs on pull requests; that is set up in the service that reads the file.",
    },
    none: { da: "Der er ingen CI i repositoryet.", en: "There is no CI in the repository." },
    codeless: { da: "Der er ingen kode i repositoryet.", en: "There is no code in the repository." },
  },
  run(repository, say) {
    const files = pipelines(repository);
    const proposed = files.find(({ triggers }) => PROPOSALS.some((event) => triggers.includes(event)));
    if (proposed) return say.pass("found", { path: proposed.path }, { path: proposed.path });
    const everywhere = files.find(runsOnAllBranches);
    if (everywhere) return say.pass("branches", { path: everywhere.path }, { path: everywhere.path });
    const away = findElsewhere(
      files.filter(({ forge }) => forge === "gitlab"),
      /review|merge|pipeline|workflow/i,
    );
    if (away) return say.unknown("elsewhere", { path: away.path, line: away.line }, { ...away });
    const other = files.find(({ forge }) => forge === "other");
    if (other) return say.unknown("unclear", { path: other.path }, { path: other.path });
    const [first] = files;
    if (first) return say.fail("late", { path: first.path }, { path: first.path });
    const isEmpty = repository.kind === "code" && technologiesOf(repository).length === 0;
    return isEmpty ? say.notApplicable("codeless") : say.fail("none");
  },
});

const PROPOSALS = ["pull_request", "pull_request_target", "merge_group"];

/** A push to any branch, a proposal's branch among them. */
function runsOnAllBranches({ forge, triggers, value }: Pipeline): boolean {
  if (forge !== "github" || !triggers.includes("push")) return false;
  const { on } = asRecord(value);
  const push = isRecord(on) ? asRecord(on.push) : {};
  if (push.branches === undefined) return push.tags === undefined;
  return asList(push.branches).some((name) => ["**", "*", "feature/**", "feature/*"].includes(asText(name) ?? ""));
}
