import { Document, isMap, isScalar, isSeq, type Node, type Scalar } from "yaml";
import { isAnswered } from "../condition.ts";
import type { Language } from "../localised.ts";
import { GROUPS } from "../questions/index.ts";

const HEADINGS: Readonly<Record<Language, string>> = {
  da: "Produktkortet: alt det, som skabeloner og rapporter skal vide om produktet. Ret det frit; det er jeres.",
  en: "The product card: everything that templates and reports need to know. Edit it freely; it is yours.",
};

/**
 * Writes a new product card from answers, in the order of the question list, one block a group.
 * For a card that exists, edit its text instead, so that people's comments stay.
 * @param answers groups by name, as `parseCard` would read them; unanswered fields are left out
 * @param comments what to write behind the value of a field, by the field's name
 */
export function writeCard(
  answers: Readonly<Record<string, unknown>>,
  language: Language,
  comments: ReadonlyMap<string, string> = new Map(),
): string {
  const names = [...Object.keys(GROUPS), "repositories", "answers", "kit", "set"];
  const blocks = names
    .map((name) => [name, prune(answers[name])] as const)
    .filter(([, value]) => isAnswered(value))
    .map(([name, value]) => {
      const document = new Document({ [name]: value });
      for (const [field, comment] of comments) addComment(document, field, comment);
      return document.toString({ lineWidth: 0 });
    });
  return `# yaml-language-server: $schema=product.schema.json\n# ${HEADINGS[language]}\n\n${blocks.join("\n")}`;
}

function addComment(document: Document, field: string, comment: string): void {
  const node = document.getIn(field.split("."), true) as Node | undefined;
  // A line break would end the comment, and what follows would be read as part of the card.
  const text = comment.replace(/[\s\p{C}]+/gu, " ").trim();
  const scalar = firstScalar(node);
  if (scalar) scalar.comment = ` ${text}`;
}

/** Where a comment on a value stands: behind a single one, and behind the first of a list or record. */
function firstScalar(node: unknown): Scalar | undefined {
  if (isMap(node)) return firstScalar(node.items[0]?.value);
  if (isSeq(node)) return firstScalar(node.items[0]);
  return isScalar(node) ? node : undefined;
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
