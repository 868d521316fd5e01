import { findNearest, findQuestion, QUESTIONS, type Problem, type Question, type Result } from "@os2kit/model";
import { QUESTION_FLAGS } from "./question-flags.ts";

/** Answers by their card field, as flags gave them; the card's validation judges the values. */
export type FieldAnswers = Readonly<Record<string, unknown>>;

/**
 * Collects answers from flags.
 * @param values what `parseArgs` found
 * @param sets the `field=value` texts of `--set`
 */
export function readFlags(values: Readonly<Record<string, unknown>>, sets: readonly string[]): Result<FieldAnswers> {
  const problems: Problem[] = [];
  const answers: Record<string, unknown> = {};
  for (const { field, flag, short, question, multiple } of QUESTION_FLAGS) {
    const value = values[flag] ?? (short === undefined ? undefined : values[short]);
    if (value !== undefined) answers[field] = multiple ? value : convert(question, value as string);
  }
  for (const text of sets) {
    const at = text.indexOf("=");
    const field = text.slice(0, at);
    const value = text.slice(at + 1);
    const question = at === -1 ? undefined : findSettable(field);
    if (at === -1) problems.push({ code: "call.set", args: { found: text } });
    else if (field.startsWith("set.")) answers[field] = value === "true" ? true : value === "false" ? false : value;
    else if (!question) problems.push({ code: "call.set-field", args: { found: field, nearest: nearestField(field) } });
    else if (question.type === "list" || question.type === "choices")
      answers[field] = [...((answers[field] as unknown[] | undefined) ?? []), value];
    else answers[field] = convert(question, value);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: answers };
}

/** Numbers and yes or no as YAML writes them; anything else stays as given and is judged with the card. */
function convert(question: Question, value: string): unknown {
  if (question.type === "number" && /^-?\d{1,9}$/.test(value)) return Number(value);
  if (question.type === "yesno" && /^(true|false)$/.test(value)) return value === "true";
  return value;
}

/** A person or a list of people is not one value; their fields, or the card, are the place for them. */
function findSettable(field: string): Question | undefined {
  const question = field.startsWith("repositor") ? undefined : findQuestion(field);
  return question?.type === "record" || question?.type === "records" ? undefined : question;
}

function nearestField(field: string): string {
  const fields = QUESTIONS.map((each) => each.field);
  return findNearest(field, fields) ?? fields.find((each) => each.endsWith(`.${field}`)) ?? "product.name";
}
