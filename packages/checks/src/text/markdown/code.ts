import { endParagraph, readLine, type Line, type Reading } from "./reading.ts";

const FENCE = /^(`{3,}|~{3,})(.*)$/;

export function readFence(reading: Reading, index: number, { text, quoted }: Line): number {
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

/** What stands in `<pre>`, `<script>` or `<style>` is shown as it is, or not at all. @returns how many lines; 0 for none */
export function readRawHtml(reading: Reading, index: number, { text }: Line): number {
  const name = /^<(pre|script|style)(?=[\s>]|$)/i.exec(text)?.[1];
  if (name === undefined) return 0;
  const close = `</${name.toLowerCase()}>`;
  let end = index;
  while (end < reading.lines.length - 1 && !reading.lines[end]?.toLowerCase().includes(close)) end++;
  return addCode(reading, end + 1 - index, "", reading.lines.slice(index, end + 1).join("\n"));
}

/** Code goes on until a line that is not indented. */
export function readIndented(reading: Reading, index: number): number {
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
