import type { LineIndex } from "./line-index.ts";
import type { Container, Entry } from "./node.ts";

interface Parts {
  readonly lines: LineIndex;
  readonly kind: Container["kind"];
  readonly start: number;
  readonly end: number;
  /** Where the text of the parts begins: after a bracket or a heading. */
  readonly open: number;
  /** Where what closes the container stands, if anything does. */
  readonly close?: number;
  readonly separator?: "," | "";
  readonly entries: readonly Omit<Entry, "file" | "lead" | "lineStart" | "lineEnd">[];
  /** The parts are a row, on how many lines they may stand. */
  readonly inline?: true;
  /** What may follow a part on its line: nothing, or a comment. */
  readonly tail: RegExp;
}

const SPACE = new Set([" ", "\t", "\n", "\r"]);

/** Makes a container from its parts: how it is laid out, and which comments belong to which part. */
export function makeContainer(parts: Parts): Container {
  const { lines, kind, start, end, separator = "" } = parts;
  const file = lines.text;
  const ownsLine = (place: number) => file.slice(lines.startOf(place), place).trim() === "";
  const entries: Entry[] = [];
  let byLine = !parts.inline && (parts.close === undefined || ownsLine(parts.close));
  let above = parts.open === 0 ? 0 : lines.endOf(parts.open) + 1;
  for (const part of parts.entries) {
    const after = part.end + separatorAfter(file, part.end, separator).length;
    const [lineStart, lineEnd] = [lines.startOf(part.start), lines.endOf(after)];
    const owns = ownsLine(part.start);
    // A map can begin on the line of the item that it is.
    if (!owns && (parts.close !== undefined || entries.length > 0)) byLine = false;
    byLine &&= after === lineEnd || parts.tail.test(file.slice(after, lineEnd));
    const lead = owns ? { lead: [Math.min(above, lineStart), lineStart] as const } : {};
    entries.push({ ...part, file, lineStart, lineEnd, ...lead });
    above = lineEnd + 1;
  }
  if (byLine) return { kind, layout: "lines", separator, start, end, entries };
  // In a row, what follows on the line is something else.
  const row = entries.map((entry) => ({ ...entry, lineEnd: entry.end }));
  return { kind, layout: "inline", separator, start, end, entries: row };
}

/** The separator after a place, with the white space before it. */
export function separatorAfter(file: string, place: number, separator: "," | ""): string {
  if (separator === "") return "";
  let at = place;
  while (SPACE.has(file.charAt(at))) at++;
  return file.startsWith(separator, at) ? file.slice(place, at + separator.length) : "";
}
