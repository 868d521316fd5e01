import { splitRow } from "./table-cell.ts";

export interface TableRow {
  readonly cells: readonly string[];
  /** From 1. */
  readonly line: number;
}

/** A table of a report; the header's cells are in lower case, without markup. */
export interface Table {
  readonly header: readonly string[];
  readonly line: number;
  readonly rows: readonly TableRow[];
}

/** A report in Markdown, cut into what its readers look at. */
export interface Blocks {
  readonly frontMatter: ReadonlyMap<string, string>;
  /** Lines outside tables, with what is not said to the reader blanked out; their index is their number less one. */
  readonly lines: readonly string[];
  readonly tables: readonly Table[];
}

/**
 * Cuts Markdown into lines and tables. Front matter, comments and code blocks are left out, and so is the guide that
 * stood before the report in the forms of 2024.
 * @param text with `\n` as line ends
 */
export function readBlocks(text: string): Blocks {
  const { frontMatter, rest } = takeFrontMatter(text);
  const lines = blankGuide(blankCode(blankComments(cutTemplate(rest)).split("\n")));
  const tables: { header: readonly string[]; line: number; rows: TableRow[] }[] = [];
  let inTable = false;
  lines.forEach((whole, index) => {
    const line = whole.trim();
    const isRow = line.startsWith("|") || (inTable && line.includes("|"));
    if (isRow) {
      lines[index] = "";
      const cells = splitRow(line);
      const isDelimiter = cells.every((cell) => /^:?-+:?$/.test(cell));
      if (!inTable) tables.push({ header: cells.map(nameColumn), line: index + 1, rows: [] });
      // The first row may be one of a table that a blank line has cut in two, so it is kept as a row too.
      if (!isDelimiter) tables.at(-1)?.rows.push({ cells, line: index + 1 });
    }
    inTable = isRow;
  });
  return { frontMatter, lines, tables };
}

/** A column's name in lower case, without the markup that editors and forms put around it. */
export function nameColumn(cell: string): string {
  return cell
    .slice(0, 200)
    .replace(/<[^<>]{0,100}>|[*_`\\]|\uFE0E|\uFE0F/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

function takeFrontMatter(text: string): { frontMatter: Map<string, string>; rest: string } {
  const frontMatter = new Map<string, string>();
  const end = text.startsWith("---\n") ? text.indexOf("\n---", 3) : -1;
  if (end === -1) return { frontMatter, rest: text };
  for (const line of text.slice(4, end).split("\n")) {
    const [, name = "", value = ""] = /^([A-Za-z_-]{1,40}):(.{0,500})$/.exec(line) ?? [];
    if (name !== "") frontMatter.set(name.toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/, "$2"));
  }
  return { frontMatter, rest: blank(text, 0, end + 4) };
}

/** OS2's page with the template has a guide around it. */
function cutTemplate(text: string): string {
  const start = text.indexOf("<!-- BEGIN REPORT TEMPLATE -->");
  const end = text.indexOf("<!-- END REPORT TEMPLATE -->", start);
  return start === -1 || end === -1 ? text : blank(blank(text, end, text.length), 0, start);
}

function blankComments(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = text.indexOf("<!--"); start !== -1; start = text.indexOf("<!--", at)) {
    const end = text.indexOf("-->", start + 4);
    if (end === -1) break;
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]+/g, ""));
    at = end + 3;
  }
  return parts.join("") + text.slice(at);
}

function blankCode(lines: readonly string[]): string[] {
  let fence = "";
  return lines.map((line) => {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1] ?? "";
    const isEdge = mark !== "" && (fence === "" || fence === mark);
    if (isEdge) fence = fence === "" ? mark : "";
    return isEdge || fence !== "" ? "" : line;
  });
}

/** The forms of 2024 begin with a guide under a heading of its own; the report starts at the second one. */
function blankGuide(lines: readonly string[]): string[] {
  const headings = lines.flatMap((line, index) => (/^\s{0,3}#\s/.test(line) ? [index] : []));
  const [first = -1, second] = headings;
  if (first === -1 || !/^\s*#\s+guide\b/i.test(lines[first] ?? "")) return [...lines];
  return lines.map((line, index) => (index < (second ?? first + 1) ? "" : line));
}

/** Empties a part of a text; its line ends stay, so that line numbers do. */
function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]+/g, "") + text.slice(end);
}
