import type { Language } from "../localised.ts";
import type { Problem } from "../problem.ts";
import { findQuestion } from "../questions/find-question.ts";
import { da } from "./da.ts";
import { en, type Message } from "./en.ts";
import { fillIn } from "./fill-in.ts";

/** A problem in words: where it is, what is wrong, what to do next. */
export interface ProblemText {
  /** `file:line:column field`, as far as they are known; empty when none is. */
  readonly where: string;
  readonly text: string;
  readonly next: string;
}

/** Puts a problem into words. */
export function formatProblem(problem: Problem, language: Language): ProblemText {
  const message: Message = (language === "da" ? da : en)[problem.code];
  const { field, file } = problem;
  const help = (problem.help ?? (field === undefined ? undefined : findQuestion(field)?.help))?.[language];
  const known = Object.entries({ field, file, help, ...problem.args }).filter(([, value]) => value !== undefined);
  const args = Object.fromEntries(known) as Record<string, string | number>;
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(":");
  return {
    where: [place, problem.field].filter((part) => part !== undefined && part !== "").join(" "),
    text: fillIn(message.text, args),
    next: fillIn(message.next, args),
  };
}
