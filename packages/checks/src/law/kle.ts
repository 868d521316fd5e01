import { defineCheck } from "../check.ts";
import { healthFiles } from "../health-files.ts";
import { pickText } from "@os2kit/model";
import type { RepositoryView } from "../repository-view.ts";
import { judgeStatement, MENTION_MESSAGES } from "./find-mentions.ts";

export const kle = defineCheck({
  id: "law/kle",
  severity: "could",
  level: "2",
  scope: "product",
  requirements: ["F18"],
  title: { da: "KLE-emner for produkter med sager", en: "KLE subjects for products with cases" },
  why: {
    da: "Kommuner ordner sager og dokumenter efter KLE. Et produkt, der laver sager eller dokumenter, skal kunne sige, hvilke emner de hører under, så de kan journaliseres og slettes rigtigt. Det støtter F18 om de fælles rammer.",
    en: "Municipalities arrange cases and documents by KLE. A product that makes cases or documents must be able to say which subjects they belong to, so that they can be filed and deleted properly. It supports F18 on the shared frame.",
  },
  good: {
    da: "En liste med KLE-numre eller hovedgrupper, fx 27.36, og hvor de sættes op; eller at anvenderen selv vælger dem.",
    en: "A list of KLE numbers or main groups, such as 27.36, and where they are set; or that the user body chooses them itself.",
  },
  pitfalls: {
    da: "Numrene står kun i koden; de er fra en gammel udgave af KLE.",
    en: "The numbers stand in the code only; they are of an old edition of KLE.",
  },
  next: {
    da: "Skriv KLE-emnerne i docs/architecture/reference-architecture.md under Standards.",
    en: "Write the KLE subjects in docs/architecture/reference-architecture.md under Standards.",
  },
  messages: {
    ...MENTION_MESSAGES,
    silent: {
      da: "Produktet har med sager eller dokumenter at gøre ({word}), men ingen tekst nævner KLE.",
      en: "The product deals with cases or documents ({word}), but no text names KLE.",
    },
    without: {
      da: "Intet tyder på, at produktet laver sager eller dokumenter, der skal journaliseres.",
      en: "Nothing suggests that the product makes cases or documents to be filed.",
    },
  },
  run(repository, say) {
    const verdict = judgeStatement(repository, say, { law: /\bKLE\b(?!-REST)/ });
    if (verdict.message !== "silent") return verdict;
    const word = findCases(repository);
    return word === undefined ? say.notApplicable("without") : say.open("silent", undefined, { word });
  },
});

/** Words for products that make cases or documents. */
const CASES =
  /\b(sagsbehandling|journaliser\w*|ESDH|SBSYS|Acadre|WorkZone|GetOrganized|SBSIP|sagssystem\w*|fagsystem\w*|dokumenthåndtering|case management|records management|sags- og dokument\w*)\b/i;

function findCases(repository: RepositoryView): string | undefined {
  const { product } = repository.card ?? {};
  const told = [product?.summary, product?.purpose].map((text) => pickText(text, "da") ?? "").join("\n");
  const readmes = healthFiles(repository, "readme").map(
    ({ repository: holder, path }) => holder.files.text(path) ?? "",
  );
  return CASES.exec([told, ...readmes].join("\n").slice(0, 100_000))?.[0];
}
