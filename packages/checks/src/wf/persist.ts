import { defineCheck } from "../check.ts";
import type { Job, Pipeline, Step } from "../facts/pipelines.ts";
import { judgeWorkflows, NO_WORKFLOWS, workflowsAndActions, type Flaw } from "./judge-workflows.ts";

export const persist = defineCheck({
  id: "wf/persist",
  severity: "should",
  requirements: [],
  standards: { osps: ["BR-01.03"] },
  title: { da: "Nøglen bliver ikke liggende efter checkout", en: "The key does not stay behind after checkout" },
  why: {
    da: "actions/checkout gemmer nøglen til repositoryet, hvor alle senere trin kan læse den: også en testpakke eller et artefakt, der bliver lagt offentligt frem.",
    en: "actions/checkout stores the key to the repository where all later steps can read it: a test package too, or an artefact that is published.",
  },
  good: {
    da: "persist-credentials: false ved hvert checkout. Job, der selv skubber med git, er undtaget.",
    en: "persist-credentials: false at every checkout. Jobs that push with git themselves are an exception.",
  },
  pitfalls: {
    da: "Indstillingen mangler i et af flere job; hele arbejdsmappen, også .git, bliver uploadet som artefakt.",
    en: "The setting is missing in one of several jobs; the whole working folder, .git too, is uploaded as an artefact.",
  },
  next: {
    da: "Tilføj under trinnet med actions/checkout: with: og derunder persist-credentials: false.",
    en: "Add below the step with actions/checkout: with: and below it persist-credentials: false.",
  },
  messages: {
    ...NO_WORKFLOWS,
    absent: {
      da: "Ingen workflows henter koden med actions/checkout.",
      en: "No workflow fetches the code with actions/checkout.",
    },
    good: {
      da: "Intet checkout efterlader nøglen uden at bruge den (antal: {count}).",
      en: "No checkout leaves the key behind without using it (number: {count}).",
    },
    bad: {
      da: "{path} henter koden uden persist-credentials: false ({count}): {names}.",
      en: "{path} fetches the code without persist-credentials: false ({count}): {names}.",
    },
  },
  run: (repository, say) =>
    judgeWorkflows(workflowsAndActions(repository), say, (pipeline) => ({
      seen: pipeline.jobs.flatMap(({ steps }) => steps.filter(isCheckout)).length,
      flaws: findKept(pipeline),
    })),
});

/** Whoever writes `true` has thought of it. */
function findKept({ jobs }: Pipeline): readonly Flaw[] {
  return jobs
    .filter((job) => !usesKey(job))
    .flatMap(({ steps }) => steps.filter((step) => isCheckout(step) && !("persist-credentials" in step.with)))
    .map(({ uses = "", usesLine, line }) => ({ name: uses.slice(0, 60), line: usesLine ?? line }));
}

function isCheckout({ uses = "" }: Step): boolean {
  return /^(https:\/\/[\w.-]+\/)?actions\/checkout@/i.test(uses);
}

/** Actions that write to the repository with the key that checkout left. */
const PUSHERS =
  /^(stefanzweifel\/git-auto-commit-action|endbug\/add-and-commit|peter-evans\/create-pull-request|changesets\/action)@/i;

/** A job that pushes needs what checkout left behind. */
function usesKey({ steps }: Job): boolean {
  return steps.some(({ run = "", uses = "" }) => PUSHERS.test(uses) || /\bgit\b[^\n|;&]{0,80}\bpush\b/.test(run));
}
