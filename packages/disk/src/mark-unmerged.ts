import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Mode } from "@os2kit/model";
import { findPrefix } from "./find-prefix.ts";
import { readGit } from "./git.ts";
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
 * Records files as unmerged in git's index, as a merge of git's own would, so that `git status` names them and
 * `git mergetool` opens them. Files on disk are not touched. Without git, and outside of a work tree, nothing happens.
 * @param root a folder inside a work tree
 * @throws GitError when git cannot write its index, and DiskError for an unsafe path
 */
export function markUnmerged(root: string, conflicts: readonly Unmerged[]): void {
  for (const { path } of conflicts) refuseUnsafe(path);
  const prefix = conflicts.length === 0 ? undefined : findPrefix(root);
  if (!prefix) return;
  const sides = conflicts.flatMap(({ path, base, ours, theirs }) =>
    [base, ours, theirs].flatMap((side, index) => (side ? [{ path, stage: String(index + 1), ...side }] : [])),
  );
  const ids = storeBlobs(
    root,
    sides.map(({ bytes }) => bytes),
  );
  const nothing = "0".repeat(ids[0]?.length ?? 40);
  const lines = [
    // What stood in the index as merged goes first.
    ...conflicts.map(({ path }) => ({ head: `0 ${nothing} 0`, path })),
    ...sides.map(({ mode, stage, path }, index) => ({ head: `${mode} ${ids[index] ?? nothing} ${stage}`, path })),
  ];
  const input = lines.flatMap(({ head, path }) => [Buffer.from(`${head}\t`), prefix, Buffer.from(`${path}\0`)]);
  readGit(["update-index", "-z", "--index-info"], root, Buffer.concat(input));
}

/** Stores contents as git objects, byte for byte, in one call. @returns their ids, in order */
function storeBlobs(root: string, contents: readonly Uint8Array[]): readonly string[] {
  if (contents.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), "os2kit-"));
  try {
    const places = contents.map((bytes, index) => {
      const place = join(folder, String(index));
      writeFileSync(place, bytes);
      return place;
    });
    const output = readGit(["hash-object", "-w", "--no-filters", "--stdin-paths"], root, places.join("\n"));
    return output.toString("latin1").trimEnd().split("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
