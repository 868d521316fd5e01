import { LEVELS, REQUIREMENTS, THEMES, type Level, type Theme } from "@os2kit/model";
import { isWeaker } from "./model-version.ts";
import { isEvaluation, type AnswerStatus, type ReadReport, type ReportFormat, type ReportRow } from "./read-report.ts";

export const ANSWER_KEYS = ["yes", "no", "planned", "not-relevant", "unknown", "unanswered"] as const;
/** How many requirements have each answer. */
export type AnswerCounts = Readonly<Record<(typeof ANSWER_KEYS)[number], number>>;

export interface AnswerTotals {
  readonly total: AnswerCounts;
  readonly levels: Readonly<Record<Level, AnswerCounts>>;
  readonly themes: Readonly<Record<Theme, AnswerCounts>>;
}

/** What a row says, as far as it is counted. */
export type CountedRow = Pick<ReportRow, "maps" | "status">;

/**
 * Counts answers per level and theme, from the rows alone. Every requirement of 1.1.0 counts once: one that no row is
 * about is unanswered, so that the sums are always 43, 6/10/19/8 and 4/20/5/14.
 */
export function countAnswers(rows: readonly CountedRow[]): AnswerTotals {
  const statuses = new Map<string, AnswerStatus>();
  for (const { maps, status } of rows)
    if (maps !== null && status !== null && !statuses.has(maps)) statuses.set(maps, status);
  const all = REQUIREMENTS.map(({ id, level, theme }) => ({
    level,
    theme,
    answer: statuses.get(id) ?? ("unanswered" as const),
  }));
  return {
    total: count(all),
    levels: group(LEVELS, (key) => count(all.filter(({ level }) => level === key))),
    themes: group(Object.keys(THEMES) as Theme[], (key) => count(all.filter(({ theme }) => theme === key))),
  };
}

/** A report in a few values: what a command line shows of it. */
export interface ReportSummary extends AnswerTotals {
  readonly format: ReportFormat;
  readonly model: string;
  readonly product: string | null;
  readonly date: string | null;
  readonly filledBy: string | null;
  readonly draft: boolean;
  readonly evaluation: boolean;
  readonly answered: number;
  readonly of: number;
  /** Links in the answers. Nobody has opened them, so none is said to be right. */
  readonly linksNotChecked: number;
  readonly problems: number;
}

/** Sums up a report that was read. Old answers to requirements that asked for less then are not counted as today's. */
export function summariseReport(report: ReadReport): ReportSummary {
  const totals = countAnswers(report.rows.filter(({ id }) => !isWeaker(report.model, id)));
  return {
    format: report.format,
    model: report.model,
    product: report.product ?? null,
    date: report.date ?? null,
    filledBy: report.filledBy ?? null,
    draft: report.draft ?? false,
    evaluation: isEvaluation(report),
    answered: REQUIREMENTS.length - totals.total.unanswered,
    of: REQUIREMENTS.length,
    linksNotChecked: new Set(report.rows.flatMap(({ links }) => links)).size,
    problems: report.problems.length,
    ...totals,
  };
}

function count(rows: readonly { readonly answer: keyof AnswerCounts }[]): AnswerCounts {
  return group(ANSWER_KEYS, (key) => rows.filter(({ answer }) => answer === key).length);
}

function group<K extends string, V>(keys: readonly K[], value: (key: K) => V): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
