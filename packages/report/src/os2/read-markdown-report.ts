import { columnsOf, recogniseTables, type Column } from "./columns.ts";
import { finishReport } from "./finish-report.ts";
import { detectModel, NEWEST } from "./model-version.ts";
import { readBlocks, type Table, type TableRow } from "./read-blocks.ts";
import { readHeader } from "./read-header.ts";
import { compareTotals, isGenerated } from "./read-judgement.ts";
import { isEvaluation, type ReadReport, type ReportFormat } from "./read-report.ts";
import { noteIn, showFound, type ReportProblem } from "./report-problem.ts";
import { readId, readRow } from "./read-row.ts";

interface Requirements {
  readonly header: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly line: number;
}

/**
 * Reads a report in Markdown, whatever its year.
 * @param text with `\n` as line ends
 * @returns nothing when there is no table of requirements in it
 */
export function readMarkdownReport(text: string): ReadReport | undefined {
  const blocks = readBlocks(text);
  const tables = findRequirements(blocks.tables);
  const ids = new Set(
    tables.flatMap(({ columns, rows }) =>
      rows.flatMap(({ cells }) => readId(cells[columns.indexOf("id")] ?? "") || []),
    ),
  );
  const format = refine(
    recogniseTables(
      tables.map(({ header }) => header),
      ids,
    ),
    text,
  );
  const [first] = tables;
  if (!first || format === "unknown" || ids.size === 0) return undefined;
  const problems: ReportProblem[] = [];
  const note = noteIn(problems);
  const { version, ...header } = readHeader(blocks, first.line, note);
  const model = detectModel(format, ids, first.header.includes("retningslinjer"), version);
  if (format === "governance-report" && version !== undefined && version !== NEWEST)
    note("report.version-unknown", undefined, { found: showFound(version) });
  const rows = tables.flatMap(({ columns, rows: lines }) =>
    lines.flatMap((row) => readRow(row, { format, model, columns, note }) ?? []),
  );
  compareTotals(blocks.tables, rows, note);
  const generated = isEvaluation({ format }) && isGenerated(rows, blocks.lines) ? { generated: true } : {};
  return finishReport({ format, model, ...header, ...generated, rows, problems });
}

/** The tables of requirements; one that lacks a header goes on where the table before it ended. */
function findRequirements(tables: readonly Table[]): readonly Requirements[] {
  const found: Requirements[] = [];
  for (const { header, rows, line } of tables) {
    const columns = columnsOf({ header });
    const before = found.at(-1);
    if (columns) found.push({ header, columns, rows: rows.slice(1), line });
    else if (before && readId(rows[0]?.cells[before.columns.indexOf("id")] ?? "") !== "")
      found.push({ ...before, rows, line });
  }
  return found;
}

/** The two versions of the evaluation differ in a colour, and in what they call themselves. */
function refine(format: ReportFormat, text: string): ReportFormat {
  return format === "evaluation-0.9" && (text.includes("⚪") || /version[^\n]{0,40}0\.9\.2/i.test(text))
    ? "evaluation-0.9.2"
    : format;
}
