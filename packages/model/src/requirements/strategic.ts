import type { Requirement } from "./requirement.ts";

/** The requirements of the theme strategic, in the order of OS2's governance model 1.1.0. */
export const strategic: readonly Requirement[] = [
  {
    id: "S1",
    theme: "strategic",
    level: "1",
    obligation: "must",
    title: { da: "Støtter OS2's strategi", en: "Supports the OS2 strategy" },
    guidance: {
      da: "Sig med egne ord, hvordan produktet dækker et fælles behov, deler løsninger og styrker fællesskabet.",
      en: "Say in your own words how the product meets a shared need, shares solutions and strengthens the community.",
    },
    evidence: ["declared", "people"],
    files: ["docs/vision-strategy.md", "README.md"],
    fields: ["answers.S1"],
  },
  {
    id: "S2",
    theme: "strategic",
    level: "1",
    obligation: "must",
    title: { da: "Fremmer nytænkning og åbenhed", en: "Furthers innovation and openness" },
    guidance: {
      da: "Vis, hvad der er nyt ved løsningen, og hvordan andre faktisk kan læse, bruge og bidrage til den.",
      en: "Show what is new in the solution and how others can in fact read, use and contribute to it.",
    },
    evidence: ["declared", "people"],
    files: ["CONTRIBUTING.md", "docs/vision-strategy.md"],
    fields: ["answers.S2"],
  },
  {
    id: "S3",
    theme: "strategic",
    level: "2",
    obligation: "must",
    title: {
      da: "Forbindelsen til OS2's retning er skrevet ned",
      en: "The link to the direction of OS2 is written down",
    },
    guidance: {
      da: "Skriv en kort tekst om, hvordan produktet passer til OS2's mission, vision og strategi, eller forventes at komme til det.",
      en: "Write a short text on how the product fits, or is expected to fit, the mission, vision and strategy of OS2.",
    },
    evidence: ["files", "declared"],
    files: ["docs/vision-strategy.md"],
    fields: ["answers.S3"],
  },
  {
    id: "S4",
    theme: "strategic",
    level: "2",
    obligation: "must",
    title: { da: "Produktet har en vision og en strategi", en: "The product has a vision and a strategy" },
    guidance: {
      da: "Skriv et dokument med vision, målgruppe, mål og køreplan for et til tre år, vedtaget af styregruppen.",
      en: "Write a document with vision, audience, goals and a roadmap of one to three years, adopted by the steering group.",
    },
    evidence: ["files", "declared"],
    files: ["docs/vision-strategy.md", "ROADMAP.md"],
    fields: ["answers.S4"],
  },
  {
    id: "S5",
    theme: "strategic",
    level: "3",
    obligation: "must",
    title: {
      da: "Overensstemmelse med OS2's vision og strategi er vist",
      en: "Conformity with the OS2 vision and strategy is shown",
    },
    guidance: {
      da: "Gennemgå OS2's vision og strategi punkt for punkt, og beskriv, hvor produktet stemmer overens, og hvor det ikke gør.",
      en: "Go through the OS2 vision and strategy point by point and describe where the product conforms and where not.",
    },
    evidence: ["files", "people"],
    files: ["docs/vision-strategy.md"],
    fields: ["answers.S5"],
  },
];
