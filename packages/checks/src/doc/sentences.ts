import type { Passage } from "./passages.ts";

/** One sentence, item of a list or row of a table, as a reader sees it. */
export interface Sentence {
  readonly text: string;
  /** Where it begins, from 1. */
  readonly line: number;
}

const known = new WeakMap<Passage, readonly Sentence[]>();

/** What a passage says, sentence by sentence, without marks, links' targets and pictures. */
export function sentencesOf(passage: Passage): readonly Sentence[] {
  let sentences = known.get(passage);
  if (!sentences) known.set(passage, (sentences = splitText(passage.text, passage.line)));
  return sentences;
}

/** Words that a reader sees. */
export function countWords(sentences: readonly Sentence[]): number {
  const count = (text: string) => text.match(/[a-zA-ZÀ-ÖØ-öø-ž\d][a-zA-ZÀ-ÖØ-öø-ž\d'’-]*/g)?.length ?? 0;
  return sentences.reduce((sum, { text }) => sum + count(text), 0);
}

/** A line's longest part that is looked at; what is longer is no line of a document. */
const MAX_LINE = 2000;
const BLOCK = /^\s*(?:[-*+]\s|\d{1,3}[.)]\s|\||>|:?[-=]{3,})/;

function splitText(text: string, first: number): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph: Sentence[] = [];
  const flush = () => {
    sentences.push(...splitParagraph(paragraph));
    paragraph = [];
  };
  for (const [index, raw] of text.split("\n").entries()) {
    const plain = plainText(raw);
    if (plain === "" || BLOCK.test(raw)) flush();
    if (plain !== "") paragraph.push({ text: plain, line: first + index });
  }
  flush();
  return sentences;
}

function splitParagraph(lines: readonly Sentence[]): Sentence[] {
  const sentences: Sentence[] = [];
  let open: Sentence | undefined;
  for (const { text, line } of lines) {
    for (const part of text.split(/(?<=[.!?])\s+(?=["'“(]?[A-ZÀ-ÖØ-ÞŠŽ])/)) {
      open = open ? { text: `${open.text} ${part}`, line: open.line } : { text: part, line };
      if (/[.!?]["')”]?$/.test(part)) {
        sentences.push(open);
        open = undefined;
      }
    }
  }
  return open ? [...sentences, open] : sentences;
}

/** A line as a reader sees it. */
export function plainText(raw: string): string {
  const line = raw.slice(0, MAX_LINE);
  if (/^\s*(?:\.\. |:?[-=|: ]{3,}$)/.test(line)) return "";
  return line
    .replace(/!\[[^\][]*\](?:\([^()]*\)|\[[^\][]*\])/g, "")
    .replace(/\[([^\][]*)\](?:\([^()]*\)|\[[^\][]*\])/g, "$1")
    .replace(/`([^`<>]*) <[^<>`]*>`__?/g, "$1")
    .replace(/<\/?[a-z][^<>]*>/gi, " ")
    .replace(/^\s*(?:[-*+>]\s+|\d{1,3}[.)]\s+|#+\s+|\[[ x]\]\s+)+/i, "")
    .replace(/[*`~]+|(?<![a-zA-ZÀ-ÖØ-öø-ž\d])_+|_+(?![a-zA-ZÀ-ÖØ-öø-ž\d])/g, "")
    .replace(/\s*\|\s*/g, "; ")
    .replace(/\s+/g, " ")
    .replace(/^[; ]+|[; ]+$/g, "");
}
