import { GitError, readGit } from "./git.ts";

/**
 * The place of a folder in its work tree, as bytes, with a slash at the end; empty for the root.
 * @returns nothing without git, and outside of a work tree
 */
export function findPrefix(root: string): Uint8Array | undefined {
  try {
    const output = readGit(["rev-parse", "--is-inside-work-tree", "--show-prefix"], root);
    const end = output.indexOf(10);
    return output.toString("latin1", 0, end) === "true" ? output.subarray(end + 1, -1) : undefined;
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
