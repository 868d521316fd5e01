import { joinHunks, type ConflictStyle, type MergedText } from "../text/merge-text.ts";
import { compareThree, type Hunk, type Side } from "../text/three-way.ts";
import type { Edited } from "./edits.ts";
import { indexLines } from "./line-index.ts";
import type { PlacedConflict } from "./list-conflicts.ts";
import { splitLines } from "./split-lines.ts";

/** Puts markers around the lines in which the ways to settle the conflicts differ. */
export function writeConflicts(
  written: Readonly<Record<Side, Edited>>,
  conflicts: readonly PlacedConflict[],
  style: ConflictStyle,
): MergedText {
  const { ours } = written;
  const sides = {
    ours: splitLines(ours.text),
    base: splitLines(written.base.text),
    theirs: splitLines(written.theirs.text),
  };
  const hunks = compareThree(sides.base, sides.ours, sides.theirs).map(asConflict);
  const merged = joinHunks(hunks, sides, style);
  const ends = hunks.filter(({ kind }) => kind === "conflict").map((hunk) => hunk.ours[1]);
  const { lineOf } = indexLines(ours.text);
  let at = 0;
  const placed = [...conflicts]
    .map(({ place, ...conflict }) => ({ line: lineOf(ours.placeOf(place)), conflict }))
    .sort((a, b) => a.line - b.line)
    .map(({ line, conflict }) => {
      while (at < ends.length - 1 && (ends[at] ?? 0) <= line) at++;
      return { line: merged.conflicts[at]?.line ?? line + 1, ...conflict };
    });
  return { lines: merged.lines, conflicts: placed };
}

function asConflict(hunk: Hunk): Hunk {
  return hunk.kind === "same" || hunk.kind === "both" ? hunk : { ...hunk, kind: "conflict" };
}
