import { basename } from "node:path";
import { translate } from "@os2kit/model";
import { readGovernanceReport, summariseReport } from "@os2kit/report/os2";
import type { Call, ExitCode } from "../command.ts";
import { readText } from "../read-text.ts";
import { refuse } from "../refuse.ts";
import { reportProblemsToJson, tellReportProblems } from "./run-report.ts";
import { showTotals } from "./show-totals.ts";

/** `os2kit report show`: which generation a report is of, what it answers, and what could not be read. */
export function showReport(call: Call, file: string): ExitCode {
  const { values, terminal } = call;
  const read = readText(file);
  if ("problem" in read) return refuse(call, [read.problem]);
  const report = readGovernanceReport(read.text, basename(file));
  const summary = summariseReport(report);
  const exitCode: ExitCode = report.format === "unknown" ? 1 : 0;
  if (values.json === true) {
    const problems = reportProblemsToJson(terminal, report.problems);
    terminal.result(JSON.stringify({ schema: 1, exitCode, summary, rows: report.rows, problems }, null, 2));
    return exitCode;
  }
  tellReportProblems(terminal, report.problems, file);
  if (exitCode === 1) return exitCode;
  const { product, date, filledBy, format, model, answered, of } = summary;
  const form = translate(terminal.language, `report.form.${format}`);
  const facts = { product: product ?? "?", date: date ?? "?", by: filledBy ?? "?", format: form, model, answered, of };
  terminal.result(
    `${terminal.bold(translate(terminal.language, "report.summary", facts))}\n\n${showTotals(summary, terminal.language)}`,
  );
  return exitCode;
}
