import type { ReportMessageCode } from "./messages/en.ts";

/** Something in a report, an import or an export that a person should know; the words stand in the catalogues. */
export interface ReportProblem {
  readonly code: ReportMessageCode;
  /** In the report's file, from 1. */
  readonly line?: number;
  /** What the message's `{names}` stand for. */
  readonly args?: Readonly<Record<string, string | number>>;
}

/** Where problems go while a report is read. */
export type Note = (code: ReportMessageCode, line?: number, args?: ReportProblem["args"]) => void;

/** Collects problems. */
export function noteIn(problems: ReportProblem[]): Note {
  return (code, line, args) => {
    problems.push({ code, ...(line === undefined ? {} : { line }), ...(args ? { args } : {}) });
  };
}

/** What was found, on one line and not longer than a person reads in a message. */
export function showFound(text: string): string {
  const line = text.replace(/[\s\p{C}]+/gu, " ").trim();
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
