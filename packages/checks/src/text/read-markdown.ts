import { MAX_LENGTH, startDocument, type Document } from "./document.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readFence, readIndented, readRawHtml } from "./markdown/code.ts";
import { readHeading, readHtmlHeading, readUnderline } from "./markdown/headings.ts";
import { addBlank, addText, endParagraph, isWord, ITEM, readLine, type Reading } from "./markdown/reading.ts";
import { toLabel } from "./scan-inline.ts";
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

const DEFINITION =
  /^\[(?!\^)([^\][]{1,200})\]:[ \t]{0,20}(?:<([^<>]{0,2000})>|(\S{1,2000}))(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?$/;

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
    if (kind === LESS)
      return readRawHtml(reading, index, line) || readHtmlHeading(reading, index, line) || addText(reading, line);
    if (kind === EQUALS || kind === DASH) {
      if (readUnderline(reading, text)) return 1;
    } else if (kind === BRACKET && readDefinition(reading, text)) return 1;
  }
  return addText(reading, line);
}

const [BACKTICK, TILDE, HASH, LESS, EQUALS, DASH, BRACKET] = [96, 126, 35, 60, 61, 45, 91];

function readDefinition(reading: Reading, text: string): boolean {
  const definition = reading.paragraph.length === 0 ? DEFINITION.exec(text) : null;
  const [, label, bracketed, bare = ""] = definition ?? [];
  if (label === undefined) return false;
  const name = toLabel(label);
  if (!reading.definitions.has(name)) reading.definitions.set(name, bracketed ?? bare);
  reading.draft.addLine("");
  return true;
}
