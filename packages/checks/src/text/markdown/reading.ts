import type { Draft } from "../document.ts";
import { scanInline, type Inline } from "../scan-inline.ts";

/** A document of which the lines above have been read. */
export interface Reading {
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

/** A line as its kind is told: without indentation and marks of quotation. */
export interface Line {
  readonly raw: string;
  readonly text: string;
  readonly column: number;
  readonly quoted: boolean;
}

export const ITEM = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;

export function readLine(raw: string): Line {
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

/** True for letters, and for whatever is no mark of Markdown's. */
export function isWord(letter: number): boolean {
  return (letter > 96 && letter < 123) || (letter > 64 && letter < 91) || letter > 127;
}

export function addText(reading: Reading, { raw, text, column, quoted }: Line): number {
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

export function addBlank(reading: Reading): number {
  endParagraph(reading);
  reading.draft.addLine("");
  reading.afterBlank = true;
  return 1;
}

/** Ends the paragraph: its links are looked for in the whole of it. */
export function endParagraph(reading: Reading): void {
  const { paragraph, draft, inline } = reading;
  if (paragraph.length > 0) scanInline(paragraph.join("\n"), draft.next() - paragraph.length, inline);
  reading.paragraph = [];
  reading.afterBlank = false;
}
