import { foldPath } from "@os2kit/model";
import type { Renaming } from "../../set/bundle.ts";
import { isBlank } from "./look-inside.ts";
import { endingOf, gradeOf, matchFiles, sharedTail, type Likeness } from "./match-files.ts";
import { renamePath } from "./renames.ts";
import { NEARLY_SAME, SIMILAR, similarity } from "./similarity.ts";
import { isSame, type BaseVersion, type NewVersion } from "./version.ts";

/** A file of the template in its old and its new version. Their paths differ where the template moved it. */
export type Pair =
  | { readonly base: BaseVersion; readonly theirs: NewVersion }
  | { readonly base: BaseVersion; readonly theirs?: undefined }
  | { readonly base?: undefined; readonly theirs: NewVersion };

/** Above every grade of content: a name that only changed its case is the same file on half of all systems. */
const SAME_NAME = 2000;

/**
 * Joins the old and the new render. Besides what the set declares, a file that is gone and a new one are taken for
 * one when they hold the same text, or much the same text under one name or in one format.
 */
export function pairFiles(
  base: ReadonlyMap<string, BaseVersion>,
  theirs: readonly NewVersion[],
  renames: readonly Renaming[],
): readonly Pair[] {
  const fresh = new Map(theirs.map((file) => [file.path, file]));
  const dropped = new Map(base);
  const pairs: Pair[] = [];
  const join = (from: string, to: string) => {
    const [old, now] = [dropped.get(from), fresh.get(to)];
    if (!old || !now) return;
    dropped.delete(from);
    fresh.delete(to);
    pairs.push({ base: old, theirs: now });
  };

  const moves = [...base.keys()].map((from) => ({ from, to: renamePath(from, renames) }));
  const stays = ({ from, to }: { from: string; to: string }) => from === to || !fresh.has(to);
  for (const { from } of moves.filter(stays)) join(from, from);
  for (const { from, to } of moves) join(from, to);
  const found = matchFiles(
    [...dropped.values()].flatMap((old) => [...fresh.values()].flatMap((now) => liken(old, now))),
  );
  for (const [from, to] of found) join(from, to);

  for (const old of dropped.values()) pairs.push({ base: old });
  for (const now of fresh.values()) pairs.push({ theirs: now });
  return pairs;
}

function liken(old: BaseVersion, now: NewVersion): Likeness[] {
  const pair = { from: old.path, to: now.path };
  if (foldPath(old.path) === foldPath(now.path)) return [{ ...pair, grade: SAME_NAME }];
  if (isBlank(now.bytes)) return [];
  if (isSame(old, now)) return [{ ...pair, grade: gradeOf(old.path, now.path, true) }];
  return isNearlySame(old, now) ? [{ ...pair, grade: gradeOf(old.path, now.path, false) }] : [];
}

function isNearlySame({ path, bytes }: BaseVersion, now: NewVersion): boolean {
  if (!bytes) return false;
  if (sharedTail(path, now.path) > 0) return similarity(bytes, now.bytes) >= SIMILAR;
  return endingOf(path) === endingOf(now.path) && similarity(bytes, now.bytes) >= NEARLY_SAME;
}
