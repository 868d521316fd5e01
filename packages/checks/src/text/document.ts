/** What stands below one heading, up to the next heading of any level. */
export interface Section {
  /** 1 to 6; 0 for what stands before the first heading. */
  readonly level: number;
  /** The heading's words, without marks, links' targets and pictures. */
  readonly title: string;
  /** The heading's line, from 1. */
  readonly line: number;
  /**
   * The section itself as written, one line for each of the document's from `line` on. Headings, code blocks and
   * comments are empty lines.
   */
  readonly text: string;
}

/** A link or an image. */
export interface Link {
  readonly target: string;
  readonly text: string;
  /** From 1. */
  readonly line: number;
  readonly image: boolean;
}

/** A block of code. */
export interface Code {
  /** The first word behind the fence, in lower case; empty where there is none. */
  readonly language: string;
  readonly text: string;
  /** Of the fence, from 1. */
  readonly line: number;
}

/** A document as checks read it, whatever it is written in. */
export interface Document {
  /** The YAML between `---` at the top, as text. */
  readonly frontMatter?: string;
  readonly sections: readonly Section[];
  readonly links: readonly Link[];
  readonly code: readonly Code[];
  /** Names that the document gives to places of its own, beside its headings. */
  readonly anchors: readonly string[];
}

/** Beyond this (UTF-16 code units) a document is cut; no one wrote more by hand in one file. */
export const MAX_LENGTH = 256 * 1024;

/** A document while it is read, line by line. */
export interface Draft {
  readonly links: Link[];
  readonly code: Code[];
  readonly anchors: string[];
  /** The number of the line that is added next. */
  readonly next: () => number;
  /** Adds a line of text to the section that is open. */
  readonly addLine: (text: string) => void;
  /**
   * Opens a section.
   * @param lines how many lines the heading takes
   * @param behind how many of them were added as text before anyone could know
   */
  readonly addHeading: (level: number, title: string, lines?: number, behind?: number) => void;
  readonly finish: (frontMatter?: string) => Document;
}

const MAX_TITLE = 300;

/** Begins a document whose first line has this number. */
export function startDocument(first = 1): Draft {
  const lines: string[] = [];
  const headings: { readonly level: number; readonly title: string; readonly from: number }[] = [];
  const links: Link[] = [];
  const code: Code[] = [];
  const anchors: string[] = [];

  /** Most sections are never read, so their text is put together when it is asked for. */
  function toSection(level: number, title: string, from: number, end: number): Section {
    return {
      level,
      title,
      line: first + from,
      get text() {
        return lines.slice(from, end).join("\n");
      },
    };
  }

  return {
    links,
    code,
    anchors,
    next: () => first + lines.length,
    addLine: (text) => void lines.push(text),
    addHeading(level, title, count = 1, behind = 0) {
      const from = lines.length - behind;
      lines.fill("", from);
      for (let line = behind; line < count; line++) lines.push("");
      headings.push({ level, title: title.slice(0, MAX_TITLE), from });
    },
    finish(frontMatter) {
      const start = headings[0]?.from ?? lines.length;
      const isEmpty = lines.slice(0, start).every((line) => line.trim() === "");
      const sections = headings.map(({ level, title, from }, index) =>
        toSection(level, title, from, headings[index + 1]?.from ?? lines.length),
      );
      return {
        ...(frontMatter === undefined ? {} : { frontMatter }),
        sections: isEmpty ? sections : [toSection(0, "", 0, start), ...sections],
        links,
        code,
        anchors,
      };
    },
  };
}
