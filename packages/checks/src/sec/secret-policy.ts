import { defineCheck } from "../check.ts";
import { headings } from "../doc/words.ts";
import { DOCUMENT_MESSAGES, judgeDocument } from "../judge-document.ts";

export const secretPolicy = defineCheck({
  id: "sec/secret-policy",
  severity: "could",
  fix: ["docs/security.md"],
  scope: "product",
  requirements: [],
  standards: { osps: ["BR-07.02"] },
  title: { da: "Hvordan hemmeligheder håndteres", en: "How secrets are handled" },
  why: {
    da: "Kodeord og nøgler bliver delt på den måde, folk finder på, hvis ingen har aftalt en. Få linjer om, hvor de ligger, hvem der kan hente dem, og hvad man gør, når en slipper ud, er nok.",
    en: "Passwords and keys are shared in whatever way people think of, if nobody has agreed on one. A few lines on where they are kept, who can get them, and what to do when one gets out are enough.",
  },
  good: {
    da: "Et afsnit i docs/security.md eller CONTRIBUTING.md: hvor nøgler og kodeord ligger, hvem der har adgang, hvor tit de skiftes, og hvad man gør ved et læk.",
    en: "A section in docs/security.md or CONTRIBUTING.md: where keys and passwords are kept, who has access, how often they are changed, and what to do about a leak.",
  },
  pitfalls: {
    da: "Afsnittet siger, at .env ikke må lægges op, men ikke, hvor de rigtige værdier ligger.",
    en: "The section says that .env must not be committed, but not where the real values are kept.",
  },
  next: {
    da: "Skriv et afsnit »Hemmeligheder« i docs/security.md: hvor de ligger, hvem der kan hente dem, hvornår de skiftes.",
    en: "Write a section “Secrets” in docs/security.md: where they are kept, who can get them, when they are changed.",
  },
  messages: DOCUMENT_MESSAGES,
  run: (repository, say) =>
    judgeDocument(repository, say, {
      files: ["**/{secrets,secret-management,secrets-policy,hemmeligheder}.{md,markdown,rst,adoc}"],
      heading: HEADING,
      words: 15,
    }),
});

const HEADING = headings(
  "(managing |handling (of )?)?(secrets?|credentials)( and (secrets|credentials|keys|passwords))?( management| handling| policy|$)",
  "(passwords?|keys) and (keys|passwords|secrets)",
  "(håndtering af )?(hemmeligheder|adgangskoder|kodeord)( og nøgler)?($| i )",
  "nøgler og (kodeord|adgangskoder|hemmeligheder)",
);
