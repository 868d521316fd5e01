import { diffLines } from "../text/diff-lines.ts";
import { wordsOf, type Container, type Entry } from "./node.ts";
import type { Versions } from "./plan-merge.ts";

/**
 * Joins a key that one side renamed with the same key as the other side changed it:
 * apart, the old value would come back under the new name without a word.
 * A new key is the old one when it has its value, or its place in the template.
 */
export function joinRenamed(versions: readonly Versions[], base: Container, theirs: Container): readonly Versions[] {
  if (versions.every((each) => !each.base || (each.ours && each.theirs))) return versions;
  const addedByOurs = versions.flatMap((each) => (each.ours && !each.base && !each.theirs ? [each.ours] : []));
  const addedByTheirs = versions.flatMap((each) => (each.theirs && !each.base && !each.ours ? [each.theirs] : []));
  const joined = new Set<Entry | undefined>();
  const withValueOf = (origin: Entry, added: readonly Entry[]) => {
    const [only, ...more] = added.filter((entry) => !joined.has(entry) && wordsOf(entry.node) === wordsOf(origin.node));
    return more.length === 0 ? only : undefined;
  };

  const result = versions.map((each): Versions => {
    const origin = each.base;
    const rest = each.ours ?? each.theirs;
    if (!origin || (each.ours && each.theirs)) return each;
    if (rest && wordsOf(rest.node) === wordsOf(origin.node)) return each;
    const mine = each.ours ?? withValueOf(origin, addedByOurs);
    const other = each.theirs ?? withValueOf(origin, addedByTheirs) ?? inPlaceOf(origin, base, theirs);
    if (!mine || !other || joined.has(other)) return each;
    joined.add(mine).add(other);
    return { ours: mine, base: origin, theirs: other };
  });
  // What was joined no longer stands for itself.
  return result.filter((each) => each.base ?? !(joined.has(each.ours) || joined.has(each.theirs)));
}

/** The only new key between the neighbours that a key had, when it alone is gone from there. */
function inPlaceOf(origin: Entry, base: Container, side: Container): Entry | undefined {
  const keys = ({ entries }: Container) => entries.map(({ key }) => key);
  let [i, j] = [0, 0];
  for (const { a, b, length } of [
    ...diffLines(keys(base), keys(side)),
    { a: base.entries.length, b: side.entries.length, length: 0 },
  ]) {
    if (a - i === 1 && b - j === 1 && base.entries[i] === origin) return side.entries[j];
    [i, j] = [a + length, b + length];
  }
  return undefined;
}
