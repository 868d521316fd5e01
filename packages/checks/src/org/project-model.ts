import { defineCheck } from "../check.ts";
import { judgePaper, PAPER_MESSAGES } from "../judge-paper.ts";
import { countSteps } from "../text/count-steps.ts";

export const projectModel = defineCheck({
  id: "org/project-model",
  severity: "should",
  scope: "product",
  requirements: ["G8"],
  fix: ["docs/project-model.md"],
  title: { da: "Beskrevet arbejdsmodel", en: "Described working model" },
  why: {
    da: "Et ønske skal kunne følges, til det er en ny version. G8 anbefaler fra niveau 2, at arbejdsmodellen er beskrevet og bruges, også når produktet ikke længere er et projekt.",
    en: "It must be possible to follow a wish until it is a new version. G8 recommends from level 2 that the working model is described and used, also when the product is no longer a project.",
  },
  good: {
    da: "En side med trinene fra ønske til version, hvem der gør hvad, og en opgave som eksempel.",
    en: "A page with the steps from wish to release, who does what, and one task as an example.",
  },
  pitfalls: {
    da: "Kun navnet på en metode; svaret er nej, fordi det ikke er et projekt længere.",
    en: "Only the name of a method; the answer is no because it is no longer a project.",
  },
  next: {
    da: "Beskriv trinene fra ønske til version i docs/project-model.md, og henvis til en opgave, der fulgte dem.",
    en: "Describe the steps from wish to release in docs/project-model.md, and refer to a task that followed them.",
  },
  messages: {
    ...PAPER_MESSAGES,
    steps: {
      da: "{path} nævner en model, men ikke trinene i den; en læser kan ikke se, hvordan et ønske bliver til en version.",
      en: "{path} names a model but not its steps; a reader cannot see how a wish becomes a release.",
    },
  },
  run: (repository, say) =>
    judgePaper(repository, say, {
      name: /^(project[-_ ]model|projektmodel|arbejdsmodel|working[-_ ]model|produktmodel|udviklingsmodel|udviklingsproces|procesplan|development[-_ ]process)$/,
      heading:
        /^(samlet |vores |our |the )?(arbejdsmodel(len)?|projektmodel(len)?|produktmodel(len)?|udviklingsmodel(len)?|udviklingsproces(sen)?|procesplan|working model|project model|product model|development (model|process))$/i,
      words: 40,
      lacks: (text) => (countSteps(text) < 3 ? "steps" : undefined),
    }),
});
