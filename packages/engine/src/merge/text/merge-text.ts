import type { MergeConflict } from "../merge-content.ts";
import { compareThree, compareTwo, type Hunk, type Span } from "./three-way.ts";

/** How a conflict is written: all three texts between markers, or the product's text in place. */
export type ConflictStyle = "markers" | "ours";

/** Three versions of a text in lines, without their line ends. */
export interface Texts {
  /** Absent where the two have no common origin. */
  readonly base: readonly string[] | undefined;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

export interface MergedText {
  readonly lines: readonly string[];
  readonly conflicts: readonly MergeConflict[];
}

export const MARKERS = {
  ours: "<<<<<<< product",
  base: "||||||| template before",
  middle: "=======",
  theirs: ">>>>>>> template now",
} as const;

/** Merges line by line (diff3). */
export function mergeText(texts: Texts, style: ConflictStyle): MergedText {
  return joinHunks(compare(texts), texts, style);
}

/** The stretches of a comparison, for two or three texts. */
export function compare({ base, ours, theirs }: Texts): readonly Hunk[] {
  return base ? compareThree(base, ours, theirs) : compareTwo(ours, theirs);
}

/** Writes the merged text; equal lines at either end of a conflict are no part of it. */
export function joinHunks(hunks: readonly Hunk[], texts: Texts, style: ConflictStyle): MergedText {
  const lines: string[] = [];
  const conflicts: MergeConflict[] = [];
  for (const hunk of hunks) {
    const ours = slice(texts.ours, hunk.ours);
    const theirs = slice(texts.theirs, hunk.theirs);
    if (hunk.kind !== "conflict") {
      append(lines, hunk.kind === "theirs" ? theirs : ours);
      continue;
    }
    const base = slice(texts.base ?? [], hunk.base);
    const [head, tail] = countShared(ours, theirs);
    append(lines, ours.slice(0, head));
    const sides = { ours: inner(ours, head, tail), base, theirs: inner(theirs, head, tail) };
    conflicts.push({
      line: lines.length + 1,
      ours: joinLines(sides.ours),
      base: joinLines(base),
      theirs: joinLines(sides.theirs),
    });
    append(lines, style === "ours" ? sides.ours : withMarkers(sides));
    append(lines, ours.slice(ours.length - tail));
  }
  return { lines, conflicts };
}

function withMarkers(sides: { ours: readonly string[]; base: readonly string[]; theirs: readonly string[] }) {
  return [MARKERS.ours, ...sides.ours, MARKERS.base, ...sides.base, MARKERS.middle, ...sides.theirs, MARKERS.theirs];
}

function countShared(a: readonly string[], b: readonly string[]): readonly [number, number] {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return [head, tail];
}

function inner(lines: readonly string[], head: number, tail: number) {
  return lines.slice(head, lines.length - tail);
}

function slice(lines: readonly string[], [from, to]: Span) {
  return lines.slice(from, to);
}

function append(lines: string[], more: readonly string[]): void {
  for (const line of more) lines.push(line);
}

function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
