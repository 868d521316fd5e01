import picomatch from "picomatch";
import { prose } from "../facts/prose.ts";
import { healthFiles, type HealthKind } from "../health-files.ts";
import { fact, type RepositoryView } from "../repository-view.ts";
import { readDocument } from "../text/read-document.ts";
import type { Document } from "../text/read-markdown.ts";

/** A stretch of a document that may answer what a check asks. */
export interface Passage {
  readonly repository: RepositoryView;
  readonly path: string;
  /** Of its heading, or where the document begins; from 1. */
  readonly line: number;
  /** The line behind its last one. */
  readonly end: number;
  /** Empty for a whole document. */
  readonly title: string;
  /** As written, line for line from `line` on; headings, code and comments are empty lines. */
  readonly text: string;
}

const known = fact(() => new Map<string, Passage | undefined>());

/** A document as one passage; nothing where there is no such text. */
export function wholeText(repository: RepositoryView, path: string): Passage | undefined {
  const passages = known(repository);
  if (!passages.has(path)) {
    const document = readDocument(repository, path);
    passages.set(path, document && { repository, path, title: "", ...join(document.sections) });
  }
  return passages.get(path);
}

/** The files for one purpose, each as one passage, best first. */
export function healthTexts(repository: RepositoryView, ...kinds: readonly HealthKind[]): readonly Passage[] {
  const files = kinds.flatMap((kind) => healthFiles(repository, kind));
  return files.flatMap((file) => wholeText(file.repository, file.path) ?? []);
}

/** Nobody writes more about one thing; what is more is not looked at. */
const MAX_EACH = 50;

/** The product's documents that globs find, each as one passage. */
export function foundTexts(repository: RepositoryView, ...globs: readonly string[]): readonly Passage[] {
  const isMatch = picomatch([...globs], { nocase: true, dot: true });
  const paths = prose(repository).filter((path) => isMatch(path));
  return paths.slice(0, MAX_EACH).flatMap((path) => wholeText(repository, path) ?? []);
}

/** The sections of documents whose heading matches, each with all that stands below it. */
export function sectionsAbout(sources: readonly Pick<Passage, "repository" | "path">[], heading: RegExp): Passage[] {
  return sources.flatMap(({ repository, path }) => {
    const document = readDocument(repository, path);
    return (document ? sectionsOf(document, heading) : []).map((each) => ({ repository, path, ...each }));
  });
}

type Range = Omit<Passage, "repository" | "path">;

function sectionsOf({ sections }: Document, heading: RegExp): Range[] {
  const found: Range[] = [];
  let end = 0;
  for (const [index, section] of sections.entries()) {
    const { level, title } = section;
    if (found.length === MAX_EACH) break;
    if (index < end || level === 0 || !heading.test(bareTitle(title))) continue;
    end = index + 1;
    while ((sections[end]?.level ?? 0) > level) end++;
    found.push({ title, ...join(sections.slice(index, end)) });
  }
  return found;
}

/** True for a line of the document that the passage takes in. */
export function isInside({ line: first, end }: Pick<Passage, "line" | "end">, line: number): boolean {
  return line >= first && line < end;
}

/** A heading without the numbers and pictures that it begins with. */
export function bareTitle(title: string): string {
  return title.replace(/^[^a-zA-ZÀ-ÖØ-öø-ž]+/, "");
}

function join(sections: Document["sections"]): Omit<Range, "title"> {
  const line = sections[0]?.line ?? 1;
  const text = sections.map((section) => section.text).join("\n");
  return { line, end: line + text.split("\n").length, text };
}
