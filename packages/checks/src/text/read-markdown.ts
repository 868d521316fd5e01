import { MAX_LENGTH, startDocument, type Document, type Draft } from "./document.ts";
import { readFrontMatter } from "./front-matter.ts";
import { headingWords } from "./heading-words.ts";
import { scanInline, toLabel, type Inline } from "./scan-inline.ts";
import { stripComments } from "./strip-comments.ts";

export type { Code, Document, Link, Section } from "./document.ts";

/**
 * Reads Markdown as forges show it (CommonMark, tables, HTML headings, front matter), in linear time. Never throws.
 *
 * A full parser builds a tree of every word: it takes three times as long for some hundred documents, and thousands of
 * nested marks exhaust its stack. Headings, links and code can be told line by line.
 * @param text with `\n` as line ends
 */
export function readMarkdown(text: string): Document {
  const front = readFrontMatter(text.slice(0, MAX_LENGTH));
  const lines = stripComments(text.slice(front.length, MAX_LENGTH).split("\n"));
  const draft = startDocument(front.lines + 1);
  const reading: Reading = {
    lines,
    draft,
    inline: { links: draft.links, anchors: draft.anchors, references: [] },
    definitions: new Map(),
    paragraph: [],
    isPlain: true,
    afterBlank: true,
    indent: -1,
  };
  for (let index = 0; index < lines.length;) index += readBlock(reading, index);
  endParagraph(reading);
  for (const { label, link } of reading.inline.references) {
    const target = reading.definitions.get(label);
    if (target !== undefined) draft.links.push({ ...link, target });
  }
  draft.links.sort((a, b) => a.line - b.line);
  return draft.finish(front.text);
}

interface Reading {
  readonly lines: readonly string[];
  readonly draft: Draft;
  readonly inline: Inline;
  readonly definitions: Map<string, string>;
  /** Lines of text, without marks of quotation, that belong together so far. */
  paragraph: string[];
  /** Lines below may make a heading of it: it stands in no list, table, quotation or tag. */
  isPlain: boolean;
  afterBlank: boolean;
  /** Where the text of the list item that is open begins; -1 outside lists. */
  indent: number;
}

