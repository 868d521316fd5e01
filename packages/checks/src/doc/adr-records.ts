import { papers } from "../facts/papers.ts";
import { fact } from "../repository-view.ts";
import { readDocument } from "../text/read-document.ts";
import type { Document } from "../text/document.ts";

/** A decision about the architecture, as a record of its own. */
export interface AdrRecord {
  readonly path: string;
  /** The folder, with `/` at the end. */
  readonly folder: string;
  /** As written in the file's name or its title, without leading zeros; nothing where there is none. */
  readonly number?: string;
  /** As written, in lower case, and the line (from 1). */
  readonly status?: { readonly text: string; readonly line: number };
  readonly document: Document;
}

const FOLDER =
  /(^|\/)(adrs?|decision-records?|architecture-decisions?|arkitekturbeslutninger|(architecture|arkitektur)\/(decisions|beslutninger)|docs?\/decisions)\//;
const NO_RECORD = /^(readme|index|_index|template|skabelon|adr[-_]template|0000[-_]|000[-_]|toc)/;

/** The records of a repository; where they are gathered, whatever lies in the folder. */
export const adrRecords = fact((repository): readonly AdrRecord[] =>
  papers(repository).flatMap(({ path, folder, name, closed }) => {
    const isRecord = FOLDER.test(folder) ? !NO_RECORD.test(name) : /^adr[-_ ]?\d/.test(name);
    const document = isRecord && !closed ? readDocument(repository, path) : undefined;
    if (!document) return [];
    const number = /^(?:adr[-_ ]?)?0*(\d{1,5})(?!\d)/.exec(name)?.[1] ?? numberOfTitle(document);
    const status = statusOf(document);
    return [{ path, folder, document, ...(number ? { number } : {}), ...(status ? { status } : {}) }];
  }),
);

function numberOfTitle({ sections }: Document): string | undefined {
  const title = sections.find(({ level }) => level > 0)?.title ?? "";
  return /^(?:adr[-_ ]?)?#?0*(\d{1,4})(?=[.:) -])/i.exec(title)?.[1];
}

/** In the front matter, as a section, or as a line that says so. */
function statusOf(document: Document): AdrRecord["status"] {
  const front = /^status:[ \t]*["']?([^"'\n#]{1,100})/im.exec(document.frontMatter ?? "");
  if (front?.[1]) return { text: clean(front[1]), line: 2 };
  const section = document.sections.find(({ level, title }) => level > 0 && /^status$/i.test(title));
  if (section) {
    const line = section.text.split("\n").findIndex((each) => each.trim() !== "");
    return line === -1 ? undefined : { text: clean(section.text.split("\n")[line] ?? ""), line: section.line + line };
  }
  for (const { text, line } of document.sections.slice(0, 3)) {
    for (const [index, each] of text.split("\n").slice(0, 40).entries()) {
      const [, said] = /^[\s|>*_-]{0,12}status\**[\s|]{0,5}[:|][\s|*_]{0,8}([^|\n]{1,100})/i.exec(each) ?? [];
      if (said) return { text: clean(said), line: line + index };
    }
  }
  return undefined;
}

function clean(text: string): string {
  return text
    .replace(/\[([^\][]*)\]\([^()]*\)/g, "$1")
    .replace(/[*_`~]/g, "")
    .replace(/^[\s>-]+/, "")
    .trim()
    .toLowerCase();
}
