import { isCollection, parseDocument } from "yaml";
import { CARD_PATH, editCard, parseCard, type Problem, type Result } from "@os2kit/model";
import type { CardEdit } from "./template-case.ts";

/**
 * A card as `card:` in `case.yml` changes it.
 * @param file the `case.yml`, for messages
 */
export function changeCard(cardText: string, edits: readonly CardEdit[], file: string): Result<string> {
  if (edits.length === 0) return { ok: true, value: cardText };
  const card = parseCard(cardText, CARD_PATH);
  if (!card.ok) return card;
  let text = cardText;
  for (const { field, value, line, column } of edits) {
    const found = findObstacle(text, field);
    const problem: Problem = {
      code: "case.card-obstacle",
      file,
      line,
      column,
      args: { name: field, found: found ?? "" },
    };
    if (found !== undefined) return { ok: false, problems: [problem] };
    text = editCard(text, field, value);
  }
  return { ok: true, value: text };
}

/** A field on the way to another that has a value of its own, and so holds no fields. */
function findObstacle(text: string, field: string): string | undefined {
  const document = parseDocument(text);
  const names = field.split(".");
  const above = names.slice(1).map((_, index) => names.slice(0, index + 1));
  const found = above.find((way) => {
    const node: unknown = document.getIn(way);
    return node !== undefined && node !== null && !isCollection(node);
  });
  return found?.join(".");
}
