import { indexLines, type LineIndex } from "../structure/line-index.ts";
import { makeContainer } from "../structure/make-container.ts";
import type { Entry, Node, Scalar } from "../structure/node.ts";

type Part = Pick<Entry, "key" | "start" | "end" | "node">;

const STRING = /"(?:[^"\\\n]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*"/y;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
const BLANK = /(?:\s|\/\/.*|\/\*(?:[^*]|\*(?!\/))*\*\/)*/y;
const TAIL = /^\s*(?:\/\/.*|\/\*(?:[^*]|\*(?!\/))*\*\/\s*)?$/;
const DEEPEST = 100;

/** Stops the reading of a text that is no JSON. */
class NoJson extends Error {}

/** Reads JSON, with comments and commas behind the last of a list. */
export function readJson(file: string): Node | undefined {
  const lines = indexLines(file);
  try {
    const node = readValue(lines, skipBlank(file, 0), 0);
    return skipBlank(file, node.end) === file.length ? node : undefined;
  } catch (error) {
    if (error instanceof NoJson) return undefined;
    throw error;
  }
}

function readValue(lines: LineIndex, start: number, depth: number): Node {
  const { text } = lines;
  if (depth > DEEPEST) throw new NoJson();
  if (text.startsWith("{", start)) return readParts(lines, start, "map", depth);
  if (text.startsWith("[", start)) return readParts(lines, start, "list", depth);
  if (text.startsWith('"', start)) return readString(text, start);
  const value = take(text, start, WORD);
  return { kind: "scalar", value, start, end: start + value.length };
}

function readString(text: string, start: number): Scalar {
  const written = take(text, start, STRING);
  // Letters may be written in more ways than one.
  const value = written.includes("\\") ? JSON.stringify(JSON.parse(written)) : written;
  return { kind: "scalar", value, start, end: start + written.length };
}

function readParts(lines: LineIndex, start: number, kind: "map" | "list", depth: number): Node {
  const { text } = lines;
  const closing = kind === "map" ? "}" : "]";
  const parts: Part[] = [];
  let at = skipBlank(text, start + 1);
  while (!text.startsWith(closing, at)) {
    const part = kind === "map" ? readPair(lines, at, depth + 1) : readItem(lines, at, depth + 1);
    parts.push(part);
    at = skipBlank(text, part.end);
    if (text.startsWith(",", at)) at = skipBlank(text, at + 1);
    else if (!text.startsWith(closing, at)) throw new NoJson();
  }
  const place = { start, open: start + 1, close: at, end: at + 1 };
  return makeContainer({ lines, kind, ...place, separator: ",", entries: parts, tail: TAIL });
}

function readItem(lines: LineIndex, start: number, depth: number): Part {
  const node = readValue(lines, start, depth);
  return { key: "", start, end: node.end, node };
}

function readPair(lines: LineIndex, start: number, depth: number): Part {
  const { text } = lines;
  const name = readString(text, start);
  const colon = skipBlank(text, name.end);
  if (!text.startsWith(":", colon)) throw new NoJson();
  const node = readValue(lines, skipBlank(text, colon + 1), depth);
  return { key: String(JSON.parse(name.value)), start, end: node.end, node };
}

function skipBlank(text: string, start: number): number {
  BLANK.lastIndex = start;
  return start + (BLANK.exec(text)?.[0].length ?? 0);
}

function take(text: string, start: number, pattern: RegExp): string {
  pattern.lastIndex = start;
  const found = pattern.exec(text);
  if (!found) throw new NoJson();
  return found[0];
}
