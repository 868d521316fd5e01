import { fact, type RepositoryView } from "../repository-view.ts";
import type { Document } from "./document.ts";
import { readAsciidoc } from "./read-asciidoc.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readRst } from "./read-rst.ts";

const known = fact(() => new Map<string, Document | undefined>());

/**
 * A document of a repository: Markdown, reStructuredText, AsciiDoc or plain text.
 * @returns nothing where there is no such text
 */
export function readDocument(repository: RepositoryView, path: string): Document | undefined {
  const documents = known(repository);
  if (!documents.has(path)) {
    const text = repository.files.text(path);
    documents.set(path, text === undefined ? undefined : readerOf(path)(text));
  }
  return documents.get(path);
}

function readerOf(path: string): (text: string) => Document {
  if (/\.(rst|rest)$/i.test(path)) return readRst;
  return /\.(adoc|asciidoc|asc)$/i.test(path) ? readAsciidoc : readMarkdown;
}
