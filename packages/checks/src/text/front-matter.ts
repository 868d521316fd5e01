/** What stands above a document, for a site generator. */
export interface FrontMatter {
  /** The YAML or TOML between the marks; nothing where there is no front matter. */
  readonly text?: string;
  /** How much of the document it takes, marks included. */
  readonly length: number;
  readonly lines: number;
}

/** Between `---` (YAML) or `+++` (TOML) at the very top; a rule above a text is none. */
export function readFrontMatter(text: string): FrontMatter {
  const front = /^(---|\+\+\+)[ \t]*\n(?:([\s\S]*?)\n)?\1[ \t]*(?:\n|$)/.exec(text);
  const inner = front?.[2] ?? "";
  if (!front || !/^\s*(?:#|[\w"'-]+\s*[:=]|$)/.test(inner)) return { length: 0, lines: 0 };
  return { text: inner, length: front[0].length, lines: front[0].split("\n").length - 1 };
}
