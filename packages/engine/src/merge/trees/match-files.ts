/** Two paths that may be one file, and how well they fit. */
export interface Likeness {
  readonly from: string;
  readonly to: string;
  /** Higher fits better. */
  readonly grade: number;
}

const IDENTICAL = 1000;

/** Grades a pair: the same bytes before all else, then how much of the end of their paths is the same. */
export function gradeOf(from: string, to: string, identical: boolean): number {
  return (identical ? IDENTICAL : 0) + sharedTail(from, to);
}

/** How many names, counted from the end, two paths share: 1 when only the file's name is the same. */
export function sharedTail(a: string, b: string): number {
  const left = a.split("/").reverse();
  const right = b.split("/").reverse();
  const end = left.findIndex((name, index) => name !== right[index]);
  return end === -1 ? left.length : end;
}

/**
 * Joins paths that are one file, best fits first. Where two would fit equally well, nothing is guessed.
 * @returns to, by from
 */
export function matchFiles(likenesses: readonly Likeness[]): Map<string, string> {
  const matched = new Map<string, string>();
  const settled = { from: new Set<string>(), to: new Set<string>() };
  const grades = [...new Set(likenesses.map(({ grade }) => grade))].sort((a, b) => b - a);
  for (const each of grades) {
    const open = likenesses.filter(
      ({ from, to, grade }) => grade === each && !settled.from.has(from) && !settled.to.has(to),
    );
    for (const pair of open) {
      if (!open.some((other) => other !== pair && touches(other, pair))) matched.set(pair.from, pair.to);
      // Neither may a worse fit decide what equally good ones have left open.
      settled.from.add(pair.from);
      settled.to.add(pair.to);
    }
  }
  return matched;
}

function touches(a: Likeness, b: Likeness): boolean {
  return a.from === b.from || a.to === b.to;
}

/** What follows the last dot of a file's name; the whole name of a file without one. */
export function endingOf(path: string): string {
  return /[^./]*$/.exec(path)?.[0].toLowerCase() ?? "";
}
