import {
  chmodSync,
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { blobId, foldPath, type Mode } from "@os2kit/model";
import type { Change } from "./apply-changes.ts";
import { storeSides, type Unmerged } from "./mark-unmerged.ts";
import { inJournal, type Run, type Step } from "./run-journal.ts";
import { foldersAbove, statOf } from "./standing.ts";

/** Puts all that a run needs into its journal: the new contents, the old ones, and what is to be done. */
export function stageRun(root: string, changes: readonly Change[], conflicts: readonly Unmerged[]): Run {
  const deletes = changes.filter(({ kind }) => kind === "delete");
  const deleted = new Set(deletes.map(({ path }) => path));
  const ordered = [...deletes, ...changes.filter(({ kind }) => kind === "write")];
  for (const folder of ["new", "old", "gone"]) mkdirSync(inJournal(root, folder));
  const steps = ordered.map((change, index): Step => {
    const { path } = change;
    if (change.kind === "delete") return { path, expect: change.expect, becomes: "absent" };
    const expect = deleted.has(path) ? "absent" : change.expect;
    const staged = inJournal(root, "new", index);
    writeFileSync(staged, change.bytes);
    const current = change.expect === "absent" ? staged : join(root, path);
    chmodSync(staged, withMode(statSync(current).mode, change.mode));
    if (expect !== "absent") keep(join(root, path), inJournal(root, "old", index));
    return { path, expect, becomes: blobId(change.bytes) };
  });
  return { steps, ...foldersOf(root, steps), marks: storeSides(root, conflicts) };
}

/** The one moment that counts: before this rename the run never happened, after it the run will be finished. */
export function decide(root: string, run: Run): void {
  const draft = inJournal(root, "journal.draft");
  const file = openSync(draft, "wx");
  writeSync(file, JSON.stringify(run));
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, inJournal(root, "journal.json"));
}

/** A file keeps its rights, but for the one to run it: that is all that git knows of them. */
function withMode(rights: number, mode: Mode): number {
  const readWrite = rights & 0o666;
  return mode === "100755" ? readWrite | ((readWrite & 0o444) >> 2) : readWrite;
}

/** Keeps a file with its time and rights: the same file under a second name, or a copy where a disk has no links. */
function keep(place: string, kept: string): void {
  try {
    linkSync(place, kept);
  } catch {
    copyFileSync(place, kept);
    const { mode, atime, mtime } = lstatSync(place);
    chmodSync(kept, mode & 0o7777);
    utimesSync(kept, atime, mtime);
  }
}

function foldersOf(root: string, steps: readonly Step[]): Pick<Run, "empties" | "makes"> {
  const above = (isWrite: boolean) =>
    [
      ...new Set(steps.flatMap((step) => ((step.becomes !== "absent") === isWrite ? foldersAbove(step.path) : []))),
    ].sort();
  const needed = above(true);
  const stays = new Set(needed);
  const empties = above(false).flatMap((path) => {
    const stat = stays.has(path) ? undefined : statOf(join(root, path));
    return stat?.isDirectory() ? [{ path, mode: stat.mode & 0o7777 }] : [];
  });
  // Where only the case of a folder's name changes, the new one is made too, though the old one is found by its name.
  const emptied = new Set(empties.map(({ path }) => foldPath(path)));
  const makes = needed.filter((path) => emptied.has(foldPath(path)) || !statOf(join(root, path))?.isDirectory());
  return { empties, makes };
}
