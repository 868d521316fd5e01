let segmenter: Intl.Segmenter | undefined;

/** Letters as readers see them: an emoji of several code points is one, and so is a letter with its accent. */
export function countLetters(text: string): number {
  // Plain text has one letter for each code unit, and needs no tables.
  if (/^[\n\x20-\x7eæøåÆØÅ]*$/.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return [...segmenter.segment(text.slice(0, MAX_LENGTH))].length;
}

/** No limit is near it, so the rest need not be counted. */
const MAX_LENGTH = 200_000;
