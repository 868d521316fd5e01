import { defineCheck } from "../check.ts";
import { judgeWorkflows, NO_WORKFLOWS, workflows } from "./judge-workflows.ts";

export const secrets = defineCheck({
  id: "wf/secrets",
  severity: "should",
  requirements: [],
  standards: { osps: ["BR-07.01"] },
  title: { da: "Hemmeligheder gives én for én", en: "Secrets are handed over one by one" },
  why: {
    da: "secrets: inherit giver et genbrugt workflow alle repositoryets hemmeligheder, også dem, det ikke bruger, og dem, I tilføjer senere.",
    en: "secrets: inherit gives a reusable workflow all of the repository's secrets, also those it does not use, and those you add later.",
  },
  good: {
    da: "secrets: med netop de navne, som det kaldte workflow bruger. Hemmeligheder til udgivelse ligger i et miljø (environment).",
    en: "secrets: with just the names that the called workflow uses. Secrets for releases live in an environment.",
  },
  pitfalls: {
    da: "inherit, fordi det er kortere; workflowet ligger i et andet repository, som andre kan ændre.",
    en: "inherit because it is shorter; the workflow lives in another repository, which others can change.",
  },
  next: {
    da: "Erstat secrets: inherit i {path} med de enkelte navne: secrets: og derunder NAVN: ${{ secrets.NAVN }}.",
    en: "Replace secrets: inherit in {path} with the single names: secrets: and below it NAME: ${{ secrets.NAME }}.",
  },
  messages: {
    ...NO_WORKFLOWS,
    absent: { da: "Ingen workflows kalder et genbrugt workflow.", en: "No workflow calls a reusable workflow." },
    good: {
      da: "Intet kald af et genbrugt workflow giver alle hemmeligheder videre (antal: {count}).",
      en: "No call of a reusable workflow hands all secrets on (number: {count}).",
    },
    bad: {
      da: "{path} giver alle hemmeligheder videre ({count}): {names}.",
      en: "{path} hands all secrets on ({count}): {names}.",
    },
  },
  run: (repository, say) =>
    judgeWorkflows(workflows(repository), say, ({ jobs, yaml }) => {
      const calls = jobs.filter(({ uses }) => uses !== undefined);
      const flaws = calls.filter(({ value }) => value.secrets === "inherit");
      return {
        seen: calls.length,
        flaws: flaws.map(({ id, uses = "" }) => ({ name: uses, line: yaml.lineOf(["jobs", id, "secrets"]) })),
      };
    }),
});
