import { decodePath, splitZeros } from "./decode-path.ts";
import { GitError, readGit } from "./git.ts";

/**
 * Those of some paths that git would ignore, whether there is such a file yet or not; none without git.
 * @param paths relative to the folder
 */
export function wouldIgnore(root: string, paths: readonly string[]): ReadonlySet<string> {
  if (paths.length === 0) return new Set();
  try {
    const input = paths.map((path) => `${path}\0`).join("");
    return new Set(splitZeros(readGit(["check-ignore", "-z", "--stdin"], root, input)).map(decodePath));
  } catch (error) {
    // Git ends with an error when there is none.
    if (error instanceof GitError) return new Set();
    throw error;
  }
}
