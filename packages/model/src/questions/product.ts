import type { Questions } from "./question.ts";

const level = [
  { value: "sandbox", label: { da: "Sandkasse", en: "Sandbox" } },
  { value: "1", label: { da: "Niveau 1", en: "Level 1" } },
  { value: "2", label: { da: "Niveau 2", en: "Level 2" } },
  { value: "3", label: { da: "Niveau 3", en: "Level 3" } },
] as const;

/** What the product is, whom it serves and how far it has come. */
export const product = {
  name: {
    type: "text",
    required: true,
    asked: true,
    pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N} .&'()+_-]*$",
    maxLength: 60,
    example: "OS2eksempel",
    text: { da: "Hvad hedder produktet?", en: "What is the product called?" },
    help: {
      da: "Navnet, som folk kender det, gerne med æ, ø og å. Bogstaver, tal, mellemrum og . & ' ( ) + _ - kan bruges.",
      en: "The name as people know it; Danish letters are welcome. Letters, digits, spaces and . & ' ( ) + _ - may be used.",
    },
  },
  slug: {
    type: "slug",
    asked: true,
    slugOf: "product.name",
    example: "os2eksempel",
    text: { da: "Kort navn til mapper og adresser?", en: "Short name for folders and addresses?" },
    help: {
      da: "Små bogstaver a-z, tal og bindestreg, højst 60 tegn. Æ bliver til ae, ø til oe og å til aa.",
      en: "Lower-case a-z, digits and hyphens, 60 characters at most. Æ becomes ae, ø becomes oe and å becomes aa.",
    },
  },
  summary: {
    type: "localised",
    maxLength: 150,
    asked: true,
    example: "Giver borgerne overblik over kommunens høringer.",
    text: { da: "Hvad er produktet, sagt i én sætning?", en: "What is the product, in one sentence?" },
    help: {
      da: "Den første linje, andre læser i README og i OS2's portefølje. Højst 150 tegn.",
      en: "The first line that others read in the README and in OS2's portfolio. 150 characters at most.",
    },
  },
  purpose: {
    type: "localised",
    asked: true,
    text: { da: "Hvilket problem løser det?", en: "Which problem does it solve?" },
    help: {
      da: "Skriv, hvad løsningen gør, og hvorfor den findes. Det svarer på OS2's krav F5.",
      en: "Say what the solution does and why it exists. It answers OS2's requirement F5.",
    },
  },
  audience: {
    type: "localised",
    asked: true,
    text: { da: "Hvem er det til?", en: "Whom is it for?" },
    help: {
      da: "De mennesker, der bruger løsningen, og de myndigheder, den passer til.",
      en: "The people who use the solution and the authorities that it suits.",
    },
  },
  value: {
    type: "localised",
    asked: true,
    text: {
      da: "Hvad får mindst én myndighed ud af det?",
      en: "What does at least one authority gain from it?",
    },
    help: {
      da: "Nævn myndigheden og gevinsten i penge, tid, kvalitet eller for borgeren, og hvor tallet kommer fra (krav R1).",
      en: "Name the authority and the gain in money, time, quality or for the citizen, and where the figure comes from (R1).",
    },
  },
  stage: {
    type: "choice",
    asked: true,
    default: "project",
    options: [
      { value: "idea", label: { da: "Idé", en: "Idea" } },
      { value: "project", label: { da: "Projekt under udvikling", en: "Project in development" } },
      { value: "product", label: { da: "Produkt i drift", en: "Product in operation" } },
      { value: "maintenance", label: { da: "Kun vedligehold", en: "Maintenance only" } },
      { value: "retired", label: { da: "Lukket", en: "Retired" } },
    ],
    text: { da: "Hvor langt er produktet?", en: "How far has the product come?" },
    help: {
      da: "Et projekt er i test; et produkt er i drift hos mindst to myndigheder.",
      en: "A project is being tested; a product is in operation at two authorities or more.",
    },
  },
  level: {
    type: "choice",
    asked: true,
    default: "sandbox",
    options: level,
    text: { da: "Hvilket OS2-niveau drives produktet på?", en: "At which OS2 level is the product run?" },
    help: {
      da: "Nye projekter begynder i sandkassen. Niveauet bestemmer, hvilke dokumenter der lægges ind, og kan hæves senere.",
      en: "New projects begin in the sandbox. The level decides which documents are stamped and can be raised later.",
    },
  },
  aim: {
    type: "choice",
    options: level,
    text: { da: "Hvilket niveau arbejder I hen imod?", en: "Which level are you aiming at?" },
    help: { da: "Må gerne være det samme som nu.", en: "It may be the same as now." },
  },
  website: {
    type: "url",
    text: { da: "Har produktet sit eget websted?", en: "Has the product a website of its own?" },
    help: {
      da: "Ikke produktsiden på os2.eu; den hører til i værktøjskassen.",
      en: "Not the product page on os2.eu; that belongs in the toolbox.",
    },
  },
  languages: {
    type: "choices",
    asked: true,
    default: ["da"],
    options: [
      { value: "da", label: { da: "Dansk", en: "Danish" } },
      { value: "en", label: { da: "Engelsk", en: "English" } },
    ],
    text: { da: "Hvilke sprog skal README være på?", en: "Which languages shall the README be in?" },
    help: {
      da: "Det første er hovedsproget. Papirer om organisering er på dansk; tekster om kode er på engelsk.",
      en: "The first is the main one. Papers about the organisation are in Danish; texts about code are in English.",
    },
  },
} as const satisfies Questions;
