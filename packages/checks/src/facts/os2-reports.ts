import { isEvaluation, readGovernanceReport, type ReadReport } from "@os2kit/report/os2";
import { fact } from "../repository-view.ts";
import { isVendored } from "./vendored.ts";
import { prose } from "./prose.ts";

/** A report on OS2's requirements, and the file that it stands in. */
export interface FoundReport {
  readonly path: string;
  readonly report: ReadReport;
}

/** Names and folders of the data that OS2's form saves; other JSON is not opened. */
const JSON_NAME =
  /selv-?evaluering|checkliste|self-?assessment|governance|kladde|evaluering|(^|\/)(krav|dokumenter)[^/]*\//i;

/** A row of a table of requirements, in whatever year; cheap enough for every document. */
const ROW = /\|[ *\\[]*[RFSG]\d{1,2}\b/;

/** More than this many files that look like reports are not read. */
const MAX_REPORTS = 60;

/**
 * The governance reports, self-assessments and evaluations of a repository, newest first. No name and no place is
 * fixed for them, so what is in a file decides.
 */
export const os2Reports = fact((repository): readonly FoundReport[] => {
  const { files } = repository;
  const documents = prose(repository).filter((path) => {
    const text = /\.(md|markdown)$/i.test(path) ? (files.text(path) ?? "") : "";
    return text.includes("Krav") && ROW.test(text);
  });
  const data = files.paths.filter((path) => /\.json$/i.test(path) && JSON_NAME.test(path) && !isVendored(path));
  return [...documents, ...data.filter((path) => files.text(path)?.includes('"krav"'))]
    .slice(0, MAX_REPORTS)
    .map((path) => ({ path, report: readGovernanceReport(files.text(path) ?? "", path) }))
    .filter(({ report }) => report.format !== "unknown")
    .sort((a, b) => dateOf(b.report).localeCompare(dateOf(a.report)));
});

/** The day that a report is of; what stands inside wins over the file's name. Empty where neither tells. */
export function dateOf({ date, generatedAt, fileDate }: ReadReport): string {
  return date ?? generatedAt?.slice(0, 10) ?? fileDate ?? "";
}

/** The product's own newest report in the form that OS2 asks for today, with at least one answer. */
export function findClaims(reports: readonly FoundReport[]): FoundReport | undefined {
  return reports.find(({ report }) => isToday(report) && isFilled(report));
}

/** True for the form of 2026, as data or as a document. */
export function isToday({ format }: ReadReport): boolean {
  return format === "self-assessment" || format === "governance-report";
}

/** True when a person has answered something. */
export function isFilled(report: ReadReport): boolean {
  return !isEvaluation(report) && report.rows.some(({ status }) => status !== null);
}
