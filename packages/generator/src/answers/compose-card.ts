import { editCard, writeCard, type Language } from "@os2kit/model";
import { setAnswer, type CardAnswers } from "../ask/ask-questions.ts";
import type { FieldAnswers } from "./read-flags.ts";

/** The text of a card: a given one with answers put into it, its comments kept, or a new one of the answers alone. */
export function composeCard(cardText: string | undefined, answers: FieldAnswers, language: Language): string {
  if (cardText === undefined) return writeCard(groupAnswers(answers), language);
  return Object.entries(answers).reduce((text, [field, value]) => editCard(text, field, value), cardText);
}

/** Answers by field as a card holds them: in groups. */
export function groupAnswers(answers: FieldAnswers): CardAnswers {
  const grouped: CardAnswers = {};
  for (const [field, value] of Object.entries(answers)) setAnswer(grouped, field, value);
  return grouped;
}
