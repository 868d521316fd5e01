import { prefixOf, type Container, type Entry } from "./node.ts";

interface Parts {
  readonly file: string;
  readonly kind: Container["kind"];
  readonly start: number;
  readonly end: number;
  /** Where the text of the parts begins: after a bracket or a heading. */
  readonly open: number;
  /** Where what closes the container stands, if anything does. */
  readonly close?: number;
  readonly separator?: "," | "";
  readonly entries: readonly Omit<Entry, "lead" | "lineEnd" | "file">[];
  /** What may follow a part on its line: nothing, or a comment. */
  readonly tail: RegExp;
}

/** Makes a container from its parts: how it is laid out, and which comments belong to which part. */
export function makeContainer(parts: Parts): Container {
  const { file, kind, start, end, separator = "" } = parts;
  const entries: Entry[] = [];
  let lines = parts.close === undefined || ownsLine(file, parts.close);
  let above = parts.open === 0 ? 0 : endOfLine(file, parts.open) + 1;
  for (const part of parts.entries) {
    const after = part.end + separatorAfter(file, part.end, separator).length;
    const lineEnd = endOfLine(file, after);
    lines &&= parts.tail.test(file.slice(after, lineEnd));
    const to = part.start - prefixOf({ file, start: part.start }).length;
    const owns = ownsLine(file, part.start);
    // A map can begin on the line of the item that it is.
    if (!owns && (parts.close !== undefined || entries.length > 0)) lines = false;
    entries.push({ ...part, file, lineEnd, ...(owns ? { lead: [Math.min(above, to), to] as const } : {}) });
    above = lineEnd + 1;
  }
  return { kind, layout: lines ? "lines" : "inline", separator, start, end, entries };
}

/** The separator after a place, with the white space before it. */
export function separatorAfter(file: string, place: number, separator: "," | ""): string {
  if (separator === "") return "";
  let at = place;
  while (/\s/.test(file.charAt(at))) at++;
  return file.startsWith(separator, at) ? file.slice(place, at + separator.length) : "";
}

function ownsLine(file: string, start: number): boolean {
  return prefixOf({ file, start }).trim() === "";
}

function endOfLine(file: string, place: number): number {
  const end = file.indexOf("\n", place);
  return end === -1 ? file.length : end;
}
