import { MAX_LENGTH, startDocument, type Document, type Draft } from "./document.ts";
import { headingWords } from "./heading-words.ts";
import { scanInline, type Inline } from "./scan-inline.ts";

const HEADING = /^(={1,6}|#{1,6})[ \t]+(.+?)(?:[ \t]+=+)?$/;
const DELIMITER = /^(-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,})(.*)$/;
const BLOCK_STYLE = /^\[(?:source,[ \t]*)?([\w-]{1,30})/;
const NAME = /^\[(?:\[([^\][,]{1,200})[^\][]*\]|#([^\][,.%]{1,200})[^\][]*)\]$/;
const UNDERLINES = "=-~^+";

/**
 * Reads what checks look at in AsciiDoc: headings, text, links, pictures, code. Never throws; linear.
 * @param text with `\n` as line ends
 */
export function readAsciidoc(text: string): Document {
  const lines = text.slice(0, MAX_LENGTH).split("\n");
  const draft = startDocument();
  const inline: Inline = { links: draft.links, anchors: draft.anchors, references: [] };
  for (let index = 0; index < lines.length;)
    index +=
      readHeading(lines, index, draft) || readBlock(lines, index, draft) || readLine(lines[index] ?? "", draft, inline);
  draft.links.sort((a, b) => a.line - b.line);
  return draft.finish();
}

function readHeading(lines: readonly string[], index: number, draft: Draft): number {
  const line = (lines[index] ?? "").slice(0, 1000).trimEnd();
  const [, marks = "", words = ""] = HEADING.exec(line) ?? [];
  if (marks !== "") {
    draft.addHeading(marks.length, headingWords(words));
    return 1;
  }
  const below = (lines[index + 1] ?? "").trimEnd();
  const level = UNDERLINES.indexOf(below.charAt(0)) + 1;
  // Four dashes may also open a block of code: a title and its line are of one length.
  if (level === 0 || line.length < 3 || Math.abs(below.length - line.length) > 1) return 0;
  if (below !== below.charAt(0).repeat(below.length) || line.endsWith(":") || !/^[a-zA-ZÀ-ÖØ-öø-ž]|^\d/.test(line))
    return 0;
  draft.addHeading(level, headingWords(line), 2);
  return 2;
}

/** Everything between two lines of the same marks: code, text to be passed through, or a comment. */
function readBlock(lines: readonly string[], index: number, draft: Draft): number {
  const line = (lines[index] ?? "").trimEnd();
  const [, mark = "", rest = ""] = DELIMITER.exec(line) ?? [];
  if (mark === "" || (rest !== "" && !mark.startsWith("`"))) return 0;
  let end = index + 1;
  while (end < lines.length && (lines[end] ?? "").trimEnd() !== mark) end++;
  const taken = Math.min(end + 1, lines.length) - index;
  const style = BLOCK_STYLE.exec(lines[index - 1] ?? "")?.[1] ?? rest.trim();
  if (!mark.startsWith("/"))
    draft.code.push({
      language: style === "source" ? "" : style.toLowerCase(),
      text: lines.slice(index + 1, end).join("\n"),
      line: index + 1,
    });
  for (let each = 0; each < taken; each++) draft.addLine("");
  return taken;
}

function readLine(line: string, draft: Draft, inline: Inline): number {
  const name = NAME.exec(line.trim());
  if (name) draft.anchors.push(name[1] ?? name[2] ?? "");
  // Comments, attributes of the document and of blocks are not shown.
  if (name || /^\/\/(?!\/)|^:!?[\w-]{1,60}!?:|^\[[^\]]*\]\s*$/.test(line)) {
    draft.addLine("");
    return 1;
  }
  scanInline(toMarkdown(line), draft.next(), inline);
  draft.addLine(line);
  return 1;
}

/** Links in the form that they have in Markdown. */
function toMarkdown(line: string): string {
  if (!/[[<]/.test(line)) return line;
  return line
    .replace(/(?:link|xref):([^\s[\]]{1,2000})\[([^\][]{0,500})\]/g, "[$2]($1)")
    .replace(/image::?([^\s[\]]{1,2000})\[([^\][]{0,500})\]/g, "![$2]($1)")
    .replace(/(https?:\/\/[^\s[\]]{1,2000})\[([^\][]{0,500})\]/g, "[$2]($1)")
    .replace(/<<([^<>,]{1,300})(?:,([^<>]{0,300}))?>>/g, (_, target: string, words = "") =>
      target.includes("#") || target.includes(".") ? `[${String(words)}](${target})` : `[${String(words)}](#${target})`,
    );
}
