import { headingWords } from "../heading-words.ts";
import { scanInline } from "../scan-inline.ts";
import { addText, endParagraph, readLine, type Line, type Reading } from "./reading.ts";

const HEADING = /^(#{1,6})(?:[ \t]+(.*))?$/;
const HTML_HEADING = /<h([1-6])(?:\s[^<>]*)?>/i;
const MAX_HTML_HEADING = 12;

export function readHeading(reading: Reading, text: string): number {
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
export function readHtmlHeading(reading: Reading, index: number, { text }: Line): number {
  const level = HTML_HEADING.exec(text)?.[1];
  if (level === undefined) return 0;
  const close = `</h${level}>`;
  const lines: string[] = [];
  for (const line of reading.lines.slice(index, index + MAX_HTML_HEADING)) {
    lines.push(line);
    if (line.toLowerCase().includes(close)) break;
  }
  const whole = lines.join("\n");
  const end = whole.toLowerCase().indexOf(close);
  if (end === -1) return 0;
  const added = addHeading(reading, Number(level), whole.slice(0, end).replace(/\n/g, " "), lines.length - 1);
  addText(reading, readLine(whole.slice(end + close.length)));
  return added + 1;
}

/** A line of `=` or `-` below a paragraph makes the paragraph a heading. */
export function readUnderline(reading: Reading, text: string): boolean {
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
