import { isAbsolute, relative } from "node:path";
import type { DiskError } from "@os2kit/disk";
import type { GitError } from "@os2kit/disk/git";
import type { Problem } from "@os2kit/model";

/** What a disk would not do, with the path as somebody in this folder would write it, and the system's own reason. */
export function diskProblem({ fault, path, cause, message }: DiskError): Problem {
  return { code: `disk.${fault}`, args: { found: seenFromHere(path), detail: reasonOf(cause) ?? message } };
}

/** What git would not do. */
export function gitProblem(error: GitError): Problem {
  if (error.fault === "no-git") return { code: "git.missing" };
  return { code: "disk.git", args: { found: seenFromHere(error.folder ?? "."), detail: firstLine(error.message) } };
}

function seenFromHere(path: string): string {
  return isAbsolute(path) ? relative(process.cwd(), path) || "." : path;
}

/** In one line: git adds advice below, and an error of the system names the place once more. */
function reasonOf(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return undefined;
  const { code, message } = cause as NodeJS.ErrnoException;
  return code ?? firstLine(message);
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
