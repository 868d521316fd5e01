import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import type { Mode } from "@os2kit/model";
import { findPrefix } from "./find-prefix.ts";
import { readGit } from "./git.ts";
import { readSettings, withoutFilters } from "./own-settings.ts";
import { inJournal, JOURNAL_PATH, type Mark } from "./run-journal.ts";
import { refuseUnsafe } from "./write-files.ts";

/** One version of a file in conflict. */
export interface UnmergedSide {
  readonly mode: Mode;
  readonly bytes: Uint8Array;
}

/** A file in conflict, and its versions; one that does not exist is left out. */
export interface Unmerged {
  /** Relative to the folder that is given. */
  readonly path: string;
  readonly base?: UnmergedSide;
  readonly ours?: UnmergedSide;
  readonly theirs?: UnmergedSide;
}

/**
 * Stores the versions of files in conflict as git objects, for `markUnmerged`; nothing points to them yet. On their way
 * they stand in the journal of the run, which must have begun.
 * @param root a folder inside a work tree; without git, and outside of one, there is nothing to mark
 * @throws GitError when git cannot write, and DiskError for an unsafe path
 */
export function storeSides(root: string, conflicts: readonly Unmerged[]): readonly Mark[] {
  for (const { path } of conflicts) refuseUnsafe(path);
  if (conflicts.length === 0 || !findPrefix(root)) return [];
  const sides = conflicts.flatMap(({ path, base, ours, theirs }) =>
    ([base, ours, theirs] as const).flatMap((side, index) =>
      side ? [{ path, stage: (index + 1) as 1 | 2 | 3, ...side }] : [],
    ),
  );
  const ids = storeBlobs(
    root,
    sides.map(({ bytes }) => bytes),
  );
  const stored = sides.map(({ path, stage, mode }, index) => ({ path, stage, mode, id: ids[index] ?? "" }));
  return conflicts.map(({ path }) => ({
    path,
    sides: stored.filter((side) => side.path === path).map(({ stage, mode, id }) => ({ stage, mode, id })),
  }));
}

/**
 * Records files as unmerged in git's index, as a merge of git's own would, so that `git status` names them and
 * `git mergetool` opens them. Files on disk are not touched. All are recorded or none, and it can be repeated.
 * @throws GitError when git cannot write its index
 */
export function markUnmerged(root: string, marks: readonly Mark[]): void {
  const prefix = marks.length === 0 ? undefined : findPrefix(root);
  if (!prefix) return;
  const nothing = "0".repeat(marks[0]?.sides[0]?.id.length ?? 40);
  const lines = [
    // What stood in the index as merged goes first.
    ...marks.map(({ path }) => ({ head: `0 ${nothing} 0`, path })),
    ...marks.flatMap(({ path, sides }) =>
      sides.map(({ mode, id, stage }) => ({ head: `${mode} ${id} ${String(stage)}`, path })),
    ),
  ];
  const input = lines.flatMap(({ head, path }) => [Buffer.from(`${head}\t`), prefix, Buffer.from(`${path}\0`)]);
  const env = withoutFilters(readSettings(root));
  readGit(["update-index", "-z", "--index-info"], root, Buffer.concat(input), env);
}

/** How many names one call of git gets: few enough for the command line of any system. */
const AT_ONCE = 500;

/** Stores contents as git objects, byte for byte. @returns their ids, in order */
function storeBlobs(root: string, contents: readonly Uint8Array[]): readonly string[] {
  const folder = inJournal(root, "sides");
  mkdirSync(folder);
  contents.forEach((bytes, index) => {
    writeFileSync(inJournal(root, "sides", index), bytes);
  });
  const names = contents.map((_, index) => `${JOURNAL_PATH}/sides/${String(index)}`);
  const ids: string[] = [];
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const some = names.slice(start, start + AT_ONCE);
    const output = readGit(["hash-object", "-w", "--no-filters", "--", ...some], root);
    ids.push(...output.toString("latin1").trimEnd().split("\n"));
  }
  rmSync(folder, { recursive: true });
  return ids;
}
