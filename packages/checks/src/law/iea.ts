import { defineCheck } from "../check.ts";
import { judgeStatement, MENTION_MESSAGES } from "./find-mentions.ts";

export const iea = defineCheck({
  id: "law/iea",
  severity: "could",
  level: "2",
  scope: "product",
  requirements: ["R3", "F18"],
  title: { da: "Forordningen om et interoperabelt Europa", en: "The Interoperable Europe Act" },
  why: {
    da: "EU's forordning 2024/903 beder offentlige myndigheder vurdere, hvad krav til tjenester på tværs af grænser betyder for samspillet med andre, og dele løsninger med hinanden. De fleste kommunale produkter er ikke på tværs af grænser; så er det svaret.",
    en: "EU regulation 2024/903 asks public bodies to assess what requirements on services across borders mean for working together, and to share solutions. Most municipal products do not cross borders; then that is the answer.",
  },
  good: {
    da: "En linje om, at produktet ikke er en tjeneste på tværs af grænser, eller et link til vurderingen.",
    en: "A line that the product is no service across borders, or a link to the assessment.",
  },
  pitfalls: {
    da: "Vurderingen er lavet, men ikke offentliggjort; eller ingen har spurgt, selv om borgere fra andre lande bruger tjenesten.",
    en: "The assessment was made but not published; or nobody asked, though citizens of other countries use the service.",
  },
  next: {
    da: "Skriv i docs/architecture/reference-architecture.md, om forordning 2024/903 gælder for produktet, og hvorfor.",
    en: "Write in docs/architecture/reference-architecture.md whether regulation 2024/903 concerns the product, and why.",
  },
  messages: MENTION_MESSAGES,
  run: (repository, say) =>
    judgeStatement(repository, say, {
      law: /interoperab(?:elt|le) europ|2024\/903|interoperabilitetsvurdering|interoperability assessment/i,
      ofCode: true,
    }),
});
