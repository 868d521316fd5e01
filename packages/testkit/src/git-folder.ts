import { execFileSync } from "node:child_process";
import { writeLiteral, type Literal } from "./literal-tree.ts";

/** What a commit of a test says of itself. */
export interface CommitWords {
  /** ISO 8601 day, for author and committer. */
  readonly date?: string;
  /** The author's address. */
  readonly author?: string;
  readonly message?: string;
}

/** A git repository with a work tree, made by real git, alone with its own configuration. */
export interface GitFolder {
  readonly path: string;
  /** Runs git there; its output without the last line end. */
  run(...args: readonly string[]): string;
  /** Writes files and commits everything. @returns the commit's id */
  commit(files: Literal, words?: CommitWords): string;
}

/** Makes an existing folder a git repository with the branch `main`. */
export function gitFolder(path: string): GitFolder {
  const call = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    execFileSync("git", args, {
      cwd: path,
      encoding: "utf8",
      env: { ...process.env, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null", ...asAuthor({}), ...env },
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  call(["init", "--quiet", "--initial-branch=main"]);
  return {
    path,
    run: (...args) => call(args),
    commit(files, words = {}) {
      writeLiteral(path, files);
      call(["add", "--all"]);
      call(["commit", "--quiet", "--allow-empty", "--message", words.message ?? "Change"], asAuthor(words));
      return call(["rev-parse", "HEAD"]);
    },
  };
}

function asAuthor({ date = "2026-11-01", author = "anne@example.org" }: CommitWords): NodeJS.ProcessEnv {
  const when = `${date}T12:00:00Z`;
  return {
    GIT_AUTHOR_NAME: "Anne",
    GIT_AUTHOR_EMAIL: author,
    GIT_AUTHOR_DATE: when,
    GIT_COMMITTER_NAME: "Anne",
    GIT_COMMITTER_EMAIL: author,
    GIT_COMMITTER_DATE: when,
  };
}
