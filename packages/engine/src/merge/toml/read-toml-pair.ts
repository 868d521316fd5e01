import { parse } from "smol-toml";
import type { LineIndex } from "../structure/line-index.ts";
import { makeContainer } from "../structure/make-container.ts";
import type { Entry, Node } from "../structure/node.ts";

export type Part = Pick<Entry, "key" | "start" | "end" | "node">;

/** What may follow a value on its line. */
export const TAIL = /^\s*(?:#.*)?$/;

/** Reads a key and its value, in a text that is known to be good TOML. */
export function readTomlPair(lines: LineIndex, start: number): Part {
  const file = lines.text;
  const { key, end } = readTomlKey(file, start);
  const node = readValue(lines, skipSpace(file, file.indexOf("=", end) + 1));
  return { key, start, end: node.end, node };
}

/** Reads a key, with dots and quotes or without, to its end. */
export function readTomlKey(file: string, start: number): { readonly key: string; readonly end: number } {
  const names: string[] = [];
  let at = start;
  for (;;) {
    const quote = file.charAt(at);
    const end = quote === '"' || quote === "'" ? endOfString(file, at) : endOf(file, at, /[\w-]*/y);
    const text = file.slice(at, end);
    const name = quote === '"' || quote === "'" ? stringIn(text) : text;
    names.push(/^[\w-]+$/.test(name) ? name : JSON.stringify(name));
    at = skipSpace(file, end);
    if (!file.startsWith(".", at)) return { key: names.join("."), end };
    at = skipSpace(file, at + 1);
  }
}

export function skipSpace(file: string, start: number): number {
  return endOf(file, start, /[ \t]*/y);
}

/** Skips white space, line ends and comments. */
export function skipBlank(file: string, start: number): number {
  return endOf(file, start, /(?:\s|#.*)*/y);
}

function endOf(file: string, start: number, pattern: RegExp): number {
  pattern.lastIndex = start;
  return start + (pattern.exec(file)?.[0].length ?? 0);
}

function readValue(lines: LineIndex, start: number): Node {
  const file = lines.text;
  const first = file.charAt(start);
  if (first === "[") return readRow(lines, start, "]", "list", (at) => readItem(lines, at));
  if (first === "{") return readRow(lines, start, "}", "map", (at) => readTomlPair(lines, at));
  if (first === '"' || first === "'") {
    const end = endOfString(file, start);
    return { kind: "scalar", value: JSON.stringify(stringIn(file.slice(start, end))), start, end };
  }
  const end = start + file.slice(start, endOf(file, start, /[^,\]}#\n]*/y)).trimEnd().length;
  return { kind: "scalar", value: file.slice(start, end), start, end };
}

function readItem(lines: LineIndex, start: number): Part {
  const node = readValue(lines, start);
  return { key: "", start, end: node.end, node };
}

function readRow(
  lines: LineIndex,
  start: number,
  closing: string,
  kind: "map" | "list",
  read: (at: number) => Part,
): Node {
  const file = lines.text;
  const entries: Part[] = [];
  let at = skipBlank(file, start + 1);
  while (at < file.length && !file.startsWith(closing, at)) {
    const part = read(at);
    entries.push(part);
    at = skipBlank(file, part.end);
    if (file.startsWith(",", at)) at = skipBlank(file, at + 1);
  }
  const place = { start, open: start + 1, close: at, end: at + 1 };
  return makeContainer({ lines, kind, ...place, separator: ",", entries, tail: TAIL });
}

function endOfString(file: string, start: number): number {
  const quote = file.charAt(start);
  const long = quote.repeat(3);
  const pattern = file.startsWith(long, start)
    ? quote === '"'
      ? /"""(?:[^"\\]|\\[^]|"(?!""))*"{3,5}/y
      : /'''(?:[^']|'(?!''))*'{3,5}/y
    : quote === '"'
      ? /"(?:[^"\\\n]|\\.)*"/y
      : /'[^'\n]*'/y;
  return endOf(file, start, pattern);
}

/** What a string in quotes says. */
function stringIn(text: string): string {
  const { value } = parse(`value = ${text}`);
  return typeof value === "string" ? value : text;
}
