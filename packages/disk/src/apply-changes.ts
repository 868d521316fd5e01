import {
  closeSync,
  copyFileSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { blobId, foldPath, type Mode } from "@os2kit/model";
import { DiskError, toDiskError } from "./disk-error.ts";
import { beginJournal, endJournal, JOURNAL_PATH, recover, rollBack, rollForward, type Step } from "./journal.ts";
import { refuseUnsafe } from "./write-files.ts";

/** One change to a folder, and what must stand there now for it to be made. */
export type Change = { readonly path: string; /** A git blob id, or `absent`. */ readonly expect: string } & (
  { readonly kind: "write"; readonly bytes: Uint8Array; readonly mode: Mode } | { readonly kind: "delete" }
);

/**
 * Makes changes in a folder, all of them or none. Contents are staged in `.os2/journal`; once the decision is written
 * there, a killed run is finished by `recover`, and before that undone. It decides nothing: each change names what it
 * expects to find, and anything else stops the run before the first write.
 * @param root an existing folder
 * @returns what became of an earlier run that had been killed
 * @throws DiskError with everything as it was
 */
export function applyChanges(root: string, changes: readonly Change[]): "finished" | "undone" | undefined {
  const recovered = recover(root);
  refuseCollisions(changes);
  for (const change of changes) refuseSurprise(root, change);
  const steps = changes.map((change): Step => ({
    path: change.path,
    writes: change.kind === "write",
    ...(change.kind === "write" ? { mode: change.mode } : {}),
    replaces: change.expect !== "absent",
  }));
  if (steps.length === 0) return recovered;
  beginJournal(root);
  try {
    stage(root, changes);
    decide(root, steps);
  } catch (error) {
    endJournal(root);
    throw toDiskError(error, root);
  }
  try {
    rollForward(root, steps);
  } catch (error) {
    rollBack(root, steps);
    endJournal(root);
    throw toDiskError(error, root);
  }
  endJournal(root);
  return recovered;
}

function stage(root: string, changes: readonly Change[]): void {
  const journal = join(root, JOURNAL_PATH);
  mkdirSync(join(journal, "new"));
  mkdirSync(join(journal, "old"));
  changes.forEach((change, index) => {
    if (change.kind === "write") writeFileSync(join(journal, "new", String(index)), change.bytes);
    if (change.expect !== "absent") copyFileSync(join(root, change.path), join(journal, "old", String(index)));
  });
}

/** The one moment that counts: before this rename the run never happened, after it the run will be finished. */
function decide(root: string, steps: readonly Step[]): void {
  const draft = join(root, JOURNAL_PATH, "journal.draft");
  const file = openSync(draft, "wx");
  writeSync(file, JSON.stringify({ pid: process.pid, steps }));
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, join(root, JOURNAL_PATH, "journal.json"));
}

/** Refuses a path that leaves the folder, runs through a link, or does not hold what the plan was made for. */
function refuseSurprise(root: string, { path, expect }: Change): void {
  refuseUnsafe(path);
  const segments = path.split("/");
  for (let length = 1; length < segments.length; length++) {
    const folder = join(root, ...segments.slice(0, length));
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    if (stat?.isSymbolicLink()) throw new DiskError("symlink", folder);
    if (stat && !stat.isDirectory()) throw new DiskError("not-a-folder", folder);
  }
  const place = join(root, path);
  const stat = lstatSync(place, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) throw new DiskError("symlink", place);
  if (expect === "absent" ? stat !== undefined : !stat?.isFile() || blobId(readFileSync(place)) !== expect) {
    throw new DiskError("changed", place);
  }
}

function refuseCollisions(changes: readonly Change[]): void {
  const seen = new Set<string>();
  for (const { path } of changes) {
    if (seen.has(foldPath(path))) throw new DiskError("unsafe-path", path);
    seen.add(foldPath(path));
  }
}
