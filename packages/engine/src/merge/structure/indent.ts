import { prefixOf, type Entry, type Format } from "./node.ts";

/** One step of indentation in a text: that of its first indented line. */
function stepOf(text: string): string {
  return /^[ \t]+(?=\S)/m.exec(text)?.[0] ?? "  ";
}

/** White space as wide as what stands before an entry. */
export function indentOf(entry: Entry): string {
  return prefixOf(entry).replace(/\S/g, " ");
}

/** Writes the text of an entry as it would stand at the place of another: its further lines keep what they are indented by. */
export function move(text: string, from: Entry, to: Entry, format: Format): string {
  const steps = format.freeIndent(text) ? ([stepOf(from.file), stepOf(to.file)] as const) : undefined;
  return reindent(text, indentOf(from), indentOf(to), steps);
}

function reindent(text: string, from: string, to: string, steps: readonly [string, string] | undefined): string {
  if (!text.includes("\n")) return text;
  return text
    .split("\n")
    .map((line, i) => (i === 0 || line.trim() === "" ? line : moveLine(line, from, to, steps)))
    .join("\n");
}

function moveLine(line: string, from: string, to: string, steps: readonly [string, string] | undefined): string {
  const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
  const rest = line.slice(indent.length);
  const more = indent.length - from.length;
  if (more <= 0) return to.slice(0, Math.max(0, to.length + more)) + rest;
  if (!steps || more % steps[0].length !== 0) return to + indent.slice(from.length) + rest;
  return to + steps[1].repeat(more / steps[0].length) + rest;
}
