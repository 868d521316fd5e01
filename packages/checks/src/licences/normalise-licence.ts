/** A word of a licence text, and the line (from 1) that it stands on. */
export interface Word {
  readonly text: string;
  readonly line: number;
}

/** Beyond this a file holds more than a licence. */
const MAX_LENGTH = 256 * 1024;

const TAGS =
  /<\/?(?:p|br|a|b|i|u|em|strong|h[1-6]|ul|ol|li|div|span|center|pre|code|blockquote|hr|table|tr|td|html|head|body|title|meta|link)\b[^<>]{0,300}>|&(?:[a-z]{2,8}|#\d{1,6});/gi;

/** The GNU licences repeat their titles above each page or part, in some copies. */
const TITLE = /^[\s#*=-]{0,80}gnu (?:lesser |library |affero )?general public license[\s*=]{0,20}$/i;

/** A notice of whose the work is: it differs in every copy. An item (c) of a list is none. */
const NOTICE =
  /^[\s*>#/;|-]{0,20}(?:(?:portions )?(?:copyright|©)(?=.{0,300}(?:\d{4}|\(c\)|©|[<[]))|\(c\)[^a-z]{0,20}\d{4}|spdx-)/i;

/**
 * The words of a licence text, as SPDX's matching guidelines compare them: without case, punctuation, numbering,
 * marks of Markdown, HTML and comments, without notices of copyright, and with one spelling for words that have two.
 * @param text with `\n` as line ends
 */
export function normaliseLicence(text: string): readonly Word[] {
  const words: { text: string; line: number }[] = [];
  const plain = text
    .slice(0, MAX_LENGTH)
    .replace(/[\u00ad\u200b-\u200f\ufeff]/g, "")
    .replace(/&(amp;)?(?= )/g, "and")
    .replace(TAGS, " ");
  for (const [index, line] of plain.split("\n").entries()) {
    if (TITLE.test(line) || (line.length < 300 && NOTICE.test(line))) continue;
    // A Markdown link says its address twice where people write the bare one.
    const shown = line
      .normalize("NFKC")
      .toLowerCase()
      .replace(/\]\([^()]{0,500}\)/g, "]");
    for (const [letters] of shown.matchAll(/[a-zA-ZÀ-ÖØ-öø-ž\d]+/g)) addWord(words, letters, index + 1);
  }
  return dropVariable(words);
}

/** Words that say nothing of their own: numbers of sections and items, parts of addresses. */
const EMPTY = /^(.|\d\d|ii|iii|iv|vi|vii|viii|ix|https?|www)$/u;

function addWord(words: { text: string; line: number }[], letters: string, line: number): void {
  if (EMPTY.test(letters)) return;
  const text = oneSpelling(letters);
  const before = words.at(-1);
  if (before && (before.text === "non" || (before.text === "sub" && text.startsWith("licens")))) before.text += text;
  else if (before?.text === "and" && text === "or") return;
  else words.push({ text, line });
}

/**
 * British and American spellings as one. Some words that have one spelling only change too; that does no harm,
 * since every text is treated alike.
 */
function oneSpelling(word: string): string {
  const spelled = word
    .replace(/ll/, "l")
    .replace(/is(e|ed|es|er|ing|able|ation|ations)$/, "iz$1")
    .replace(/our(s|ed|able|ing|ite)?$/, "or$1")
    .replace(/en[cs](e|es|ed|ing|or|ors|ee|ees|able)$/, "ens$1")
    .replace(/dgement(s?)$/, "dgment$1")
    .replace(/og(ue|ues)$/, "og")
    .replace(/amme$/, "am");
  return SYNONYMS.get(spelled) ?? spelled;
}

const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ["owner", "holder"],
  ["owners", "holders"],
  ["whilst", "while"],
  ["artefact", "artifact"],
  ["practise", "practice"],
]);

/** Between these words stands a name, which every copy may give anew; nothing between them: the words themselves go. */
const VARIABLE: readonly (readonly [before: readonly string[], after: readonly string[]])[] = [
  [["al", "rights", "reserved"], []],
  [["end", "of", "terms", "and", "conditions"], []],
  [
    ["neither", "the", "name", "of"],
    ["nor", "the", "names", "of"],
  ],
  [
    ["provided", "by"],
    ["as", "is"],
  ],
  [["as", "is", "and"], ["disclaims"]],
  [
    ["in", "no", "event", "shal"],
    ["be", "liable"],
  ],
];

/** A name is no longer than this (words). */
const MAX_NAME = 14;

function dropVariable(words: readonly Word[]): readonly Word[] {
  const drop = new Set<number>();
  for (const index of words.keys())
    for (const [before, after] of VARIABLE) {
      if (!standsAt(words, index, before)) continue;
      const from = index + before.length;
      if (after.length === 0) for (let at = index; at < from; at++) drop.add(at);
      const end = Array.from({ length: MAX_NAME }, (_, at) => from + at).find((at) => standsAt(words, at, after));
      if (after.length > 0) for (let at = from; at < (end ?? from); at++) drop.add(at);
    }
  return drop.size === 0 ? words : words.filter((_, index) => !drop.has(index));
}

function standsAt(words: readonly Word[], index: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => words[index + offset]?.text === word);
}
