/** A part of a text that gets other words. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Thrown where an edit would not be safe: the caller merges line by line instead. */
export class CannotEdit extends Error {}

/** A text after edits. */
export interface Edited {
  readonly text: string;
  /** Where a place of the text before is now. */
  readonly placeOf: (place: number) => number;
}

/** Applies edits that do not overlap; of two at one place the one given first comes first. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  const moves: (readonly [end: number, by: number])[] = [[0, 0]];
  let [at, by] = [0, 0];
  for (const edit of sorted) {
    if (edit.start < at) throw new CannotEdit("two edits overlap");
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
    by += edit.text.length - (edit.end - edit.start);
    moves.push([at, by]);
  }
  parts.push(text.slice(at));
  return { text: parts.join(""), placeOf: (place) => place + (moves[findLast(moves, place)]?.[1] ?? 0) };
}

/** The last of the moves that are over before a place. */
function findLast(moves: readonly (readonly [end: number, by: number])[], place: number): number {
  let [low, high] = [0, moves.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((moves[middle]?.[0] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}
