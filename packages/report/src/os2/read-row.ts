import { findLinks } from "./find-links.ts";
import { mapId } from "./model-version.ts";
import { nameColumn, type TableRow } from "./read-blocks.ts";
import { readLight } from "./read-judgement.ts";
import type { Judgement, ReportFormat, ReportRow } from "./read-report.ts";
import { readMark, readTick, readWord, type Verdict } from "./read-verdict.ts";
import { showFound, type Note } from "./report-problem.ts";
import type { Column } from "./columns.ts";
import { readCell } from "./table-cell.ts";
import { isFiller, isPrompt, readLevel, STATUS_WORDS } from "./words.ts";

/** What a row needs to know of the report that it stands in. */
export interface RowContext {
  readonly format: ReportFormat;
  readonly model: string;
  readonly columns: readonly Column[];
  readonly note: Note;
}

/** The requirement's number in a cell, without emphasis or link; empty where there is none. */
export function readId(cell: string): string {
  const name = nameColumn(cell).toUpperCase();
  return /^\[?([A-Z]{1,2}\d{1,3})\b/.exec(name)?.[1] ?? "";
}

/** Reads one row of a table of requirements; nothing for an empty one. */
export function readRow({ cells, line }: TableRow, context: RowContext): ReportRow | undefined {
  const { columns, model, format, note } = context;
  const id = readId(cells[columns.indexOf("id")] ?? "");
  if (id === "") {
    const found = cells.find((cell) => cell !== "");
    if (found !== undefined) note("report.id-missing", line, { found: showFound(found) });
    return undefined;
  }
  const fitted = fitCells(cells, id, line, context);
  const cell = (column: Column) => fitted[columns.indexOf(column)] ?? "";
  const level = noteLevel(readCell(cell("level")), id, line, note);
  const text = readText(cell("text"), format);
  const { status, how } = readVerdict(cell, columns);
  const raw = readCell(cell(columns.find((column) => VERDICTS.includes(column)) ?? "status"));
  noteVerdict({ status, how }, raw, id, line, note);
  const judgement = columns.includes("light") ? readJudgement(cell, id, line, note) : undefined;
  return {
    ...mapped(model, id, line, note),
    ...(level ? { level } : {}),
    status,
    ...(how === "exact" ? {} : { raw }),
    text,
    links: findLinks(text),
    line,
    ...(judgement ? { judgement } : {}),
  };
}

/** An id and where it stands in 1.1.0; one that is unknown or retired is noted by name. */
export function mapped(model: string, id: string, line: number, note: Note): Pick<ReportRow, "id" | "maps"> {
  const target = mapId(model, id);
  if (typeof target === "object") return { id, maps: target.id };
  note(target === "retired" ? "report.id-retired" : "report.id-unknown", line, { found: id });
  return { id, maps: null };
}

/** Says what a person must know of a verdict that is not one of the form's own words. */
export function noteVerdict({ status, how }: Verdict, raw: string, id: string, line: number, note: Note): void {
  if (how === "exact") return;
  const found = showFound(raw);
  if (status === null) note("report.value-unknown", line, { id, found });
  else
    note(how === "mapped" ? "report.value-mapped" : "report.value-spelling", line, {
      id,
      found,
      value: STATUS_WORDS[status],
    });
}

/** A level in the card's words; one that does not exist is noted. */
export function noteLevel(text: string, id: string, line: number, note: Note): ReturnType<typeof readLevel> {
  const level = readLevel(text);
  if (level === undefined && text.trim() !== "") note("report.level-unknown", line, { id, found: showFound(text) });
  return level;
}

const VERDICTS: readonly Column[] = ["status", "mark", "tick"];

function readVerdict(cell: (column: Column) => string, columns: readonly Column[]): Verdict {
  if (columns.includes("status")) return readWord(readCell(cell("status")));
  if (columns.includes("mark")) return readMark(cell("mark"));
  if (columns.includes("tick")) return readTick(cell("tick"));
  return { status: null, how: "exact" };
}

function readText(cell: string, format: ReportFormat): string {
  const isOld = format === "checklist-2021" || format === "checklist-2022" || format === "emoji-table";
  return isFiller(cell) || (isOld && isPrompt(cell)) ? "" : readCell(cell);
}

function readJudgement(cell: (column: Column) => string, id: string, line: number, note: Note): Judgement {
  const light = readLight(cell("light"));
  if (light === undefined) note("report.light-unknown", line, { id, found: showFound(cell("light")) });
  const recommendation = readCell(cell("recommendation"));
  return { light: light ?? null, text: readCell(cell("basis")), ...(recommendation === "" ? {} : { recommendation }) };
}

/** Brings a row to the table's number of cells; what is surplus belongs to the last one. */
function fitCells(
  cells: readonly string[],
  id: string,
  line: number,
  { columns, note }: RowContext,
): readonly string[] {
  const expected = columns.length;
  const missing = expected - cells.length;
  const last = cells.findLastIndex((cell) => cell !== "") + 1;
  if (missing === 0 || (missing < 0 && last <= expected)) return cells;
  note(missing > 0 ? "report.cells-missing" : "report.cells-surplus", line, { id, found: cells.length, expected });
  if (missing < 0) return joinSurplus(cells, columns, last);
  // People leave out a cell before the verdict too; it shows when the verdict stands where that cell should.
  const verdict = columns.findIndex((column) => VERDICTS.includes(column));
  const early = cells[verdict - missing] ?? "";
  const shifted = early !== "" && readWord(early).how === "exact" && readWord(cells[verdict] ?? "").how === "unknown";
  if (!shifted) return cells;
  return [...cells.slice(0, verdict - missing), ...Array<string>(missing).fill(""), ...cells.slice(verdict - missing)];
}

/** A bar in a text made cells of it; where the level stands behind the text, it shows how far the text goes. */
function joinSurplus(cells: readonly string[], columns: readonly Column[], last: number): readonly string[] {
  const [text, level, surplus] = [columns.indexOf("text"), columns.indexOf("level"), last - columns.length];
  const isInText = text !== -1 && level > text && readLevel(cells[level + surplus] ?? "") !== undefined;
  const at = isInText ? text : columns.length - 1;
  return [...cells.slice(0, at), cells.slice(at, at + surplus + 1).join(" | "), ...cells.slice(at + surplus + 1, last)];
}
