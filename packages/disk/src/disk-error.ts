import { decodePath } from "./decode-path.ts";
import { GitError } from "./git.ts";

/** What the disk, or what is on it, does not allow. */
export type DiskFault =
  | "not-empty"
  | "not-a-folder"
  | "not-allowed"
  | "full"
  | "busy"
  | "changed"
  | "symlink"
  | "unsafe-path"
  | "interrupted"
  | "torn"
  | "no-journal"
  | "unreadable"
  | "git"
  | "failed";

/** The disk said no. Nothing is half-written when this is thrown; the command line puts it into words. */
export class DiskError extends Error {
  readonly fault: DiskFault;
  readonly path: string;

  constructor(fault: DiskFault, path: string, cause?: unknown) {
    super(`${fault}: ${path}`, { cause });
    this.name = "DiskError";
    this.fault = fault;
    this.path = path;
  }
}

const FAULTS: Readonly<Record<string, DiskFault>> = {
  EACCES: "not-allowed",
  EPERM: "not-allowed",
  EROFS: "not-allowed",
  ENOSPC: "full",
  EDQUOT: "full",
  ENOTDIR: "not-a-folder",
  ENOTEMPTY: "not-empty",
  EEXIST: "not-empty",
};

/**
 * Puts an error of the file system or of git into our words; an error that is one of ours already stays as it is.
 * @throws anything else: it is a bug, and is told as one
 */
export function toDiskError(error: unknown, path: string): DiskError {
  if (error instanceof DiskError) return error;
  if (!(error instanceof GitError) && (error as NodeJS.ErrnoException).code === undefined) throw error;
  return new DiskError(faultOf(error), (error as NodeJS.ErrnoException).path ?? path, error);
}

/** Does something to a place; an error is about that place, whatever other one (a temporary one) it names itself. */
export function attemptAt(place: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    if (error instanceof DiskError) throw error;
    throw new DiskError(faultOf(error), place, error);
  }
}

function faultOf(error: unknown): DiskFault {
  if (error instanceof GitError) return "git";
  return FAULTS[(error as NodeJS.ErrnoException).code ?? ""] ?? "failed";
}

/**
 * Reads something of a tree; where the disk says no, the error names the place.
 * @throws DiskError `unreadable`
 */
export function readPlace<T>(place: string | Uint8Array, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new DiskError("unreadable", typeof place === "string" ? place : decodePath(place), error);
  }
}
