import { fillIn, type Language, type Message, type ProblemText } from "@os2kit/model";
import type { ReportProblem } from "../report-problem.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";

/**
 * Puts a problem of a report into words.
 * @param file the report's name, as the person gave it
 */
export function formatReportProblem(problem: ReportProblem, language: Language, file?: string): ProblemText {
  const message: Message = (language === "da" ? da : en)[problem.code];
  const args = problem.args ?? {};
  return {
    where: [file, problem.line].filter((part) => part !== undefined).join(":"),
    text: fillIn(message.text, args),
    next: fillIn(message.next, args),
  };
}
