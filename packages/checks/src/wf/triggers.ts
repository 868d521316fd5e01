import { defineCheck, type Verdict } from "../check.ts";
import type { Step } from "../facts/pipelines.ts";
import { NO_WORKFLOWS, workflows } from "./judge-workflows.ts";

export const triggers = defineCheck({
  id: "wf/triggers",
  severity: "must",
  requirements: [],
  standards: { osps: ["BR-01.03"], scorecard: ["Dangerous-Workflow"] },
  title: { da: "Fremmed kode får ikke jeres nøgler", en: "Strangers' code does not get your keys" },
  why: {
    da: "pull_request_target, workflow_run og issue_comment kører med repositoryets hemmeligheder og skriverettigheder. Henter workflowet så koden fra et ændringsforslag, kan hvem som helst overtage repositoryet.",
    en: "pull_request_target, workflow_run and issue_comment run with the repository's secrets and write permissions. If the workflow then fetches a pull request's code, anybody can take over the repository.",
  },
  good: {
    da: "pull_request til alt, der bygger eller afprøver ændringsforslag. pull_request_target kun til at sætte mærkater og skrive kommentarer uden at hente koden.",
    en: "pull_request for all that builds or tests pull requests. pull_request_target only to set labels and write comments, without fetching the code.",
  },
  pitfalls: {
    da: "pull_request_target valgt, fordi en hemmelighed manglede i test fra forgreninger; checkout med ref: head.sha.",
    en: "pull_request_target chosen because a secret was missing in tests from forks; checkout with ref: head.sha.",
  },
  next: {
    da: "Del {path} i to: pull_request bygger uden hemmeligheder, og et andet workflow bruger resultatet uden at køre koden.",
    en: "Split {path} in two: pull_request builds without secrets, and another workflow uses the result without running the code.",
  },
  messages: {
    ...NO_WORKFLOWS,
    absent: {
      da: "Ingen workflows kører med fulde rettigheder på andres ændringsforslag.",
      en: "No workflow runs with full permissions on others' pull requests.",
    },
    good: {
      da: "{path} kører på {event}, men henter ikke koden fra ændringsforslaget.",
      en: "{path} runs on {event}, but does not fetch the pull request's code.",
    },
    bad: {
      da: "{path} kører på {event} og henter koden fra et ændringsforslag i linje {line}.",
      en: "{path} runs on {event} and fetches a pull request's code in line {line}.",
    },
  },
  run(repository, say) {
    const files = workflows(repository);
    if (files.length === 0) return say.notApplicable("none");
    const verdicts = files.slice(0, MAX_FILES).flatMap((pipeline): readonly Verdict[] => {
      const { path } = pipeline;
      const event = PRIVILEGED.find((each) => pipeline.triggers.includes(each));
      if (!event) return [];
      const place = pipeline.jobs.flatMap(({ steps }) => steps.filter(fetchesForeignCode))[0];
      if (!place) return [say.pass("good", { path }, { path, event })];
      return [say.fail("bad", { path, line: place.line }, { path, event, line: place.line })];
    });
    return verdicts.length > 0 ? verdicts : say.notApplicable("absent");
  },
});

const MAX_FILES = 50;

const PRIVILEGED = ["pull_request_target", "workflow_run", "issue_comment"];

/** What names a pull request's own code: its head, or the ref under which the forge keeps it. */
const FOREIGN =
  /github\.event\.pull_request\.head|github\.head_ref|github\.event\.workflow_run\.(head|pull_requests)|refs?\/pull\/|\bpull\/\$|event\.(pull_request\.)?(number|issue\.number)\b.*\/(head|merge)|pull_request\.merge_commit_sha/i;

function fetchesForeignCode({ uses = "", with: inputs, run = "" }: Step): boolean {
  if (/^actions\/checkout@/i.test(uses))
    return FOREIGN.test(`${inputs.ref ?? ""}\n${inputs.repository ?? ""}`.slice(0, 2000));
  const lines = run.split("\n").slice(0, 500);
  return lines.some(
    (line) =>
      /\bgh\s+pr\s+checkout\b/.test(line) ||
      (/\bgit\b.{0,40}\b(fetch|pull|checkout|clone|worktree|merge)\b/.test(line) && FOREIGN.test(line.slice(0, 2000))),
  );
}
