import { indexLines, type LineIndex } from "../structure/line-index.ts";
import { makeContainer } from "../structure/make-container.ts";
import type { Container, Entry, Node } from "../structure/node.ts";

type Part = Pick<Entry, "key" | "start" | "end" | "node">;

const TAIL = /^\s*(?:<!--(?:(?!-->).)*-->\s*)?$/;
const NAME = /[\w:.-]+/y;
const ATTRIBUTE = /\s+([\w:.-]+)\s*=\s*("[^"<]*"|'[^'<]*')/y;
const DEEPEST = 100;

/** Stops the reading of a text that is no well-formed XML, or holds what a merge leaves alone. */
class Unreadable extends Error {}

/** @returns nothing for what is not well-formed, and for a document type with declarations of its own */
export function readXml(file: string): Container | undefined {
  try {
    const lines = indexLines(file);
    const root = readElement(lines, skipMisc(file, 0), 0);
    if (skipMisc(file, root.end) < file.length) return undefined;
    const entries = [root];
    return makeContainer({ lines, kind: "list", start: 0, end: file.length, open: 0, entries, tail: TAIL });
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** Skips white space, comments, instructions and a document type. */
function skipMisc(file: string, start: number): number {
  let at = start;
  for (;;) {
    at = take(file, at, /\s*/y).end;
    if (file.startsWith("<!--", at)) at = after(file, "-->", at + 4);
    else if (file.startsWith("<?", at)) at = after(file, "?>", at);
    else if (file.startsWith("<!DOCTYPE", at)) at = take(file, at, /<!DOCTYPE[^[\]<>]*>/y).end;
    else return at;
  }
}

/** Reads an element as its text, or as two parts: its attributes, and all from the end of its first tag. */
function readElement(lines: LineIndex, start: number, depth: number): Part {
  const file = lines.text;
  if (depth > DEEPEST || !file.startsWith("<", start)) throw new Unreadable();
  const name = take(file, start + 1, NAME);
  const attributes = readAttributes(lines, name.end);
  const close = take(file, attributes.end, /\s*\/?>/y);
  const tagEnd = close.end - (close.text.endsWith("/>") ? 2 : 1);
  const content = close.text.endsWith("/>")
    ? { start: tagEnd, end: close.end, node: emptyAt(close.end) }
    : readContent(lines, name.text, tagEnd, depth);
  if (attributes.entries.length === 0 && content.node.kind === "scalar") {
    return { key: name.text, start, end: content.end, node: content.node };
  }
  const entries = [
    { key: "@", start: name.end, end: attributes.end, node: attributes },
    { key: "", ...content },
  ];
  const place = { start, open: start, close: content.end, end: content.end };
  return {
    key: name.text,
    start,
    end: content.end,
    node: makeContainer({ lines, kind: "map", inline: true, ...place, entries, tail: TAIL }),
  };
}

function readAttributes(lines: LineIndex, start: number): Container {
  const file = lines.text;
  const entries: Part[] = [];
  let at = start;
  for (let found = match(file, at, ATTRIBUTE); found; found = match(file, at, ATTRIBUTE)) {
    const [text, key = "", value = ""] = found;
    const [from, to] = [at + text.length - text.trimStart().length, at + text.length];
    const node = {
      kind: "scalar",
      value: JSON.stringify(value.slice(1, -1)),
      start: to - value.length,
      end: to,
    } as const;
    if (entries.some((entry) => entry.key === key)) throw new Unreadable();
    entries.push({ key, start: from, end: to, node });
    at = to;
  }
  return makeContainer({
    lines,
    kind: "map",
    inline: true,
    start,
    open: start,
    close: at,
    end: at,
    entries,
    tail: TAIL,
  });
}

/** Reads from the end of an element's first tag to the end of its last. */
function readContent(lines: LineIndex, name: string, start: number, depth: number) {
  const file = lines.text;
  const open = start + 1;
  const parts: Part[] = [];
  let words = "";
  let at = open;
  for (;;) {
    const next = file.indexOf("<", at);
    if (next === -1) throw new Unreadable();
    words += file.slice(at, next);
    if (file.startsWith("</", next)) {
      const end = take(file, next, /<\/[\w:.-]+\s*>/y);
      if (take(file, next + 2, NAME).text !== name) throw new Unreadable();
      return { start, end: end.end, node: makeContent(lines, open, next, parts, words) };
    }
    if (file.startsWith("<!--", next)) at = after(file, "-->", next + 4);
    else if (file.startsWith("<![CDATA[", next) || file.startsWith("<?", next)) {
      at = after(file, file.startsWith("<?", next) ? "?>" : "]]>", next);
      words += file.slice(next, at);
    } else {
      const part = readElement(lines, next, depth + 1);
      parts.push(part);
      at = part.end;
    }
  }
}

/** Elements with nothing but white space between them are a list; anything else is one value, as it is written. */
function makeContent(lines: LineIndex, open: number, close: number, entries: readonly Part[], words: string): Node {
  if (words.trim() === "" && entries.length > 0) {
    return makeContainer({ lines, kind: "list", start: open, open, close, end: close, entries, tail: TAIL });
  }
  const text = lines.text.slice(open, close);
  if (text.trim() === "") return emptyAt(close);
  const start = open + text.length - text.trimStart().length;
  return { kind: "scalar", value: JSON.stringify(text.trim()), start, end: start + text.trim().length };
}

function emptyAt(place: number): Node {
  return { kind: "scalar", value: '""', start: place, end: place };
}

function after(file: string, text: string, start: number): number {
  const found = file.indexOf(text, start);
  if (found === -1) throw new Unreadable();
  return found + text.length;
}

function match(file: string, start: number, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(file);
}

function take(file: string, start: number, pattern: RegExp) {
  const found = match(file, start, pattern);
  if (!found) throw new Unreadable();
  return { text: found[0], end: start + found[0].length };
}
