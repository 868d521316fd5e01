import { fail, type Result, type SetAnswer } from "@os2kit/model";

/**
 * Reads answers to a template set's own questions, as `--set` gives them.
 * @param texts such as `lang=ts`, or `set.lang=ts` as `new` takes it
 */
export function readAnswers(texts: readonly string[]): Result<Readonly<Record<string, SetAnswer>>> {
  const answers: Record<string, SetAnswer> = {};
  for (const text of texts) {
    const [, name, value = ""] = /^(?:set\.)?([a-z][A-Za-z0-9]*)=(.*)$/s.exec(text) ?? [];
    if (name === undefined) return fail({ code: "update.set", args: { found: text } });
    answers[name] = value === "true" ? true : value === "false" ? false : value;
  }
  return { ok: true, value: answers };
}
