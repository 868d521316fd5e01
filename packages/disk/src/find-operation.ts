import { existsSync } from "node:fs";
import { join } from "node:path";
import { readGit } from "./git.ts";

/** Something of git's own that is stopped halfway, and that `git <operation> --continue` would go on with. */
export type GitOperation = "merge" | "rebase" | "cherry-pick" | "revert";

/** What git keeps in its folder until the operation has ended; a rebase may pick, and so comes first. */
const SIGNS: readonly (readonly [string, GitOperation])[] = [
  ["rebase-merge", "rebase"],
  ["rebase-apply", "rebase"],
  ["MERGE_HEAD", "merge"],
  ["CHERRY_PICK_HEAD", "cherry-pick"],
  ["REVERT_HEAD", "revert"],
];

/**
 * The operation that git has halfway done in a work tree.
 * @param root a folder inside the work tree
 * @throws GitError
 */
export function findOperation(root: string): GitOperation | undefined {
  const folder = readGit(["rev-parse", "--absolute-git-dir"], root).toString("utf8").replace(/\n$/, "");
  return SIGNS.find(([sign]) => existsSync(join(folder, sign)))?.[1];
}
