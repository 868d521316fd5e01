import type { Requirement } from "./requirement.ts";

/** The requirements of the theme relevance, in the order of OS2's governance model 1.1.0. */
export const relevance: readonly Requirement[] = [
  {
    id: "R1",
    theme: "relevance",
    level: "sandbox",
    obligation: "must",
    title: { da: "Gør gavn hos mindst én myndighed", en: "Useful to at least one authority" },
    guidance: {
      da: "Nævn en myndighed ved navn, og beskriv, hvad den konkret får ud af løsningen i penge, tid, kvalitet eller for borgeren. Skriv, hvor tallet eller erfaringen kommer fra.",
      en: "Name an authority and say what it gains in money, time, quality or for the citizen. State where the figure or experience comes from.",
    },
    evidence: ["declared", "people"],
    files: ["README.md"],
    fields: ["product.value", "organisation.firstMovers", "answers.R1"],
  },
  {
    id: "R2",
    theme: "relevance",
    level: "2",
    obligation: "must",
    title: { da: "Ledelsen hos initiativtagerne står bag", en: "Management of the initiating bodies stands behind it" },
    guidance: {
      da: "Vis, at linjeledelsen hos de myndigheder, der satte arbejdet i gang, har sagt ja. En underskrevet tilslutningsaftale eller et referat med en beslutning er nok.",
      en: "Show that line management of the authorities that started the work has said yes. A signed participation agreement or minutes with a decision will do.",
    },
    evidence: ["declared", "people"],
    files: [],
    fields: ["answers.R2", "financing.agreement"],
  },
  {
    id: "R3",
    theme: "relevance",
    level: "2",
    obligation: "must",
    title: { da: "Kan bruges af flere offentlige organisationer", en: "Usable by several public bodies" },
    guidance: {
      da: "Forklar, hvilke andre typer myndigheder der har samme behov, og hvad der skal til, for at de kan bruge løsningen. Nævn gerne dem, der allerede gør det.",
      en: "Explain which other kinds of public body share the need and what it takes for them to use the solution. Name those that already do.",
    },
    evidence: ["declared", "people"],
    files: ["README.md", "publiccode.yml"],
    fields: ["answers.R3", "organisation.users"],
  },
  {
    id: "R4",
    theme: "relevance",
    level: "3",
    obligation: "must",
    title: { da: "Bidrager til nationale strategier", en: "Contributes to national strategies" },
    guidance: {
      da: "Nævn strategien med navn og årstal, og sig, hvilket mål produktet støtter og hvordan. Kontrollér, at strategien stadig gælder.",
      en: "Name the strategy and its years and say which goal the product supports and how. Check that the strategy is still in force.",
    },
    evidence: ["declared", "people"],
    files: ["docs/vision-strategy.md"],
    fields: ["answers.R4"],
  },
];
