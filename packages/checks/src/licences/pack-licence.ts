import { chunkWords } from "./chunk-words.ts";
import { normaliseLicence } from "./normalise-licence.ts";

/** A licence as it is kept: id, words, words of the first chunk, and packed hashes of the core and of what stands beside. */
export type LicenceData = readonly [id: string, words: number, first: number, core: string, beside: string];

/**
 * Makes a licence's data from its text.
 * @param core the part that must stand whole: without title, copyright notice, and advice on how to use the licence
 * @param beside what often stands around it
 */
export function packLicence(id: string, core: string, beside: readonly string[]): LicenceData {
  const words = normaliseLicence(core);
  const chunks = chunkWords(words);
  const around = beside.flatMap((text) => chunkWords(normaliseLicence(text)));
  return [id, words.length, chunks[0]?.words ?? 0, pack(chunks), pack(around)];
}

function pack(chunks: readonly { readonly hash: number }[]): string {
  return btoa(chunks.map(({ hash }) => String.fromCharCode(hash >>> 16, (hash >>> 8) & 255, hash & 255)).join(""));
}

/** The hashes in a packed text. */
export function readHashes(packed: string): readonly number[] {
  const bytes = atob(packed);
  return Array.from({ length: bytes.length / 3 }, (_, index) => {
    const at = index * 3;
    return (bytes.charCodeAt(at) << 16) | (bytes.charCodeAt(at + 1) << 8) | bytes.charCodeAt(at + 2);
  });
}
