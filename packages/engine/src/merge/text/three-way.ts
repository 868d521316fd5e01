import { diffLines, diffLinesFromEnd, type Match } from "./diff-lines.ts";

/** From and to (exclusive), in lines. */
export type Span = readonly [number, number];

/** One stretch of a three-way comparison, and where it stands in each of the three. */
export interface Hunk {
  /** `both`: both sides made the same change. */
  readonly kind: "same" | "ours" | "theirs" | "both" | "conflict";
  readonly base: Span;
  readonly ours: Span;
  readonly theirs: Span;
}

/** Whose text stands where both sides want something else. */
export type Side = "ours" | "base" | "theirs";

/** A change of one side: these lines of the base became those. */
interface Change {
  readonly base: Span;
  readonly side: Span;
}

type Way = (a: readonly string[], b: readonly string[]) => readonly Match[];

/** Ways to pair lines that repeat: from either end of the texts, starting from either text. */
const WAYS: readonly Way[] = [diffLines, diffLinesFromEnd, swap(diffLines), swap(diffLinesFromEnd)];

function swap(way: Way): Way {
  return (a, b) => way(b, a).map((match) => ({ ...match, a: match.b, b: match.a }));
}

/** Longer texts are paired in one way only. */
const LONG = 20_000;

/**
 * Compares two texts with the one that both come from (diff3).
 * Changes that touch are one stretch: whether they are independent cannot be told from the lines.
 * Where repeated lines can be paired in several ways, the one with the fewest conflicts counts.
 */
export function compareThree(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly Hunk[] {
  const first = joinChanges(findChanges(base, ours), findChanges(base, theirs), ours, theirs, base.length);
  if (countConflicts(first) === 0 || base.length > LONG) return first;
  const sides = [ours, theirs].map((side) => WAYS.map((way) => findChanges(base, side, way)));
  let best = first;
  for (const mine of sides[0] ?? []) {
    for (const other of sides[1] ?? []) {
      const hunks = joinChanges(mine, other, ours, theirs, base.length);
      if (countConflicts(hunks) < countConflicts(best)) best = hunks;
    }
  }
  return best;
}

function countConflicts(hunks: readonly Hunk[]): number {
  return hunks.filter(({ kind }) => kind === "conflict").length;
}

function joinChanges(
  mine: readonly Change[],
  other: readonly Change[],
  ours: readonly string[],
  theirs: readonly string[],
  length: number,
): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [at, i, j] = [0, 0, 0];
  // How far either side is ahead of the base, in lines.
  let [shiftOurs, shiftTheirs] = [0, 0];
  const span = (from: number, to: number, grownOurs: number, grownTheirs: number) => ({
    base: [from, to] as const,
    ours: [from + shiftOurs, to + shiftOurs + grownOurs] as const,
    theirs: [from + shiftTheirs, to + shiftTheirs + grownTheirs] as const,
  });
  const same = (until: number) => {
    if (until > at) hunks.push({ kind: "same", ...span(at, until, 0, 0) });
  };
  while (i < mine.length || j < other.length) {
    const start = Math.min(mine[i]?.base[0] ?? Infinity, other[j]?.base[0] ?? Infinity);
    same(start);
    let end = start;
    let [grownOurs, grownTheirs] = [0, 0];
    const [firstOurs, firstTheirs] = [i, j];
    for (;;) {
      const [a, b] = [mine[i], other[j]];
      if (a && a.base[0] <= end) {
        end = Math.max(end, a.base[1]);
        grownOurs += growth(a);
        i++;
      } else if (b && b.base[0] <= end) {
        end = Math.max(end, b.base[1]);
        grownTheirs += growth(b);
        j++;
      } else break;
    }
    const hunk = span(start, end, grownOurs, grownTheirs);
    const kind =
      i === firstOurs
        ? "theirs"
        : j === firstTheirs
          ? "ours"
          : equal(ours, hunk.ours, theirs, hunk.theirs)
            ? "both"
            : "conflict";
    hunks.push({ kind, ...hunk });
    shiftOurs += grownOurs;
    shiftTheirs += grownTheirs;
    at = end;
  }
  same(length);
  return hunks;
}

/** Compares two texts that have no common origin: whatever differs is a conflict. */
export function compareTwo(ours: readonly string[], theirs: readonly string[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  const add = (kind: Hunk["kind"], from: Span, to: Span) => {
    if (from[0] < from[1] || to[0] < to[1]) hunks.push({ kind, base: [0, 0], ours: from, theirs: to });
  };
  let [i, j] = [0, 0];
  for (const { a, b, length } of diffLines(ours, theirs)) {
    add("conflict", [i, a], [j, b]);
    add("same", [a, a + length], [b, b + length]);
    [i, j] = [a + length, b + length];
  }
  add("conflict", [i, ours.length], [j, theirs.length]);
  return hunks;
}

/** The merged lines, with conflicts settled for one side. */
export function pickSide(
  hunks: readonly Hunk[],
  texts: Readonly<Record<Side, readonly string[]>>,
  side: Side,
): readonly string[] {
  return hunks.flatMap((hunk) => {
    const from = hunk.kind === "conflict" ? side : hunk.kind === "theirs" ? "theirs" : "ours";
    return texts[from].slice(...hunk[from]);
  });
}

function findChanges(base: readonly string[], side: readonly string[], way: Way = diffLines): readonly Change[] {
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  for (const { a, b, length } of [...way(base, side), { a: base.length, b: side.length, length: 0 }]) {
    if (i < a || j < b) changes.push({ base: [i, a], side: [j, b] });
    [i, j] = [a + length, b + length];
  }
  return changes;
}

function growth({ base, side }: Change): number {
  return side[1] - side[0] - (base[1] - base[0]);
}

function equal(a: readonly string[], [a0, a1]: Span, b: readonly string[], [b0, b1]: Span): boolean {
  if (a1 - a0 !== b1 - b0) return false;
  for (let i = 0; i < a1 - a0; i++) if (a[a0 + i] !== b[b0 + i]) return false;
  return true;
}