const FENCE = /^(`{3,}|~{3,})(.*)$/;
const HEADING = /^(#{1,6})(?:[ \t]+(.*))?$/;
const ITEM = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const DEFINITION =
  /^\[(?!\^)([^\][]{1,200})\]:[ \t]{0,20}(?:<([^<>]{0,2000})>|(\S{1,2000}))(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?$/;
const HTML_HEADING = /<h([1-6])(?:\s[^<>]*)?>/i;

/** A line as its kind is told: without indentation and marks of quotation. */
interface Line {
  readonly raw: string;
  readonly text: string;
  readonly column: number;
  readonly quoted: boolean;
}

/** @returns how many lines the block takes */
function readBlock(reading: Reading, index: number): number {
  const line = readLine(reading.lines[index] ?? "");
  const { text, column, quoted } = line;
  if (text === "") return addBlank(reading);
  const isList = reading.indent >= 0;
  const kind = text.charCodeAt(0);
  if (kind === BACKTICK || kind === TILDE) return readFence(reading, index, line) || addText(reading, line);
  if (reading.afterBlank && !quoted && column >= Math.max(reading.indent, 0) + 4 && !(isList && ITEM.test(text)))
    return readIndented(reading, index);
  // Nine lines of ten begin with a letter: nothing more needs to be looked at.
  if (isWord(kind)) return addText(reading, line);
  if (!quoted && column < 4) {
    if (kind === HASH) return readHeading(reading, text) || addText(reading, line);
    if (kind === LESS) return readHtml(reading, index, line) || addText(reading, line);
    if (kind === EQUALS || kind === DASH) {
      if (readUnderline(reading, text)) return 1;
    } else if (kind === BRACKET && readDefinition(reading, text)) return 1;
  }
  return addText(reading, line);
}

const [BACKTICK, TILDE, HASH, LESS, EQUALS, DASH, BRACKET] = [96, 126, 35, 60, 61, 45, 91];

/** True for letters, and for whatever is no mark of Markdown's. */
function isWord(letter: number): boolean {
  return (letter > 96 && letter < 123) || (letter > 64 && letter < 91) || letter > 127;
}

function readLine(raw: string): Line {
  const text = raw.trim();
  if (text.startsWith(">")) return { raw, text: text.replace(/^[> \t]*/, ""), column: 0, quoted: true };
  return { raw, text, column: text === "" || raw.charCodeAt(0) > 32 ? 0 : columnOf(raw), quoted: false };
}

function columnOf(raw: string): number {
  let column = 0;
  for (let at = 0; at < raw.length; at++) {
    const letter = raw.charCodeAt(at);
    if (letter === 32) column++;
    else if (letter === 9) column += 4 - (column % 4);
    else break;
  }
  return column;
}

function addBlank(reading: Reading): number {
  endParagraph(reading);
  reading.draft.addLine("");
  reading.afterBlank = true;
  return 1;
}

/** Ends the paragraph: its links are looked for in the whole of it. */
function endParagraph(reading: Reading): void {
  const { paragraph, draft, inline } = reading;
  if (paragraph.length > 0) scanInline(paragraph.join("\n"), draft.next() - paragraph.length, inline);
  reading.paragraph = [];
  reading.afterBlank = false;
}

function readFence(reading: Reading, index: number, { text, quoted }: Line): number {
  const [, mark = "", info = ""] = FENCE.exec(text) ?? [];
  if (mark === "" || (mark.startsWith("`") && info.includes("`"))) return 0;
  const code: string[] = [];
  let end = index + 1;
  for (; end < reading.lines.length; end++) {
    const line = reading.lines[end] ?? "";
    if (quoted && !line.trimStart().startsWith(">")) break;
    const inner = quoted ? line.replace(/^[ \t]*> ?/, "") : line;
    if (isClosing(inner, mark)) {
      end++;
      break;
    }
    code.push(inner);
  }
  const language = /[^\s{},.]+/.exec(info)?.[0].toLowerCase() ?? "";
  return addCode(reading, end - index, language, code.join("\n"));
}

function isClosing(line: string, mark: string): boolean {
  if (!line.includes(mark)) return false;
  const trimmed = line.trim();
  return trimmed === mark.charAt(0).repeat(trimmed.length);
}

/** What stands in `<pre>`, `<script>` or `<style>` is shown as it is, or not at all. */
function readHtml(reading: Reading, index: number, { text }: Line): number {
  const name = /^<(pre|script|style)(?=[\s>]|$)/i.exec(text)?.[1];
  const level = name === undefined ? HTML_HEADING.exec(text)?.[1] : undefined;
  if (level !== undefined) return readHtmlHeading(reading, index, Number(level));
  if (name === undefined) return 0;
  const close = `</${name.toLowerCase()}>`;
  let end = index;
  while (end < reading.lines.length - 1 && !reading.lines[end]?.toLowerCase().includes(close)) end++;
  return addCode(reading, end + 1 - index, "", reading.lines.slice(index, end + 1).join("\n"));
}

/** Code goes on until a line that is not indented. */
function readIndented(reading: Reading, index: number): number {
  const code: string[] = [];
  for (let line = readLine(reading.lines[index] ?? ""); line.text !== "" && line.column >= 4;) {
    code.push(line.text);
    line = readLine(reading.lines[index + code.length] ?? "");
  }
  addCode(reading, code.length, "", code.join("\n"));
  reading.afterBlank = true;
  return code.length;
}

function addCode(reading: Reading, lines: number, language: string, text: string): number {
  endParagraph(reading);
  const { draft } = reading;
  draft.code.push({ language, text, line: draft.next() });
  for (let line = 0; line < lines; line++) draft.addLine("");
  return lines;
}

function readHeading(reading: Reading, text: string): number {
  const [, marks = "", words = ""] = HEADING.exec(text) ?? [];
  return marks === "" ? 0 : addHeading(reading, marks.length, words.replace(/(?:^|[ \t])#+$/, ""));
}

function addHeading(reading: Reading, level: number, words: string, lines = 1): number {
  endParagraph(reading);
  const { draft, inline } = reading;
  scanInline(words, draft.next(), inline);
  const name = /\{[: ]{0,3}#([^\s{}]+)[^{}]*\}\s*$/.exec(words.slice(-200))?.[1];
  if (name !== undefined) draft.anchors.push(name);
  draft.addHeading(level, headingWords(words), lines);
  reading.afterBlank = true;
  reading.indent = -1;
  return lines;
}

/** A heading's own tag may stand over several lines, beside pictures; what follows it on the last is text. */
function readHtmlHeading(reading: Reading, index: number, level: number): number {
  const close = `</h${String(level)}>`;
  const lines: string[] = [];
  for (const line of reading.lines.slice(index, index + MAX_HTML_HEADING)) {
    lines.push(line);
    if (line.toLowerCase().includes(close)) break;
  }
  const whole = lines.join("\n");
  const end = whole.toLowerCase().indexOf(close);
  if (end === -1) return 0;
  const added = addHeading(reading, level, whole.slice(0, end).replace(/\n/g, " "), lines.length - 1);
  addText(reading, readLine(whole.slice(end + close.length)));
  return added + 1;
}

const MAX_HTML_HEADING = 12;

/** A line of `=` or `-` below a paragraph makes the paragraph a heading. */
function readUnderline(reading: Reading, text: string): boolean {
  const { paragraph, isPlain, draft, indent } = reading;
  if (!/^(?:=+|-+)$/.test(text) || paragraph.length === 0 || !isPlain || indent >= 0) return false;
  endParagraph(reading);
  draft.addHeading(
    text.startsWith("=") ? 1 : 2,
    headingWords(paragraph.join(" ")),
    paragraph.length + 1,
    paragraph.length,
  );
  reading.afterBlank = true;
  return true;
}

function readDefinition(reading: Reading, text: string): boolean {
  const definition = reading.paragraph.length === 0 ? DEFINITION.exec(text) : null;
  const [, label, bracketed, bare = ""] = definition ?? [];
  if (label === undefined) return false;
  const name = toLabel(label);
  if (!reading.definitions.has(name)) reading.definitions.set(name, bracketed ?? bare);
  reading.draft.addLine("");
  return true;
}

function addText(reading: Reading, { raw, text, column, quoted }: Line): number {
  const isLetter = isWord(text.charCodeAt(0));
  const isRule = !isLetter && RULE.test(text);
  const isItem = !isLetter && !isRule && ITEM.test(text);
  if (isRule || isItem || text.startsWith("|")) endParagraph(reading);
  if (isItem) reading.indent = column + 2;
  else if (reading.afterBlank && column < 2) reading.indent = -1;
  if (reading.paragraph.length === 0) reading.isPlain = !quoted && !/^[|<]/.test(text);
  if (!isRule) reading.paragraph.push(text);
  reading.draft.addLine(raw);
  reading.afterBlank = isRule;
  return 1;
}
