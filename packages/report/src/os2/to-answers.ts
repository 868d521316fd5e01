import type { RequirementAnswer } from "@os2kit/model";
import { readAnswerText } from "./answer-text.ts";
import { isWeaker, mapId } from "./model-version.ts";
import { isEvaluation, type ReadReport, type ReportRow } from "./read-report.ts";

/** Why a row of a report is no answer to one of today's requirements. */
export type LeftReason = "retired" | "unknown" | "weaker" | "judgement" | "twice";

/** A row that is not carried over; its text is shown, and nothing of it is lost silently. */
export interface LeftRow {
  readonly row: ReportRow;
  readonly reason: LeftReason;
}

/** A report as answers to the requirements of 1.1.0. */
export interface ReportAnswers {
  readonly answers: Readonly<Record<string, RequirementAnswer>>;
  readonly left: readonly LeftRow[];
}

/** Turns what a product said in a report into answers as its card holds them. Nothing is made up, and no judgement of others taken over. */
export function toAnswers(report: ReadReport): ReportAnswers {
  const answers: Record<string, RequirementAnswer> = {};
  const left: LeftRow[] = [];
  // Whoever signs an evaluation did not give the product's answers.
  const { filledBy, date } = isEvaluation(report) ? {} : report;
  const common = { ...(filledBy === undefined ? {} : { by: filledBy }), ...(date === undefined ? {} : { date }) };
  for (const row of report.rows) {
    if (row.judgement && row.judgement.light !== null) left.push({ row, reason: "judgement" });
    const reason = reasonToLeave(row, report, answers);
    if (reason) left.push({ row, reason });
    if (reason || row.maps === null) continue;
    // A text may hold nothing but suggestions of the kit's: that is no answer.
    const said = { ...(row.status ? { status: row.status } : {}), ...readAnswerText(row.text) };
    if (Object.keys(said).length > 0) answers[row.maps] = { ...common, ...said };
  }
  return { answers, left };
}

function reasonToLeave(
  row: ReportRow,
  { model }: ReadReport,
  answers: ReportAnswers["answers"],
): LeftReason | undefined {
  if (!isAnswered(row)) return undefined;
  if (row.maps === null) return mapId(model, row.id) === "unknown" ? "unknown" : "retired";
  if (isWeaker(model, row.maps)) return "weaker";
  return Object.hasOwn(answers, row.maps) ? "twice" : undefined;
}

function isAnswered({ status, text }: ReportRow): boolean {
  return status !== null || text.trim() !== "";
}
