import { QUESTIONS, type FieldQuestion } from "@os2kit/model";

/** A question that one flag can answer. */
export interface QuestionFlag extends FieldQuestion {
  /** `product-name`; always there. */
  readonly flag: string;
  /** `name`; only where no other question has the same. */
  readonly short: string | undefined;
  readonly multiple: boolean;
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const lastName = (field: string) => field.split(".")[1] ?? "";
const single = QUESTIONS.filter(({ question }) => question.type !== "record" && question.type !== "records");

/** Every question that has a flag, in order. Groups of answers (a person, a list of people) are given by `--set` or in the card. */
export const QUESTION_FLAGS: readonly QuestionFlag[] = single.map(({ field, question }) => {
  const isAlone = QUESTIONS.filter((other) => lastName(other.field) === lastName(field)).length === 1;
  return {
    field,
    question,
    flag: kebab(field.replace(".", "-")),
    short: isAlone ? kebab(lastName(field)) : undefined,
    multiple: question.type === "list" || question.type === "choices",
  };
});

/** The flags as `parseArgs` of node:util takes them. */
export function flagOptions(): Record<string, { type: "string"; multiple: boolean }> {
  return Object.fromEntries(
    QUESTION_FLAGS.flatMap(({ flag, short, multiple }) =>
      [flag, short].filter((name) => name !== undefined).map((name) => [name, { type: "string" as const, multiple }]),
    ),
  );
}
