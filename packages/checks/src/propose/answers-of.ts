import type { ProposedField } from "./proposal.ts";

/** The answers of a card, by group, from its fields. */
export function answersOf(fields: readonly Pick<ProposedField, "field" | "value">[]): Record<string, unknown> {
  const answers: Record<string, Record<string, unknown>> = {};
  const whole: Record<string, unknown> = {};
  for (const { field, value } of fields) {
    const [group = "", name] = field.split(".");
    if (name === undefined) whole[group] = value;
    else (answers[group] ??= {})[name] = value;
  }
  return { ...answers, ...whole };
}
