import { CARD_PATH, editCard, parseCard, QUESTIONS, readField, type Card } from "@os2kit/model";
import { render, type Rendered } from "../render/render.ts";
import type { SetBundle } from "../set/bundle.ts";

interface Sample {
  readonly cardText: string;
  readonly set: SetBundle;
  readonly repository?: string | undefined;
  readonly card: Card;
  readonly rendered: Rendered;
}

/** The paths whose file would be another, or would not be there, if a card field had another answer. */
export function findDependent(field: string, sample: Sample): readonly string[] {
  const { cardText, set, repository, card, rendered } = sample;
  const parsed = parseCard(editCard(cardText, field, anotherAnswer(field, card)), CARD_PATH);
  const other = parsed.ok ? render(parsed.value, set, { repository }) : undefined;
  const hashes = new Map(other?.ok ? other.value.files.map(({ path, hash }) => [path, hash]) : []);
  return rendered.files.filter(({ path, hash }) => hashes.get(path) !== hash).map(({ path }) => path);
}

function anotherAnswer(field: string, card: Card): string {
  const now = readField(card, field);
  const question = QUESTIONS.find((each) => each.field === field)?.question;
  const options = question && "options" in question ? question.options : [];
  return options.find(({ value }) => value !== now)?.value ?? `${String(now)} et al.`;
}
