import type { Questions } from "./question.ts";

/** One repository of the product. */
export const repository = {
  name: {
    type: "text",
    required: true,
    pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*$",
    maxLength: 100,
    example: "os2eksempel-docs",
    text: { da: "Hvad hedder repositoryet?", en: "What is the repository called?" },
    help: { da: "Navnet hos kodeværten: a-z, tal og . _ -", en: "The name on the forge: a-z, digits and . _ -" },
  },
  kind: {
    type: "choice",
    default: "code",
    options: [
      { value: "code", label: { da: "Kode", en: "Code" } },
      { value: "docs", label: { da: "Dokumentation", en: "Documentation" } },
      { value: "deployment", label: { da: "Udrulning", en: "Deployment" } },
      { value: "management", label: { da: "Produktforvaltning", en: "Product management" } },
    ],
    text: { da: "Hvad er der i det?", en: "What is in it?" },
    help: { da: "Et repository har ét formål.", en: "A repository has one purpose." },
  },
  address: {
    type: "url",
    text: { da: "Hvad er adressen?", en: "What is the address?" },
    help: { da: "Adressen i en browser.", en: "The address in a browser." },
  },
  branch: {
    type: "text",
    default: "main",
    pattern: "^(?!.*(\\.\\.|//|@\\{))[A-Za-z0-9][A-Za-z0-9._/-]*(?<![./])$",
    maxLength: 100,
    text: { da: "Hvad hedder hovedgrenen?", en: "What is the default branch called?" },
    help: { da: "Typisk main.", en: "Typically main." },
  },
} as const satisfies Questions;

/** Where people find what belongs to the product. */
export const toolbox = {
  tracker: {
    type: "url",
    asked: { "product.level": { atLeast: "1" } },
    text: { da: "Hvor er den åbne opgaveliste?", en: "Where is the public issue list?" },
    help: {
      da: "Alle skal kunne læse den uden login (krav F11).",
      en: "Anyone can read it without login (requirement F11).",
    },
  },
  page: {
    type: "url",
    asked: { "product.level": { atLeast: "1" } },
    text: { da: "Hvad er produktsiden på os2.eu?", en: "What is the product page on os2.eu?" },
    help: { da: "Siden i OS2's portefølje (krav F10).", en: "The page in OS2's portfolio (requirement F10)." },
  },
  documentation: {
    type: "url",
    text: { da: "Hvor er dokumentationen udgivet?", en: "Where is the documentation published?" },
    help: {
      da: "Webstedet, der bygges af docs-mappen (krav F7).",
      en: "The site built from the docs folder (requirement F7).",
    },
  },
  newsletter: {
    type: "url",
    text: { da: "Hvor tilmelder man sig nyheder?", en: "Where do people sign up for news?" },
    help: { da: "OS2's nyhedsbreve eller produktets eget.", en: "OS2's newsletters or the product's own." },
  },
  chat: {
    type: "url",
    text: { da: "Hvor kan man tale sammen?", en: "Where can people talk?" },
    help: { da: "Fx en kanal på OS2's samtaleforum.", en: "For example a channel on OS2's chat." },
  },
  knowledge: {
    type: "url",
    text: { da: "Hvor deles viden?", en: "Where is knowledge shared?" },
    help: { da: "Håndbog, wiki eller lignende.", en: "A handbook, wiki or the like." },
  },
  archive: {
    type: "url",
    text: { da: "Hvor ligger filer og bilag?", en: "Where are files and attachments?" },
    help: {
      da: "Kræver adressen login, tæller den ikke som dokumentation.",
      en: "An address behind a login is no evidence.",
    },
  },
} as const satisfies Questions;
