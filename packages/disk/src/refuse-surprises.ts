import { accessSync, constants, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { foldPath } from "@os2kit/model";
import type { Change } from "./apply-changes.ts";
import { DiskError } from "./disk-error.ts";
import { JOURNAL_PATH } from "./run-journal.ts";
import { foldersAbove, idAt, isSpelledSo, placeOf, statOf } from "./standing.ts";
import { refuseUnsafe } from "./write-files.ts";

/**
 * Looks at everything before the first write: that no path leaves the folder or runs through a link, that each holds
 * what the plan was made for, that no two changes collide, and that the files and folders may be written.
 * @throws DiskError for the first that does not
 */
export function refuseSurprises(root: string, changes: readonly Change[]): void {
  refuseCollisions(changes);
  refuseReadOnly(root, JOURNAL_PATH);
  const deletes = changes.filter(({ kind }) => kind === "delete").map(({ path }) => path);
  const gone: Gone = { paths: new Set(deletes), folded: new Map(deletes.map((path) => [foldPath(path), path])) };
  for (const change of changes) {
    refuseBlockedWay(root, change.path, gone);
    refuseChanged(root, change, gone);
    refuseReadOnly(root, change.path);
  }
}

/** The paths that the run deletes, before it writes any. */
interface Gone {
  readonly paths: ReadonlySet<string>;
  readonly folded: ReadonlyMap<string, string>;
}

function refuseCollisions(changes: readonly Change[]): void {
  const seen = new Set<string>();
  for (const { kind, path } of changes) {
    refuseUnsafe(path);
    const key = `${kind} ${foldPath(path)}`;
    if (seen.has(key)) throw new DiskError("unsafe-path", path);
    seen.add(key);
  }
}

function refuseBlockedWay(root: string, path: string, gone: Gone): void {
  placeOf(root, path);
  for (const folder of foldersAbove(path)) {
    const stat = statOf(join(root, folder));
    if (stat && !stat.isDirectory() && !goesAway(root, folder, gone)) {
      throw new DiskError("not-a-folder", join(root, folder));
    }
  }
}

function refuseChanged(root: string, { path, kind, expect }: Change, gone: Gone): void {
  const place = join(root, path);
  const found = idAt(place);
  if (found === expect) return;
  if (kind === "write" && expect === "absent") {
    if (goesAway(root, path, gone)) return;
    if (statOf(place)?.isDirectory() && deletesIn(path, gone)) {
      if (isEmptied(root, path, gone)) return;
      throw new DiskError("not-empty", place);
    }
  }
  throw new DiskError("changed", place);
}

/** Is what stands at a path a file that the run deletes, perhaps found under another case of its name? */
function goesAway(root: string, path: string, gone: Gone): boolean {
  if (gone.paths.has(path)) return true;
  const other = gone.folded.get(foldPath(path));
  if (other === undefined || isSpelledSo(root, path)) return false;
  const [here, there] = [statOf(join(root, path)), statOf(join(root, other))];
  return here !== undefined && here.ino === there?.ino && here.dev === there.dev;
}

function deletesIn(folder: string, gone: Gone): boolean {
  return [...gone.folded.keys()].some((path) => path.startsWith(`${foldPath(folder)}/`));
}

/** Does the run delete all that a folder holds? An empty folder was somebody's own. */
function isEmptied(root: string, folder: string, gone: Gone): boolean {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return (
    entries.length > 0 &&
    entries.every((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? isEmptied(root, path, gone) : goesAway(root, path, gone);
    })
  );
}

/** A rename would replace a read-only file all the same; whoever made it so did not want that. */
function refuseReadOnly(root: string, path: string): void {
  const place = join(root, path);
  const stat = statOf(place);
  if (stat?.isFile()) refuseWithout(place, (stat.mode & 0o200) !== 0, constants.W_OK);
  let folder = dirname(place);
  while (folder !== root && !statOf(folder)?.isDirectory()) folder = dirname(folder);
  refuseWithout(folder, true, constants.W_OK | constants.X_OK);
}

function refuseWithout(place: string, isWritable: boolean, right: number): void {
  try {
    if (isWritable) {
      accessSync(place, right);
      return;
    }
  } catch {
    // Told below.
  }
  throw new DiskError("not-allowed", place);
}
