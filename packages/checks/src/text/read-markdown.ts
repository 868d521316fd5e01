import { lexer, type Token, type Tokens } from "marked";

/** What stands below one heading, up to the next heading of any level. */
export interface Section {
  /** 1 to 6; 0 for what stands before the first heading. */
  readonly level: number;
  readonly title: string;
  /** The heading's line, from 1. */
  readonly line: number;
  /** The text of the section itself, Markdown as written, without code blocks and comments. */
  readonly text: string;
}

/** A link or an image. */
export interface Link {
  readonly target: string;
  readonly text: string;
  readonly line: number;
}

/** A document as checks read it. */
export interface Document {
  /** The YAML between `---` at the top, as text. */
  readonly frontMatter?: string;
  readonly sections: readonly Section[];
  readonly links: readonly Link[];
  /** Code blocks, by language. */
  readonly code: readonly { readonly language: string; readonly text: string; readonly line: number }[];
}

/** Beyond this (UTF-16 code units) a document is cut; no one wrote more by hand in one file. */
const MAX_LENGTH = 256 * 1024;

/**
 * Reads Markdown (CommonMark and GitHub's tables). Never throws.
 * @param text with `\n` as line ends
 */
export function readMarkdown(text: string): Document {
  const front = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text.slice(0, MAX_LENGTH));
  const body = text.slice(front?.[0].length ?? 0, MAX_LENGTH);
  const reading: Reading = {
    line: 1 + countLines(front?.[0] ?? ""),
    sections: [{ level: 0, title: "", line: 1, text: "" }],
    links: [],
    code: [],
  };
  for (const token of tokenise(body)) readBlock(reading, token);
  return {
    ...(front ? { frontMatter: front[1] ?? "" } : {}),
    sections: reading.sections.filter(({ level, text }) => level > 0 || text.trim() !== ""),
    links: reading.links,
    code: reading.code,
  };
}

interface Reading {
  line: number;
  sections: { level: number; title: string; line: number; text: string }[];
  links: Link[];
  code: { language: string; text: string; line: number }[];
}

function tokenise(text: string): readonly Token[] {
  try {
    return lexer(text);
  } catch {
    // Thousands of nested quotations exhaust the parser's stack; as one paragraph the text can still be searched.
    return [{ type: "paragraph", raw: text, text, tokens: [] }];
  }
}

function readBlock(reading: Reading, token: Token): void {
  if (token.type === "heading") {
    const { depth, text } = token as Tokens.Heading;
    reading.sections.push({ level: depth, title: plain(text), line: reading.line, text: "" });
  } else if (token.type === "code") {
    const { lang = "", text } = token as Tokens.Code;
    reading.code.push({ language: lang.toLowerCase(), text, line: reading.line });
  } else {
    const section = reading.sections.at(-1);
    const visible = token.raw.replace(/<!--[\s\S]*?-->/g, "");
    if (section && token.type !== "def") section.text += visible;
  }
  readLinks(reading, token, reading.line);
  reading.line += countLines(token.raw);
}

/** Links in a block; a link's line is that of the first place where its text stands in the block. */
function readLinks(reading: Reading, token: Token, line: number): void {
  const pending: Token[] = [token];
  for (let each = pending.pop(); each; each = pending.pop()) {
    if (each.type === "link" || each.type === "image") {
      const { href, text, raw } = each as Tokens.Link;
      const before = token.raw.indexOf(raw);
      reading.links.push({ target: href, text, line: line + countLines(token.raw.slice(0, Math.max(before, 0))) });
    } else if (each.type === "html") {
      for (const [, href = ""] of each.raw.matchAll(/(?:href|src)="([^"<>]{1,2000})"/g))
        reading.links.push({ target: href, text: "", line });
    }
    pending.push(...childrenOf(each));
  }
}

function childrenOf(token: Token): Token[] {
  if (token.type === "list") return (token as Tokens.List).items;
  if (token.type === "table") {
    const { header, rows } = token as Tokens.Table;
    return [...header, ...rows.flat()].flatMap((cell) => cell.tokens);
  }
  return "tokens" in token ? (token.tokens ?? []) : [];
}

/** A heading's words, without marks, links' targets and pictures. */
function plain(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/<[^<>]*>|[*_`]|\{:[^}]*\}/g, "")
    .trim();
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}
