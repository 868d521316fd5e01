import { lstatSync, readdirSync, readFileSync, type Stats } from "node:fs";
import { join } from "node:path";
import { blobId } from "@os2kit/model";
import { DiskError } from "./disk-error.ts";

/** What stands at a place itself, links not followed; nothing when there is nothing, or a file on the way there. */
export function statOf(place: string): Stats | undefined {
  try {
    return lstatSync(place, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw error;
  }
}

/** The git blob id of the file at a place, `absent` for nothing there, `other` for a folder, link or device. */
export function idAt(place: string): string {
  const stat = statOf(place);
  if (!stat) return "absent";
  return stat.isFile() ? blobId(readFileSync(place)) : "other";
}

/**
 * The place of a path, when no part of the way there, nor the place itself, is a symbolic link.
 * @throws DiskError `symlink`
 */
export function placeOf(root: string, path: string): string {
  let place = root;
  for (const segment of path.split("/")) {
    place = join(place, segment);
    if (statOf(place)?.isSymbolicLink()) throw new DiskError("symlink", place);
  }
  return place;
}

/** The folders above a path, the outermost first, without the root. */
export function foldersAbove(path: string): string[] {
  const segments = path.split("/").slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
}

/** Is there something of exactly this spelling? A disk that ignores case finds `readme` for `README` too. */
export function isSpelledSo(root: string, path: string): boolean {
  let folder = root;
  return path.split("/").every((segment) => {
    const isThere = statOf(folder)?.isDirectory() === true && readdirSync(folder).includes(segment);
    folder = join(folder, segment);
    return isThere;
  });
}
