import { GROUPS, REPOSITORY } from "./index.ts";
import type { Question, Questions } from "./question.ts";

const ROOTS: Readonly<Record<string, Questions>> = { ...GROUPS, repositories: REPOSITORY, repository: REPOSITORY };

/**
 * The question behind a card field: `product.name`, `organisation.coordinator.email`, `repositories[0].kind`,
 * or one language of a text, `product.purpose.da`. Nothing for a group or an unknown name.
 */
export function findQuestion(field: string): Question | undefined {
  const [group = "", ...names] = field.replace(/\[\d*\]/g, "").split(".");
  let fields: Questions | undefined = Object.hasOwn(ROOTS, group) ? ROOTS[group] : undefined;
  let question: Question | undefined;
  for (const name of names) {
    if (question?.type === "localised" && /^(da|en)$/.test(name)) return question;
    question = fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
    fields = question && "fields" in question ? question.fields : undefined;
  }
  return question;
}
