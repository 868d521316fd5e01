import { chunkWords, type Chunk } from "./chunk-words.ts";
import { references, type Reference } from "./references.ts";
import { normaliseLicence, type Word } from "./normalise-licence.ts";

/** What a text turns out to be. */
export interface RecognisedLicence {
  /**
   * SPDX ids of the licences that stand in it whole and unchanged. The GNU licences' texts do not tell whether later
   * versions may be used too, so they have the short id, such as `GPL-3.0`.
   */
  readonly ids: readonly string[];
  /** The licence that it comes nearest to, where it is none: how much they share (0 to 1), and where it departs. */
  readonly nearest?: { readonly id: string; readonly likeness: number; readonly line: number };
}

/** Less than this in common, and two texts have nothing to do with each other. */
const MIN_LIKENESS = 0.5;

/** Names the licences of a text. A changed licence, or one with terms added, is none: it has no ids. */
export function recogniseLicence(text: string): RecognisedLicence {
  const words = normaliseLicence(text);
  const chunks = chunkWords(words);
  const candidates = references()
    .map((reference) => ({ reference, ...compare(chunks, reference) }))
    .filter(({ whole }) => whole >= MIN_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness);
  const found = findWhole(
    words,
    chunks,
    candidates.map(({ reference }) => reference),
  );
  const added = found.length > 0 ? findAdded(words, found) : undefined;
  if (found.length > 0 && added === undefined) return { ids: nameAll(found) };
  const [best] = candidates;
  if (!best || best.likeness < MIN_LIKENESS) return { ids: [] };
  const line = added ?? departure(chunks, best.reference);
  return { ids: [], nearest: { id: best.reference.id, likeness: best.likeness, line } };
}

/** How much of a licence stands in a text, and how like they are: a text that says much more, or less, is less like. */
function compare(chunks: readonly Chunk[], reference: Reference): { whole: number; likeness: number } {
  const core = new Set(reference.core);
  const beside = new Set(reference.beside);
  let shared = 0;
  let own = 0;
  for (const { hash, words } of chunks) {
    if (core.delete(hash)) shared += words;
    else if (!beside.has(hash)) own += words;
  }
  return { whole: shared / reference.words, likeness: Math.min(1, (2 * shared) / (reference.words + shared + own)) };
}

interface Match {
  readonly reference: Reference;
  /** Words from and to, the last one not included. */
  readonly from: number;
  readonly to: number;
}

/** Where each licence stands word for word. */
function findWhole(words: readonly Word[], chunks: readonly Chunk[], candidates: readonly Reference[]): Match[] {
  const matches: Match[] = [];
  for (const reference of candidates) {
    let offset = 0;
    for (const chunk of chunks) {
      const from = offset - reference.first;
      const to = from + reference.words;
      offset += chunk.words;
      if (chunk.hash !== reference.core[1] || from < 0) continue;
      const isFree = matches.every((match) => to <= match.from || from >= match.to);
      if (isFree && isSame(chunkWords(words.slice(from, to)), reference)) matches.push({ reference, from, to });
    }
  }
  return matches.sort((a, b) => a.from - b.from);
}

function isSame(chunks: readonly Chunk[], { core }: Reference): boolean {
  return chunks.length === core.length && chunks.every(({ hash }, index) => hash === core[index]);
}

/** Words that make a sentence a term of its own. */
const TERM =
  /^(not|except|exception|unles|unless|however|restrict.*|condition|conditions|prohibit.*|forbid.*|must|only|comercial|additional|ikke|undtag.*|kun|forbud.*|forbydes|betingelse.*|komerciel.*|dual)$/;

/** A heading, whose the work is and what it is called: that much may stand beside a licence. */
const MAX_BESIDE = 150;

/** The line of the first words beside the licences that may be terms; what licences bring along themselves is none. */
function findAdded(words: readonly Word[], matches: readonly Match[]): number | undefined {
  const known = new Set(matches.flatMap(({ reference }) => reference.beside));
  const begins = [0, ...matches.map(({ to }) => to)];
  const ends = [...matches.map(({ from }) => from), words.length];
  for (const [index, from] of begins.entries()) {
    const own = dropKnown(words.slice(from, ends[index]), known);
    const term = own.find(({ text }) => TERM.test(text)) ?? own[MAX_BESIDE];
    if (term) return term.line;
  }
  return undefined;
}

/** Leaves out the chunks that are known, whatever heading they begin with. */
function dropKnown(words: readonly Word[], known: ReadonlySet<number>): readonly Word[] {
  let at = 0;
  return chunkWords(words).flatMap((chunk) => {
    const inside = words.slice(at, (at += chunk.words));
    const heading = inside.findIndex((_, index) => {
      const [rest, more] = chunkWords(inside.slice(index));
      return !more && rest !== undefined && known.has(rest.hash);
    });
    return heading === -1 ? inside : inside.slice(0, heading);
  });
}

/** The LGPL 3 is written as an addition to the GPL 3, whose text often stands below it. */
function nameAll(matches: readonly Match[]): readonly string[] {
  const ids = [...new Set(matches.map(({ reference }) => reference.id))];
  return ids.includes("LGPL-3.0") ? ids.filter((id) => id !== "GPL-3.0") : ids;
}

/** The line where a text first leaves its reference, after it has begun to follow it. */
function departure(chunks: readonly Chunk[], { core }: Reference): number {
  const wanted = new Set(core);
  const begin = chunks.findIndex(({ hash }) => wanted.has(hash));
  const apart = chunks.slice(begin).find(({ hash }) => !wanted.has(hash));
  return apart?.line ?? chunks.at(-1)?.line ?? 1;
}
