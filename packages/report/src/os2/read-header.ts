import { readDate } from "./read-date.ts";
import type { Blocks } from "./read-blocks.ts";
import { nameColumn } from "./read-blocks.ts";
import type { ReadReport } from "./read-report.ts";
import { showFound, type Note } from "./report-problem.ts";
import { readCell } from "./table-cell.ts";
import { findLinks } from "./find-links.ts";
import { isFiller } from "./words.ts";

type HeaderField = "version" | "date" | "by" | "git";

/** What the fields of a report's header have been called, in both languages. */
const NAMES: readonly (readonly [RegExp, HeaderField])[] = [
  [/^(version for anvendt governancerapport|evalueringsskabelon version|anvendt governance ?rapport)$/, "version"],
  [/^(dato for (udfyldelse|release)|dato|date)$/, "date"],
  [/^(udfyldt af|udarbejdet af|audit (made by|udført af)|revision udført af)$/, "by"],
  [/^((link til |produktets )?git(hub)? organisation(\/repo)?)$/, "git"],
];

/** What the head of a report tells. */
export interface Header extends Pick<ReadReport, "product" | "draft" | "date" | "filledBy" | "gitLink"> {
  readonly version?: string;
}

/**
 * Reads what stands before the first requirement: heading, document information, front matter, log of changes.
 * @param end the line (from 1) of the first table of requirements
 */
export function readHeader(blocks: Blocks, end: number, note: Note): Header {
  const fields = readFields(blocks, end);
  const log = readLog(blocks);
  const title = readTitle(blocks, end, note);
  const dateText = fields.get("date") ?? log?.date;
  const date = dateText === undefined ? undefined : readDate(dateText.text);
  if (!dateText) note("report.date-missing");
  else if (!date) note("report.date-unreadable", dateText.line, { found: showFound(dateText.text) });
  const by = fields.get("by")?.text ?? log?.by;
  const gitLink = findLinks(fields.get("git")?.text ?? "")[0];
  const version = fields.get("version")?.text;
  return {
    ...title,
    ...(date ? { date } : {}),
    ...(by ? { filledBy: by } : {}),
    ...(gitLink ? { gitLink } : {}),
    ...(version ? { version } : {}),
  };
}

interface Found {
  readonly text: string;
  readonly line: number;
}

function readFields({ lines, tables }: Blocks, end: number): ReadonlyMap<HeaderField, Found> {
  const fields = new Map<HeaderField, Found>();
  const take = (name: string, value: string, line: number) => {
    const text = plain(readCell(value));
    const field = NAMES.find(([pattern]) =>
      pattern.test(
        nameColumn(name)
          .replace(/:$/, "")
          .replace(/^[^\p{L}]+/u, ""),
      ),
    )?.[1];
    if (field && !fields.has(field) && text !== "" && !isFiller(text)) fields.set(field, { text, line });
  };
  lines.slice(0, end - 1).forEach((whole, index) => {
    for (const part of whole.slice(0, 4000).split(/<br[ \t]*\/?>/i)) {
      const line = part.replace(/^[\s>*+-]+/, "");
      const colon = line.indexOf(":");
      if (colon > 0) take(line.slice(0, colon), line.slice(colon + 1), index + 1);
    }
  });
  for (const { rows } of tables)
    for (const { cells, line } of rows)
      if (cells.length === 2 && line < end) take(cells[0] ?? "", cells[1] ?? "", line);
  return fields;
}

/** Checklists of 2023 end with a log; its newest entry tells when the report was last gone through, and by whom. */
function readLog({ tables }: Blocks): { date: Found; by?: string } | undefined {
  const log = tables.find(({ header }) => header.includes("dato") && header.includes("handling"));
  if (!log) return undefined;
  const [dateAt, byAt] = [log.header.indexOf("dato"), log.header.indexOf("udført af")];
  const entries = log.rows.slice(1).flatMap(({ cells, line }) => {
    const text = cells[dateAt] ?? "";
    const day = readDate(text);
    return day === undefined ? [] : [{ day, text, line, by: plain(cells[byAt] ?? "") }];
  });
  const newest = entries.sort((a, b) => b.day.localeCompare(a.day))[0];
  return newest && { date: { text: newest.text, line: newest.line }, ...(newest.by ? { by: newest.by } : {}) };
}

const SECTIONS =
  /^[^\p{L}]*(relevans|formkrav|strategisk sammenhæng|governance|guide|dokumentinformation)\b[^\p{L}]*$/iu;
const BEFORE =
  /^(governance[ -]?rapport|governance[ -]?report|evalueringsrapport|evaluering|selvevaluering|audit)( for| af| of)?[ :-]+/i;
const AFTER =
  /[ -]*(['’]s?)? ?(governance[ -]?rapport|governance[ -]?report|evalueringsrapport|evaluering|selvevaluering|assessment)$/i;
const ALONE = /^(governance[ -]?rapport|governance[ -]?report|evalueringsrapport|evaluering|selvevaluering)$/i;
const PLACEHOLDER = /^(\[|<|indsæt\b|insert\b|produktnavn\b|navnet? på produkt|product name\b|your product\b)/i;

function readTitle({ lines, frontMatter }: Blocks, end: number, note: Note): Pick<Header, "product" | "draft"> {
  const headings = lines.slice(0, end - 1).flatMap((line, index) => {
    const text = /^ {0,3}#{1,2}[ \t]+(\S.{0,300})$/.exec(line.slice(0, 400))?.[1];
    return text === undefined || SECTIONS.test(text) ? [] : [{ text: plain(readCell(text)), line: index + 1 }];
  });
  const title = headings.find(({ text }) => BEFORE.test(withoutDraft(text)) || AFTER.test(text)) ?? headings[0];
  const draft = title !== undefined && withoutDraft(title.text) !== title.text ? { draft: true } : {};
  const named = [title?.text, frontMatter.get("title")].flatMap((text) => {
    const name = nameOf(text ?? "");
    return name === "" ? [] : [name];
  });
  const [product] = named.filter((name) => !PLACEHOLDER.test(name));
  if (product !== undefined) return { product, ...draft };
  const [placeholder] = named;
  if (placeholder === undefined) note("report.product-missing", title?.line);
  else note("report.product-placeholder", title?.line, { found: showFound(placeholder) });
  return draft;
}

/** The product's name in a heading; empty where the heading names none. */
function nameOf(heading: string): string {
  const text = withoutDraft(heading);
  return ALONE.test(text) ? "" : text.replace(BEFORE, "").replace(AFTER, "").trim();
}

function withoutDraft(text: string): string {
  return text.replace(/\[(kladde|draft|udkast)\]/gi, "").trim();
}

/** A line without emphasis, and a link as its address or its text. */
function plain(text: string): string {
  return text
    .replace(/\[([^[\]]{1,200})\]\(((?:https?|mailto):[^()\s]{1,2000})\)/g, (_, words: string, address: string) =>
      address.startsWith("mailto:")
        ? words
        : /^https?:|^\W*(link|her)\W*$/i.test(words)
          ? address
          : `${words} ${address}`,
    )
    .replace(/\*\*|__|[`]|\\(?=[#*_[\]])/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
