import { defineCheck } from "../check.ts";
import { headings } from "../doc/words.ts";
import { DOCUMENT_MESSAGES, judgeDocument } from "../judge-document.ts";

export const threatModel = defineCheck({
  id: "sec/threat-model",
  severity: "should",
  level: "2",
  scope: "product",
  requirements: ["F4"],
  standards: { osps: ["SA-03.01", "SA-03.02"] },
  fix: ["docs/security.md"],
  title: { da: "Trusler, der er vejet", en: "Threats that were weighed" },
  why: {
    da: "Et produkt kan ikke beskyttes mod alt. Den, der skriver ned, hvad der er værd at beskytte mod hvem, vælger de rigtige værn og ved, hvad der er tilbage. Det er en del af F4.",
    en: "A product cannot be protected from everything. Those who write down what is worth protecting from whom choose the right defences and know what remains. It is part of F4.",
  },
  good: {
    da: "Et afsnit eller en side med de alvorligste trusler, hvad der beskytter mod hver, og hvad der er tilbage.",
    en: "A section or page with the most serious threats, what protects from each, and what remains.",
  },
  pitfalls: {
    da: "En liste over tekniske værn uden at sige mod hvad; en vurdering, som ligger hos leverandøren og ikke kan ses.",
    en: "A list of technical measures without saying against what; an assessment that lies with the supplier and cannot be seen.",
  },
  next: {
    da: "Udfyld afsnittet Threats i docs/security.md sammen med nogen, der kender driften: trussel, beskyttelse, hvad der er tilbage.",
    en: "Fill in the section Threats of docs/security.md together with somebody who knows the operation: threat, protection, what remains.",
  },
  messages: DOCUMENT_MESSAGES,
  run: (repository, say) =>
    judgeDocument(repository, say, {
      files: [
        "**/{threat-model,threat_model,threatmodel,threats,trusselsmodel,trusselsvurdering,risikovurdering,security-assessment,security-risk-assessment}*.{md,markdown,rst,adoc}",
      ],
      heading: HEADING,
      words: 30,
    }),
});

const HEADING = headings(
  "threats?",
  "threat model[a-zA-ZÀ-ÖØ-öø-ž]*",
  "attack (surface|vectors?|scenarios?)",
  "security (risk )?(assessment|risks|analysis)",
  "trus(sel|ler|sels)[a-zA-ZÀ-ÖØ-öø-ž]*",
  "angreb[a-zA-ZÀ-ÖØ-öø-ž]*",
  "(it-|sikkerheds)risi(ko|ci)[a-zA-ZÀ-ÖØ-öø-ž]*",
  "sikkerhedsvurdering[a-zA-ZÀ-ÖØ-öø-ž]*",
);
