import {
  describeExpected,
  findFault,
  isAnswered,
  type Card,
  type Problem,
  type Question,
  type Questions,
  type Result,
  type SetAnswer,
} from "@os2kit/model";
import type { SetBundle } from "../set/bundle.ts";

/** Every question that the layers of a set declare, by id. */
export function questionsOf(set: SetBundle): Questions {
  return Object.assign({}, ...set.layers.map((layer) => layer.questions)) as Questions;
}

/**
 * The answers to a set's own questions: the card's, else the defaults.
 * @param secrets answers that are used now and recorded nowhere
 */
export function answerSet(
  card: Card,
  set: SetBundle,
  secrets: Readonly<Record<string, SetAnswer>> = {},
): Result<Readonly<Record<string, SetAnswer>>> {
  const questions = questionsOf(set);
  const given: Readonly<Record<string, SetAnswer>> = { ...card.set, ...secrets };
  const secret = secretNames(set);
  const problems: Problem[] = Object.keys(given).flatMap((name): Problem[] => {
    const problem = { field: `set.${name}`, args: { name } };
    if (!Object.hasOwn(questions, name)) return [{ code: "render.set-unknown", ...problem }];
    const isWritten = secret.includes(name) && card.set[name] !== undefined;
    return isWritten ? [{ code: "render.set-secret", ...problem }] : [];
  });
  const answers: Record<string, SetAnswer> = {};
  for (const [name, question] of Object.entries(questions)) {
    const answer = given[name] ?? defaultOf(question);
    const field = `set.${name}`;
    if (!isAnswered(answer)) {
      if (question.required) problems.push({ code: "render.set-answer", field, args: { name } });
    } else if (answer !== undefined) {
      const faults = (Array.isArray(answer) ? answer : [answer]).map(String).flatMap((text): Problem[] => {
        const code = findFault(question, text);
        return code ? [{ code, field, help: question.help, args: describeExpected(question, text) }] : [];
      });
      if (faults.length === 0) answers[name] = answer;
      else problems.push(...faults.slice(0, 1));
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: answers };
}

/** The names of questions whose answers are recorded nowhere. */
export function secretNames(set: SetBundle): readonly string[] {
  return Object.entries(questionsOf(set))
    .filter(([, question]) => (question as { readonly secret?: boolean }).secret === true)
    .map(([name]) => name);
}

function defaultOf(question: Question): SetAnswer | undefined {
  return "default" in question ? question.default : undefined;
}
