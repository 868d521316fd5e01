import type { Word } from "./normalise-licence.ts";

/** Some words in a row, known by a hash; where it ends is told by the words themselves, so that texts can be aligned. */
export interface Chunk {
  readonly hash: number;
  /** The line of its first word. */
  readonly line: number;
  readonly words: number;
}

const MAX_WORDS = 60;

/** Cuts words into chunks of about sixteen. */
export function chunkWords(words: readonly Word[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let hash = START;
  let first = 0;
  let before = 0;
  for (const [index, { text }] of words.entries()) {
    const own = hashWord(text);
    hash = mix(hash, own);
    const length = index - first + 1;
    const isCut = (index > 0 && (mix(before, own) & 15) === 0) || length >= MAX_WORDS;
    before = own;
    if (!isCut && index < words.length - 1) continue;
    chunks.push({ hash: (hash ^ (hash >>> 24)) & 0xffffff, line: words[first]?.line ?? 1, words: length });
    hash = START;
    first = index + 1;
  }
  return chunks;
}

const START = 0x811c9dc5;

function hashWord(text: string): number {
  let hash = START;
  for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x01000193);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
