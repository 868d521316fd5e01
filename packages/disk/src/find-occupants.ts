import { readdirSync } from "node:fs";
import { join } from "node:path";
import { foldersAbove, statOf } from "./standing.ts";

/** Something on disk that is in the way of a file. */
export interface Occupant {
  readonly path: string;
  /** Where it is no file: a folder without files, or one that is a git repository of its own. */
  readonly kind?: "folder" | "repository";
}

/**
 * What stands where a file of this path would: a file, a link or another repository on the way to it, the thing at its
 * very place, or, for a folder there, all the files in it; a folder without files stands for itself. It is found
 * whatever git says of it.
 */
export function* findOccupants(root: string, path: string): Generator<Occupant> {
  for (const folder of foldersAbove(path)) {
    const stat = statOf(join(root, folder));
    if (!stat) return;
    if (!stat.isDirectory()) {
      yield { path: folder };
      return;
    }
    if (statOf(join(root, folder, ".git"))) yield { path: folder, kind: "repository" };
  }
  const stat = statOf(join(root, path));
  if (!stat) return;
  if (stat.isDirectory()) yield* filesIn(root, path);
  else yield { path };
}

function* filesIn(root: string, folder: string): Generator<Occupant> {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  if (entries.length === 0) yield { path: folder, kind: "folder" };
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesIn(root, path);
    else yield { path };
  }
}
