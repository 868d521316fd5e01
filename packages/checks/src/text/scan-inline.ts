import type { Link } from "./document.ts";

/** What stands inside a paragraph, a heading or a row of a table. */
export interface Inline {
  readonly links: Link[];
  readonly anchors: string[];
  /** Links by a label that is defined somewhere in the document, or nowhere. */
  readonly references: { readonly label: string; readonly link: Omit<Link, "target"> }[];
}

const MARK = /\\|`+|!?\[|\]|<|https?:\/\//gi;
const TARGET = /(?:<([^<>\n]{0,2000})>|((?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.){0,2000}\)){0,2000}))/y;
const REST = /(?:\s{1,50}(?:"[^"]{0,1000}"|'[^']{0,1000}'|\([^()]{0,1000}\)))?\s{0,50}\)/y;
const LABEL = /\[([^\][]{0,200})\]/y;
const AUTOLINK = /<(https?:[^\s<>]{1,2000})>/iy;
const TAG = /<[a-z][a-z0-9-]{0,30}((?:[^<>"']|"[^"]*"|'[^']*')*)>/iy;
const ATTRIBUTE = /(?<=\s)(href|src|id|name)\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi;
const ADDRESS = /[^\s<>"'`|\\^{}[\]]{1,2000}/y;
/** A tag longer than this is none, so that every character is looked at a bounded number of times. */
const MAX_TAG = 4000;

/**
 * Finds the links, pictures and names of places in a piece of text, code spans left out, in linear time.
 * @param line the number of its first line
 */
export function scanInline(text: string, line: number, found: Inline): void {
  if (!text.includes("[") && !text.includes("<") && !text.includes("://")) return;
  const lineAt = countLines(text, line);
  const codeEnd = findCodeEnds(text);
  const open: { readonly at: number; readonly image: boolean; readonly links: number }[] = [];
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    const { index } = mark;
    const word = mark[0];
    let end = index + word.length;
    if (word === "\\") end = index + 2;
    else if (word.startsWith("`")) end = codeEnd(index, word.length) ?? end;
    else if (word.endsWith("[")) open.push({ at: end, image: word.startsWith("!"), links: found.links.length });
    else if (word === "]") end = closeBracket(text, index, open.pop(), lineAt, found) ?? end;
    else if (word === "<") end = readTag(text, index, lineAt(index), found) ?? end;
    else if (!/[a-zA-ZÀ-ÖØ-öø-ž\d]/.test(text.charAt(index - 1))) end = readAddress(text, index, lineAt(index), found);
    MARK.lastIndex = end;
  }
}

function closeBracket(
  text: string,
  index: number,
  open: { readonly at: number; readonly image: boolean; readonly links: number } | undefined,
  lineAt: (offset: number) => number,
  found: Inline,
): number | undefined {
  if (!open) return undefined;
  const words = text.slice(open.at, index);
  const link = { text: words.slice(0, 500), line: lineAt(open.at), image: open.image };
  if (text[index + 1] === "(") {
    const target = match(TARGET, text, text.startsWith(" ", index + 2) ? index + 3 : index + 2);
    const rest = target && match(REST, text, TARGET.lastIndex);
    if (rest) {
      // An address that is a link's own text is one link, not two.
      if (!open.image) removeAddresses(found.links, open.links, words);
      found.links.push({ ...link, target: unescape(target[1] ?? target[2] ?? "") });
      return REST.lastIndex;
    }
  }
  const label = match(LABEL, text, index + 1);
  const name = label?.[1] === undefined || label[1] === "" ? words : label[1];
  if (name.length <= 200 && !name.startsWith("^")) found.references.push({ label: toLabel(name), link });
  return label ? LABEL.lastIndex : undefined;
}

function removeAddresses(links: Link[], from: number, words: string): void {
  if (/^https?:\S*$/i.test(words.trim())) links.splice(from);
}

function readTag(text: string, index: number, line: number, found: Inline): number | undefined {
  const address = match(AUTOLINK, text, index);
  if (address?.[1] !== undefined) {
    found.links.push({ target: address[1], text: address[1], line, image: false });
    return AUTOLINK.lastIndex;
  }
  const tag = match(TAG, text.slice(index, index + MAX_TAG), 0);
  if (!tag) return undefined;
  for (const [, name = "", double, single, bare] of (tag[1] ?? "").matchAll(ATTRIBUTE)) {
    const value = unescape(double ?? single ?? bare ?? "");
    if (/^(id|name)$/i.test(name)) found.anchors.push(value);
    else found.links.push({ target: value, text: "", line, image: /^src$/i.test(name) });
  }
  return index + tag[0].length;
}

function readAddress(text: string, index: number, line: number, found: Inline): number {
  const raw = match(ADDRESS, text, index)?.[0] ?? "";
  const target = raw.replace(raw.includes("(") ? /[.,;:!?*_~]{1,9}$/ : /[.,;:!?*_~)]{1,9}$/, "");
  found.links.push({ target, text: target, line, image: false });
  return index + Math.max(raw.length, 4);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** How a label is compared: case and white space do not count. */
export function toLabel(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}

function unescape(target: string): string {
  return target.replace(/\\([!-/:-@[-`{-~])/g, "$1").replace(/&amp;/g, "&");
}

/** Tells where the code span ends that a run of backticks begins: at the next run of the same length. */
function findCodeEnds(text: string): (index: number, length: number) => number | undefined {
  let runs: Map<number, number[]> | undefined;
  return (index, length) => {
    if (!runs) {
      runs = new Map();
      for (const run of text.matchAll(/`+/g)) {
        const same = runs.get(run[0].length);
        if (same) same.push(run.index);
        else runs.set(run[0].length, [run.index]);
      }
      for (const starts of runs.values()) starts.reverse();
    }
    const starts = runs.get(length) ?? [];
    for (let start = starts.pop(); start !== undefined; start = starts.pop()) if (start > index) return start + length;
    return undefined;
  };
}

function countLines(text: string, first: number): (offset: number) => number {
  const ends: number[] = [];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) ends.push(at);
  return (offset) => {
    let low = 0;
    for (let high = ends.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return first + low;
  };
}
