import { UNANSWERED } from "@os2kit/model";

/** A line that a template left behind: it tells nothing of this product. */
export interface Leftover {
  /** From 1. */
  readonly line: number;
  /** The words that gave it away, cut to 80 letters. */
  readonly found: string;
}

/** Words that stand in templates and in no finished document. */
const WORDS: readonly RegExp[] = [
  /insert[-_ ]?(e-?)?mail@\S*/i,
  /\[insert [^\]\n]{1,60}\]/i,
  /\[maintainer ?\d*\]/i,
  /\[(your|name of|navn på|projektnavn|project ?name|product ?name|produktnavn|e-?mail|contact|kontakt)[^\]\n]{0,40}\](?!\()/i,
  /<(your|insert|navn|project-?name|product-?name|indsæt)[ -][^>\n]{1,40}>/i,
  /\breplace (this )?with (the |your )?(project|product) (title|name|description)/i,
  /\byour awesome title\b/i,
  /\bbilly idol\b/i,
  /\buse this template\b/i,
  /\blorem ipsum\b/i,
  /\bindsæt (her|tekst|navn|beskrivelse|link)\b/i,
  /to make it easy for you to get started with gitlab/i,
  /already a pro\? just edit this readme/i,
  /this project was generated with \[?angular cli/i,
  /this project was bootstrapped with \[?create react app/i,
  /\ba short description of (the|your) project\b/i,
  /\bxx-xx-xxxx\b|\bdd-mm-åååå\b|\bYYYY-MM-DD\b(?=\s*\|?\s*$)/,
];

const OPEN = new RegExp(Object.values(UNANSWERED).join("|"));

/**
 * Finds what templates left behind in a text, as people or machines copied it. Code blocks do not count.
 * @param text with `\n` as line ends
 */
export function findLeftovers(text: string): readonly Leftover[] {
  return scan(text, (line) => {
    for (const words of WORDS) {
      const match = words.exec(line);
      if (match) return match[0];
    }
    return undefined;
  });
}

/** Finds the lines that say that nobody has answered yet, as our templates write them. */
export function findOpenLines(text: string): readonly Leftover[] {
  return scan(text, (line) => (OPEN.test(line) ? line.trim() : undefined));
}

/** A line's longest part that is looked at; what is longer is no line of a document. */
const MAX_LINE = 2000;

function scan(text: string, find: (line: string) => string | undefined): Leftover[] {
  const leftovers: Leftover[] = [];
  let fence = "";
  for (const [index, whole] of text.split("\n").entries()) {
    const line = whole.slice(0, MAX_LINE);
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (mark && (fence === "" || fence === mark)) fence = fence === "" ? mark : "";
    const found = fence === "" && !mark ? find(line) : undefined;
    if (found !== undefined) leftovers.push({ line: index + 1, found: found.slice(0, 80) });
  }
  return leftovers;
}
