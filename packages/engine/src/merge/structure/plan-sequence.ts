import { compareThree } from "../text/three-way.ts";
import { itemWordsOf, type Container } from "./node.ts";
import type { MergedContainer, Slot } from "./plan-merge.ts";

/**
 * Merges a list whose order counts, item by item as text is merged line by line.
 * @returns nothing when both sides changed the same place
 */
export function planSequence(base: Container, ours: Container, theirs: Container): MergedContainer | undefined {
  const words = ({ entries }: Container) => entries.map(itemWordsOf);
  const hunks = compareThree(words(base), words(ours), words(theirs));
  if (hunks.some(({ kind }) => kind === "conflict")) return undefined;
  const slots = hunks.flatMap((hunk): readonly Slot[] => {
    const mine = ours.entries.slice(...hunk.ours);
    const other = theirs.entries.slice(...hunk.theirs);
    const origin = base.entries.slice(...hunk.base);
    if (hunk.kind === "theirs") {
      const dropped = mine.map((entry, i): Slot => ({ ours: entry, base: origin[i], outcome: "theirs" }));
      return [...dropped, ...other.map((entry): Slot => ({ theirs: entry, outcome: "theirs" }))];
    }
    return mine.map((entry, i): Slot => ({
      ours: entry,
      base: hunk.kind === "same" ? origin[i] : undefined,
      theirs: hunk.kind === "ours" ? undefined : other[i],
      outcome: "ours",
    }));
  });
  return { ours, base, theirs, slots };
}
