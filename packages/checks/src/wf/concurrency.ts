import { defineCheck } from "../check.ts";
import { asRecord, isRecord } from "../text/plain-values.ts";
import { judgeWorkflows, NO_WORKFLOWS, workflows } from "./judge-workflows.ts";

export const concurrency = defineCheck({
  id: "wf/concurrency",
  severity: "could",
  requirements: [],
  title: { da: "En ny kørsel afløser den gamle", en: "A new run replaces the old one" },
  why: {
    da: "Når et ændringsforslag får et nyt commit, er den gamle kørsel spildt. concurrency stopper den, sparer maskintid og giver hurtigere svar.",
    en: "When a pull request gets a new commit, the old run is wasted. concurrency stops it, saves machine time and gives quicker answers.",
  },
  good: {
    da: "concurrency med en gruppe pr. gren og cancel-in-progress på ændringsforslag.",
    en: "concurrency with a group per branch and cancel-in-progress on pull requests.",
  },
  pitfalls: {
    da: "cancel-in-progress uden vilkår, så en udgivelse fra hovedgrenen også bliver stoppet midt i det hele.",
    en: "cancel-in-progress without a condition, so that a release from the main branch is stopped halfway too.",
  },
  next: {
    da: "Skriv øverst i {path}: concurrency: med group: ${{ github.workflow }}-${{ github.ref }} og cancel-in-progress: ${{ github.event_name == 'pull_request' }}.",
    en: "Write at the top of {path}: concurrency: with group: ${{ github.workflow }}-${{ github.ref }} and cancel-in-progress: ${{ github.event_name == 'pull_request' }}.",
  },
  messages: {
    ...NO_WORKFLOWS,
    absent: { da: "Ingen workflows kører på ændringsforslag.", en: "No workflow runs on pull requests." },
    good: {
      da: "Alle workflows, der kører på ændringsforslag, siger, hvad der sker med den gamle kørsel (antal: {count}).",
      en: "All workflows that run on pull requests say what becomes of the old run (number: {count}).",
    },
    bad: {
      da: "{path} kører på ændringsforslag, og gamle kørsler bliver ikke stoppet.",
      en: "{path} runs on pull requests, and old runs are not stopped.",
    },
  },
  run: (repository, say) =>
    judgeWorkflows(workflows(repository), say, ({ triggers, jobs, value, yaml }) => {
      if (!triggers.includes("pull_request") || jobs.length === 0) return { seen: 0, flaws: [] };
      const isLimited = isDecided(asRecord(value).concurrency) || jobs.every((job) => isDecided(job.value.concurrency));
      return { seen: 1, flaws: isLimited ? [] : [{ name: "concurrency", line: yaml.lineOf(["concurrency"]) }] };
    }),
});

/** Whoever writes `false` has thought of it; where nothing is said, runs queue up. */
function isDecided(value: unknown): boolean {
  return isRecord(value) && value["cancel-in-progress"] !== undefined;
}
