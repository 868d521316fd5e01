import { isLanguage, LANGUAGES } from "../localised.ts";
import { GROUPS, REPOSITORY } from "../questions/index.ts";
import type { Questions } from "../questions/question.ts";
import { readField, type Card } from "./card.ts";
import { slugify } from "./slug.ts";

/**
 * Fills in the defaults of the question list. What has no default and no answer stays absent: nothing is invented.
 * @param answers the groups of a card as a person gave them, already validated
 */
export function completeCard(answers: Readonly<Record<string, unknown>>): Card {
  const groups = Object.entries(GROUPS).map(([name, questions]) => [
    name,
    completeRecord(questions, recordOf(answers[name]), answers),
  ]);
  const card = Object.fromEntries(groups) as Record<string, Record<string, unknown>>;
  const main = (card.product?.languages as unknown[] | undefined)?.find(isLanguage) ?? LANGUAGES[0];
  for (const [name, questions] of Object.entries(GROUPS)) localise(questions, card[name] ?? {}, main);
  const repositories = (answers.repositories as Record<string, unknown>[] | undefined) ?? [];
  return {
    ...card,
    repositories: repositories.map((each) => completeRecord(REPOSITORY, each, answers)),
    answers: recordOf(answers.answers),
    kit: recordOf(answers.kit),
    set: recordOf(answers.set),
  } as unknown as Card;
}

function completeRecord(
  questions: Questions,
  given: Readonly<Record<string, unknown>>,
  card: object,
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [name, question] of Object.entries(questions)) {
    const answer = given[name];
    if (question.type === "record") {
      if (answer !== undefined) record[name] = completeRecord(question.fields, recordOf(answer), card);
    } else if (question.type === "records") {
      const items = (answer as Record<string, unknown>[] | undefined) ?? [];
      record[name] = items.map((item) => completeRecord(question.fields, item, card));
    } else if (answer !== undefined) record[name] = answer;
    else if (question.type === "list") record[name] = [];
    else if (question.type === "slug" && question.slugOf)
      record[name] = slugify((readField(card, question.slugOf) as string | undefined) ?? "");
    else if ("default" in question) record[name] = question.default;
  }
  return record;
}

/** A plain string where a text in several languages may stand is a text in the product's main language. */
function localise(questions: Questions, record: Record<string, unknown>, main: string): void {
  for (const [name, question] of Object.entries(questions)) {
    if (question.type === "localised" && typeof record[name] === "string") record[name] = { [main]: record[name] };
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  return (value ?? {}) as Record<string, unknown>;
}
