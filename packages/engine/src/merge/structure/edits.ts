/** A part of a text that gets other words. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Thrown where an edit would not be safe: the caller merges line by line instead. */
export class CannotEdit extends Error {}

/** Applies edits that do not overlap; of two at one place the one given first comes first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits
    .map((edit, i) => ({ ...edit, i }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.i - b.i);
  const parts: string[] = [];
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) throw new CannotEdit("two edits overlap");
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

/** Where a place of the text is after the edits. */
export function placeAfter(edits: readonly Edit[], place: number): number {
  return edits.reduce(
    (moved, { start, end, text }) => (end <= place ? moved + text.length - (end - start) : moved),
    place,
  );
}
