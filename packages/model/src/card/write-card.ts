import { stringify } from "yaml";
import type { Language } from "../localised.ts";
import { GROUPS } from "../questions/index.ts";
import { isAnswered } from "../condition.ts";

const HEADINGS: Readonly<Record<Language, string>> = {
  da: "Produktkortet: alt det, som skabeloner og rapporter skal vide om produktet. Ret det frit; det er jeres.",
  en: "The product card: everything that templates and reports need to know. Edit it freely; it is yours.",
};

/**
 * Writes a new product card from answers, in the order of the question list, one block a group.
 * For a card that exists, edit its text instead, so that people's comments stay.
 * @param answers groups by name, as `parseCard` would read them; unanswered fields are left out
 */
export function writeCard(answers: Readonly<Record<string, unknown>>, language: Language): string {
  const names = [...Object.keys(GROUPS), "repositories", "answers", "kit", "set"];
  const blocks = names
    .map((name) => [name, prune(answers[name])] as const)
    .filter(([, value]) => isAnswered(value))
    .map(([name, value]) => stringify({ [name]: value }, { lineWidth: 0 }));
  return `# yaml-language-server: $schema=product.schema.json\n# ${HEADINGS[language]}\n\n${blocks.join("\n")}`;
}

/** Leaves out what nobody answered, at every depth. */
function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune).filter(isAnswered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, prune(each)])
      .filter(([, each]) => isAnswered(each)),
  );
}
