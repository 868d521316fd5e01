import { MAX_LENGTH, startDocument, type Document, type Draft } from "./document.ts";
import { headingWords } from "./heading-words.ts";
import { scanInline, toLabel, type Inline } from "./scan-inline.ts";

const DIRECTIVE = /^( *)\.\. +(?:\|[^|\n]{1,100}\| +)?([A-Za-z][\w-]{0,40})::[ \t]*(.*)$/;
const LABEL = /^ *\.\. +_([^:`]{1,200}|`[^`]{1,200}`):[ \t]*(\S*)/;
const COMMENT = /^( *)\.\.(?:[ \t]|$)(?!\[)/;
/** Directives whose indented lines are no text. */
const CODE = /^(code|code-block|sourcecode|literalinclude|highlight|raw|parsed-literal|mermaid|uml|plantuml|graphviz)$/;

/**
 * Reads what checks look at in reStructuredText: headings, text, links, pictures, code. Never throws; linear.
 * @param text with `\n` as line ends
 */
export function readRst(text: string): Document {
  const lines = text.slice(0, MAX_LENGTH).split("\n");
  const draft = startDocument();
  const inline: Inline = { links: draft.links, anchors: draft.anchors, references: [] };
  const targets = new Map<string, string>();
  const marks: string[] = [];
  for (let index = 0; index < lines.length;)
    index +=
      readTitle(lines, index, draft, marks) ||
      readDirective(lines, index, draft, targets) ||
      readText(lines, index, draft, inline);
  for (const { label, link } of inline.references) {
    const target = targets.get(label);
    if (target !== undefined) draft.links.push({ ...link, target });
  }
  draft.links.sort((a, b) => a.line - b.line);
  return draft.finish();
}

/** A title stands above a line of one mark, and may stand below one too; each combination is a level. */
function readTitle(lines: readonly string[], index: number, draft: Draft, marks: string[]): number {
  const line = lines[index] ?? "";
  const over = isLine(line, 3);
  const title = over ? (lines[index + 1] ?? "") : line;
  const under = lines[index + (over ? 2 : 1)] ?? "";
  if (title.trim() === "" || isLine(title, 3) || !isLine(under, title.trim().length)) return 0;
  if (over ? under.trimEnd() !== line.trimEnd() : /^\s/.test(title)) return 0;
  const mark = `${under.charAt(0)}${over ? "over" : ""}`;
  if (!marks.includes(mark)) marks.push(mark);
  const taken = over ? 3 : 2;
  draft.addHeading(Math.min(marks.indexOf(mark) + 1, 6), headingWords(title.replace(/``/g, "`")), taken);
  return taken;
}

function isLine(line: string, length: number): boolean {
  return /^([=\-~^"'*+#.:_<>`])\1{2,}\s*$/.test(line) && line.trimEnd().length >= length;
}

function readDirective(lines: readonly string[], index: number, draft: Draft, targets: Map<string, string>): number {
  const line = lines[index] ?? "";
  const [, indent = "", name = "", argument = ""] = DIRECTIVE.exec(line) ?? [];
  if (name === "") return readMarkup(lines, index, draft, targets);
  if (/^(image|figure)$/.test(name))
    draft.links.push({ target: argument.trim(), text: "", line: index + 1, image: true });
  if (!CODE.test(name)) {
    draft.addLine(argument);
    return 1;
  }
  const end = endOfBlock(lines, index + 1, indent.length + 1);
  const language = /^(code|code-block|sourcecode)$/.test(name) ? argument.trim().toLowerCase() : name;
  return addCode(lines, index, end, draft, language);
}

function readMarkup(lines: readonly string[], index: number, draft: Draft, targets: Map<string, string>): number {
  const line = lines[index] ?? "";
  const [, label, target = ""] = LABEL.exec(line) ?? [];
  if (label !== undefined) {
    const name = toLabel(label.replaceAll("`", ""));
    if (target === "") draft.anchors.push(name);
    else targets.set(name, target);
    draft.addLine("");
    return 1;
  }
  const comment = COMMENT.exec(line);
  if (!comment) return 0;
  const end = endOfBlock(lines, index + 1, (comment[1]?.length ?? 0) + 1);
  for (let each = index; each < end; each++) draft.addLine("");
  return end - index;
}

function readText(lines: readonly string[], index: number, draft: Draft, inline: Inline): number {
  const line = lines[index] ?? "";
  scanInline(toMarkdown(line), index + 1, inline);
  draft.addLine(line);
  if (!/::\s*$/.test(line)) return 1;
  const indent = line.length - line.trimStart().length;
  const end = endOfBlock(lines, index + 1, indent + 1);
  return end > index + 1 ? 1 + addCode(lines, index + 1, end, draft, "") : 1;
}

/** Links in the form that they have in Markdown; literals become code spans, which hold none. */
function toMarkdown(line: string): string {
  if (!line.includes("`") && !line.includes("_")) return line;
  return line
    .replace(/`([^`<>]{0,500})<([^<>\s`]{1,2000})>`__?/g, "[$1]($2)")
    .replace(/`([^`<>]{1,200})`__?/g, "[$1]")
    .replace(/(?<![\w`])([A-Za-z][\w-]{0,60})__?(?![\w`])/g, "[$1]");
}

/** The first line that is neither empty nor indented so far; empty lines at the end do not belong to the block. */
function endOfBlock(lines: readonly string[], from: number, indent: number): number {
  let end = from;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line.trim() === "") continue;
    if (line.length - line.trimStart().length < indent) break;
    end = index + 1;
  }
  return end;
}

function addCode(lines: readonly string[], from: number, end: number, draft: Draft, language: string): number {
  const text = lines.slice(from, end).join("\n");
  draft.code.push({ language, text, line: from + 1 });
  for (let each = from; each < end; each++) draft.addLine("");
  return end - from;
}
