import { defineCheck } from "../check.ts";
import { judgeWorkflows, NO_WORKFLOWS, workflows } from "./judge-workflows.ts";

export const timeout = defineCheck({
  id: "wf/timeout",
  severity: "could",
  requirements: [],
  title: { da: "Job stopper selv, når de hænger", en: "Jobs stop by themselves when they hang" },
  why: {
    da: "Uden timeout-minutes kører et job, der hænger, i seks timer. Det koster, og andre venter på maskinen.",
    en: "Without timeout-minutes a job that hangs runs for six hours. That costs, and others wait for the machine.",
  },
  good: {
    da: "timeout-minutes på hvert job, omkring to til tre gange den normale tid.",
    en: "timeout-minutes on each job, about two to three times the usual time.",
  },
  pitfalls: {
    da: "Kun det langsomme job har en grænse; grænsen er sat så højt, at den ikke betyder noget.",
    en: "Only the slow job has a limit; the limit is so high that it means nothing.",
  },
  next: {
    da: "Tilføj timeout-minutes: 15 under jobbets runs-on i {path}, og ret tallet til, hvad jobbet plejer at bruge.",
    en: "Add timeout-minutes: 15 below the job's runs-on in {path}, and fit the number to what the job usually takes.",
  },
  messages: {
    ...NO_WORKFLOWS,
    absent: { da: "Ingen workflows har job, der kan få en grænse.", en: "No workflow has jobs that can have a limit." },
    good: { da: "Alle job har en tidsgrænse (antal: {count}).", en: "All jobs have a time limit (number: {count})." },
    bad: {
      da: "{path} har job uden timeout-minutes ({count}): {names}.",
      en: "{path} has jobs without timeout-minutes ({count}): {names}.",
    },
  },
  run: (repository, say) =>
    judgeWorkflows(workflows(repository), say, ({ jobs }) => {
      // A job that calls a reusable workflow takes its limit from there.
      const own = jobs.filter(({ uses }) => uses === undefined);
      const flaws = own.filter(({ value }) => value["timeout-minutes"] === undefined);
      return { seen: own.length, flaws: flaws.map(({ id, line }) => ({ name: id, line })) };
    }),
});
