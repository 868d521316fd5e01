import { convertsIds, idsOf, isWeaker } from "./model-version.ts";
import { isEvaluation, type ReadReport, type ReportFormat } from "./read-report.ts";
import { noteIn } from "./report-problem.ts";

/** When the forms that are no longer in use were. */
const YEARS: Readonly<Partial<Record<ReportFormat, string>>> = {
  "checklist-2021": "2021-2022",
  "checklist-2022": "2022-2024",
  "emoji-table": "2024-2025",
};

/** Notes what only the whole report shows: its generation, rows that are missing or stand twice, answers that count less. */
export function finishReport(report: ReadReport): ReadReport {
  const { format, model, rows } = report;
  const problems = [...report.problems];
  const note = noteIn(problems);
  if (isEvaluation(report)) note("report.evaluation");
  if (report.generated) note("report.evaluation-generated");
  if (format === "template") note("report.template");
  const years = YEARS[format];
  if (years !== undefined) note("report.form-old", undefined, { years });
  if (convertsIds(model)) note("report.model-old", undefined, { model });
  const seen = new Set<string>();
  for (const { id, line, status } of rows) {
    if (seen.has(id)) note("report.id-twice", line, { found: id });
    seen.add(id);
    if (status === "yes" && isWeaker(model, id)) note("report.weaker", line, { id, model });
  }
  const missing = idsOf(model).filter((id) => !seen.has(id));
  if (missing.length > 0) note("report.rows-missing", undefined, { ids: missing.join(", ") });
  return { ...report, problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}
