import type { BundleLayer, Renaming } from "../../set/bundle.ts";
import { compareVersions } from "./compare-versions.ts";

/**
 * What moved between two versions of a set, in the order in which it is applied. Towards an older version the same
 * renames run backwards.
 */
export function renamesBetween(
  layers: readonly Pick<BundleLayer, "renames">[],
  from: string,
  to: string,
): readonly Renaming[] {
  const back = compareVersions(from, to) > 0;
  const [older, newer] = back ? [to, from] : [from, to];
  const between = layers
    .flatMap(({ renames }) => renames)
    .filter(({ since }) => compareVersions(since, older) > 0 && compareVersions(since, newer) <= 0)
    .sort((a, b) => compareVersions(a.since, b.since));
  if (!back) return between;
  return between.reverse().map((rename) => ({ since: rename.since, from: rename.to, to: rename.from }));
}

/**
 * Where renames lead a path. A path moves at most once in each version, so that two files may change places. A rename
 * whose `from` ends in a slash moves all below that folder.
 * @param renames in the order of their versions
 */
export function renamePath(path: string, renames: readonly Renaming[]): string {
  let current = path;
  let movedIn: string | undefined;
  for (const { since, from, to } of renames) {
    if (since === movedIn) continue;
    const isFolder = from.endsWith("/") && current.startsWith(from);
    if (!isFolder && current !== from) continue;
    current = isFolder ? to + current.slice(from.length) : to;
    movedIn = since;
  }
  return current;
}
