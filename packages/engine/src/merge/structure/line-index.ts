/** Where the lines of a text begin and end: asked for at any place, in any order, of texts with very long lines too. */
export interface LineIndex {
  readonly text: string;
  readonly startOf: (place: number) => number;
  /** Before the line feed. */
  readonly endOf: (place: number) => number;
  /** The number of the line, from 0. */
  readonly lineOf: (place: number) => number;
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const lineOf = (place: number) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle;
    }
    return low;
  };
  return {
    text,
    lineOf,
    startOf: (place) => starts[lineOf(place)] ?? 0,
    endOf: (place) => (starts[lineOf(place) + 1] ?? text.length + 1) - 1,
  };
}
