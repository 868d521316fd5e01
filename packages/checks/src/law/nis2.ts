import { defineCheck } from "../check.ts";
import { judgeStatement, MENTION_MESSAGES } from "./find-mentions.ts";

export const nis2 = defineCheck({
  id: "law/nis2",
  severity: "could",
  level: "2",
  scope: "product",
  requirements: ["F4", "F17"],
  title: { da: "Oplysninger til dem, der er under NIS2", en: "Information for those under NIS2" },
  why: {
    da: "Kommuner og andre, der er omfattet af NIS2, skal have styr på sikkerheden hos dem, de får software af. Et produkt, der selv fortæller om forsyningskæde, opdateringer og støtte, sparer hver af dem for at spørge.",
    en: "Municipalities and others under NIS2 must keep track of the security of those who supply their software. A product that tells of its supply chain, updates and support itself saves each of them the asking.",
  },
  good: {
    da: "Et afsnit til driftsansvarlige: hvor listen over komponenter (SBOM) er, hvor længe versioner støttes, hvordan sårbarheder meddeles, og hvem der leverer hvad.",
    en: "A section for operators: where the list of components (SBOM) is, how long versions are supported, how vulnerabilities are announced, and who delivers what.",
  },
  pitfalls: {
    da: "Der står, at produktet er NIS2-godkendt; det kan software ikke være, kun organisationer er omfattet.",
    en: "The text says that the product is NIS2 certified; software cannot be, for only organisations are covered.",
  },
  next: {
    da: "Skriv et afsnit om NIS2 i docs/operations.md eller docs/security.md, når en anvender har brug for det.",
    en: "Write a section on NIS2 in docs/operations.md or docs/security.md once a user body needs it.",
  },
  messages: MENTION_MESSAGES,
  run: (repository, say) => judgeStatement(repository, say, { law: /\bNIS[ -]?2\b|2022\/2555/i, ofCode: true }),
});
