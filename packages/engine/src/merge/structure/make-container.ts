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
  const entries: Entry[] = [];
  let byLine = !parts.inline && (parts.close === undefined || isBlank(file, lines.startOf(parts.close), parts.close));
  let above = parts.open === 0 ? 0 : lines.endOf(parts.open) + 1;
  for (const part of parts.entries) {
    const after = part.end + separatorAfter(file, part.end, separator).length;
    const [lineStart, lineEnd] = [lines.startOf(part.start), lines.endOf(after)];
    const owns = isBlank(file, lineStart, part.start);
    // A map can begin on the line of the item that it is.
    if (!owns && (parts.close !== undefined || entries.length > 0)) byLine = false;
    byLine &&= after === lineEnd || parts.tail.test(file.slice(after, lineEnd));
    const lead = owns ? ([Math.min(above, lineStart), lineStart] as const) : undefined;
    const { key, start, end, node } = part;
    entries.push({ file, key, start, end, node, lead, lineStart, lineEnd });
    above = lineEnd + 1;
  }
  if (byLine) return { kind, layout: "lines", separator, start, end, entries };
  // In a row, what follows on the line is something else.
  const row = entries.map((entry) => ({ ...entry, lineEnd: entry.end }));
  return { kind, layout: "inline", separator, start, end, entries: row };
}

function isBlank(file: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!SPACE.has(file.charAt(at))) return false;
  return true;
}

/** The separator after a place, with the white space before it. */
export function separatorAfter(file: string, place: number, separator: "," | ""): string {
  if (separator === "") return "";
  let at = place;
  while (SPACE.has(file.charAt(at))) at++;
  return file.startsWith(separator, at) ? file.slice(place, at + separator.length) : "";
}
