import type { TreeEntry } from "@os2kit/model";
import { isBlank } from "./look-inside.ts";
import { endingOf, gradeOf, matchFiles, type Likeness } from "./match-files.ts";
import type { OurFiles } from "./our-files.ts";
import { SIMILAR, similarity } from "./similarity.ts";
import { isSame, type BaseVersion, type Readable } from "./version.ts";

/** How many files are looked into for one that is missing, and how far their length may be from its own. */
const MOST_READ = 100;
const SHORTEST = 0.4;
const LONGEST = 2.5;

/**
 * Finds where the product itself has moved files: among its own files, one with the same content, or with most of its
 * lines. Only files of about the same length with the same ending or name are looked into.
 * @param missing files of the base that are not in their place
 * @param mayTouch false for a file that an update must not write
 * @returns the product's file, by the base's path
 */
export function findMoves(
  missing: readonly BaseVersion[],
  ours: OurFiles,
  mayTouch: (path: string) => boolean,
): ReadonlyMap<string, Readable> {
  if (missing.length === 0) return new Map();
  const foreign = ours.foreign();
  const likenesses = missing.flatMap((base) =>
    pickCandidates(base, foreign)
      .filter(({ path }) => mayTouch(path))
      .slice(0, MOST_READ)
      .flatMap((entry) => {
        const file = ours.at(entry.path);
        return file ? liken(base, file) : [];
      }),
  );
  const found = [...matchFiles(likenesses)].map(([from, to]) => [from, ours.at(to)] as const);
  return new Map(found.filter((each): each is [string, Readable] => each[1] !== undefined));
}

/** What may be the missing file, most likely first. */
function pickCandidates(base: BaseVersion, foreign: readonly TreeEntry[]): TreeEntry[] {
  const ending = endingOf(base.path);
  const fits = (entry: TreeEntry) => {
    if (entry.id !== undefined && entry.id === base.id) return true;
    if (entry.size !== undefined && entry.size === base.size) return true;
    if (base.size !== undefined && entry.size !== undefined) {
      if (entry.size < base.size * SHORTEST || entry.size > base.size * LONGEST) return false;
    }
    return endingOf(entry.path) === ending;
  };
  const nearness = ({ path, id }: TreeEntry) => gradeOf(base.path, path, id !== undefined && id === base.id);
  return foreign
    .filter(fits)
    .map((entry) => ({ entry, near: nearness(entry) }))
    .sort((a, b) => b.near - a.near)
    .map(({ entry }) => entry);
}

function liken(base: BaseVersion, file: Readable): Likeness[] {
  const identical = isSame(base, file);
  if (isBlank(file.bytes)) return [];
  if (!identical && (base.bytes === undefined || similarity(base.bytes, file.bytes) < SIMILAR)) return [];
  return [{ from: base.path, to: file.path, grade: gradeOf(base.path, file.path, identical) }];
}
