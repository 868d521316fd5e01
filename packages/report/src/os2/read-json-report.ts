import { finishReport } from "./finish-report.ts";
import { findLinks } from "./find-links.ts";
import { locateEntries } from "./locate-entries.ts";
import { NEWEST } from "./model-version.ts";
import { readDate } from "./read-date.ts";
import type { ReadReport, ReportRow } from "./read-report.ts";
import { noteIn, showFound, type Note, type ReportProblem } from "./report-problem.ts";
import { mapped, noteLevel, noteVerdict } from "./read-row.ts";
import { readWord } from "./read-verdict.ts";
import { readJsonText } from "./answer-text.ts";

type Entries = Readonly<Record<string, unknown>>;

/**
 * Reads a self-assessment that OS2's form has saved: an object whose `krav` is an array.
 * @returns nothing when it is no such thing; an unknown report that says why when it is broken
 */
export function readJsonReport(text: string): ReadReport | undefined {
  const start = /^\s*([{[])/.exec(text)?.[1];
  if (start !== "{") return undefined;
  const value = parse(text);
  if (value instanceof Error) {
    if (!text.includes('"krav"')) return undefined;
    const problem: ReportProblem = { code: "report.json", args: { detail: showFound(value.message) } };
    return { format: "unknown", model: NEWEST, rows: [], problems: [problem] };
  }
  const { krav } = value as Entries;
  return Array.isArray(krav) ? readForm(value as Entries, krav, locateEntries(text)) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function readForm(form: Entries, krav: readonly unknown[], lines: readonly number[]): ReadReport {
  const problems: ReportProblem[] = [];
  const note = noteIn(problems);
  const product = textOf(form, "productName", 1, note).trim();
  if (product === "") note("report.product-missing");
  const dateText = textOf(form, "filledDate", 1, note).trim();
  const date = readDate(dateText);
  if (dateText === "") note("report.date-missing");
  else if (!date) note("report.date-unreadable", undefined, { found: showFound(dateText) });
  const filledBy = textOf(form, "filledBy", 1, note).trim();
  const generatedAt = textOf(form, "generatedAt", 1, note);
  const rows = krav.flatMap((entry, index) => readEntry(entry, lines[index] ?? 1, note) ?? []);
  return finishReport({
    format: "self-assessment",
    model: NEWEST,
    ...(product === "" ? {} : { product }),
    ...(date ? { date } : {}),
    ...(generatedAt === "" ? {} : { generatedAt }),
    ...(filledBy === "" ? {} : { filledBy }),
    rows,
    problems,
  });
}

function readEntry(entry: unknown, line: number, note: Note): ReportRow | undefined {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) {
    note("report.entry", line, { found: showValue(entry) });
    return undefined;
  }
  const fields = entry as Entries;
  const id = typeof fields.id === "string" ? fields.id.trim() : "";
  if (id === "") {
    note("report.entry", line, { found: showValue(entry) });
    return undefined;
  }
  const level = noteLevel(wordOf(fields.produktniveau), id, line, note);
  const raw = wordOf(fields.efterlevet);
  const verdict = readWord(raw);
  noteVerdict(verdict, raw, id, line, note);
  const text = readJsonText(textOf(fields, "dokumentation", line, note));
  return {
    ...mapped(NEWEST, id, line, note),
    ...(level ? { level } : {}),
    status: verdict.status,
    ...(verdict.how === "exact" ? {} : { raw }),
    text,
    links: findLinks(text),
    line,
  };
}

/** A field that holds a text; absent and null are empty, anything else is noted. */
function textOf(fields: Entries, name: string, line: number, note: Note): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (typeof value === "string") return value;
  if (value !== undefined && value !== null) note("report.field", line, { name, found: showValue(value) });
  return "";
}

/** A field that holds a word; people and tools write `2` for `"2"`. */
function wordOf(value: unknown): string {
  if (typeof value === "string") return value;
  return value === undefined || value === null ? "" : showJson(value);
}

function showValue(value: unknown): string {
  return showFound(showJson(value));
}

/** What stands in the file, where it is simple; what is nested too deeply to be written back is not. */
function showJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return Array.isArray(value) ? "[...]" : "{...}";
  }
}
