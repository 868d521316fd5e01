import { NEWEST } from "./model-version.ts";
import { readFileDate } from "./read-date.ts";
import { readJsonReport } from "./read-json-report.ts";
import { readMarkdownReport } from "./read-markdown-report.ts";
import type { ReadReport } from "./read-report.ts";
import { noteIn, type ReportProblem } from "./report-problem.ts";

/** No report comes near this (UTF-16 code units), though aligned tables run to 100,000. */
const MAX_LENGTH = 4_000_000;

/**
 * Reads a governance report, a self-assessment or an evaluation of any of OS2's generations. Never throws.
 * @param text the file's content
 * @param fileName its name, for the date that it carries; what the file is, its content alone decides
 */
export function readGovernanceReport(text: string, fileName?: string): ReadReport {
  if (text.length > MAX_LENGTH) return nothing({ code: "report.size", args: { max: MAX_LENGTH / 1_000_000 } });
  const clean = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const report = readJsonReport(clean) ?? readMarkdownReport(clean) ?? nothing({ code: "report.unknown" });
  return fileName === undefined ? report : addFileDate(report, fileName);
}

function nothing(problem: ReportProblem): ReadReport {
  return { format: "unknown", model: NEWEST, rows: [], problems: [problem] };
}

/** The date inside wins; the one in the name is kept beside it. */
function addFileDate(report: ReadReport, fileName: string): ReadReport {
  const fileDate = readFileDate(fileName);
  if (fileDate === undefined) return report;
  const problems = [...report.problems];
  const found = fileName.slice(fileName.lastIndexOf("/") + 1);
  if (report.date && report.date !== fileDate)
    noteIn(problems)("report.date-differs", undefined, { date: report.date, found });
  return { ...report, fileDate, problems };
}
