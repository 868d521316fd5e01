import { fact, type RepositoryView } from "../repository-view.ts";
import { readMarkdown, type Document } from "./read-markdown.ts";

const known = fact(() => new Map<string, Document | undefined>());

/** A document of a repository: Markdown, reStructuredText or plain text. Nothing where there is no such text. */
export function readDocument(repository: RepositoryView, path: string): Document | undefined {
  const documents = known(repository);
  if (!documents.has(path)) {
    const text = repository.files.text(path);
    documents.set(path, text === undefined ? undefined : readMarkdown(isRst(path) ? toMarkdown(text) : text));
  }
  return documents.get(path);
}

function isRst(path: string): boolean {
  return /\.(rst|rest)$/i.test(path);
}

/** What checks look at in reStructuredText, headings and links, written as Markdown, line for line. */
function toMarkdown(text: string): string {
  const lines = text.split("\n");
  const marks: string[] = [];
  return lines
    .map((line, index) => {
      const below = lines[index + 1] ?? "";
      if (line.trim() !== "" && isUnderline(below, line.length)) {
        const mark = below.charAt(0);
        if (!marks.includes(mark)) marks.push(mark);
        return `${"#".repeat(Math.min(marks.indexOf(mark) + 1, 6))} ${line.trim()}`;
      }
      return isUnderline(line, 3) ? "" : line.replace(/`([^`<]{1,500}) <([^>\s]{1,2000})>`__?/g, "[$1]($2)");
    })
    .join("\n");
}

function isUnderline(line: string, length: number): boolean {
  return /^([=\-~^"'*+#.:_])\1+\s*$/.test(line) && line.trimEnd().length >= Math.min(length, 3);
}
