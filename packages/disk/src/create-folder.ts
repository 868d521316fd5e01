import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { TreeFile } from "@os2kit/model";
import { applyChanges } from "./apply-changes.ts";
import { DiskError, toDiskError } from "./disk-error.ts";
import { isAlive } from "./is-alive.ts";
import { writeNewFiles } from "./write-files.ts";

export interface CreateOptions {
  /** Runs on the finished folder before it gets its name, for `git init`; an error undoes everything. */
  readonly prepare?: (folder: string) => void | Promise<void>;
}

/**
 * Makes a new folder with these files, as a whole or not at all.
 *
 * The files are written to a folder beside the target, which then gets the target's name in one rename: whenever the
 * process is killed, the target is as it was, or complete. Only the current folder, and one that holds an empty git
 * repository, cannot be replaced; those are filled through the journal.
 * @param target a path that does not exist, or an empty folder, or one that holds nothing but `.git`
 * @throws DiskError for a target that is not empty or cannot be written; everything is then as it was
 */
export async function createFolder(
  target: string,
  files: readonly TreeFile[],
  options: CreateOptions = {},
): Promise<void> {
  const place = resolve(target);
  const state = lookAt(place);
  if (state === "repository" || (state === "empty" && !canReplace(place))) {
    applyChanges(
      place,
      files.map((file) => ({ kind: "write", ...file, expect: "absent" })),
    );
    return;
  }
  const parent = findParent(place);
  removeStale(parent, place);
  const signals = watchSignals();
  let stage: string | undefined;
  let made: string | undefined;
  try {
    stage = nameStage(parent, place);
    mkdirSync(stage);
    writeNewFiles(stage, files);
    await options.prepare?.(stage);
    await new Promise(setImmediate);
    if (signals.caught()) throw new DiskError("interrupted", place);
    if (state === "empty") chmodSync(stage, statSync(place).mode & 0o7777);
    if (state === "empty" && process.platform === "win32") rmdirSync(place);
    made = mkdirSync(dirname(place), { recursive: true });
    renameSync(stage, place);
  } catch (error) {
    if (stage !== undefined) rmSync(stage, { recursive: true, force: true });
    if (made !== undefined) removeEmpty(dirname(place), made);
    throw toDiskError(error, place);
  } finally {
    signals.stop();
  }
}

type State = "absent" | "empty" | "repository";

function lookAt(place: string): State {
  try {
    const stat = lstatSync(place, { throwIfNoEntry: false });
    if (!stat) return "absent";
    if (stat.isSymbolicLink()) throw new DiskError("symlink", place);
    if (!stat.isDirectory()) throw new DiskError("not-a-folder", place);
    const names = readdirSync(place);
    if (names.length === 0) return "empty";
    if (names.length === 1 && names[0] === ".git") return "repository";
  } catch (error) {
    throw toDiskError(error, place);
  }
  throw new DiskError("not-empty", place);
}

/** A folder that somebody stands in, or whose parent is not ours to write, keeps its identity. */
function canReplace(place: string): boolean {
  if (resolve(process.cwd()) === place) return false;
  try {
    rmdirSync(mkdtempSync(join(dirname(place), stagePrefix(place))));
    return true;
  } catch {
    return false;
  }
}

/** The nearest folder above that exists: the same file system, so that the rename is one step. */
function findParent(place: string): string {
  let folder = dirname(place);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  if (!statSync(folder).isDirectory()) throw new DiskError("not-a-folder", folder);
  return folder;
}

/** A name that no other run has; should one have it all the same, making the folder fails. */
function nameStage(parent: string, place: string): string {
  const suffix = Math.random().toString(36).slice(2, 8).padEnd(6, "0");
  return join(parent, `${stagePrefix(place)}${String(process.pid)}-${suffix}`);
}

/** Short enough for any target's name to fit in a file name. */
function stagePrefix(place: string): string {
  return `.os2kit-${Buffer.from(basename(place)).subarray(0, 100).toString("hex").slice(0, 60)}-`;
}

/** Removes what an earlier run for this target left when it was killed. */
function removeStale(parent: string, place: string): void {
  const prefix = stagePrefix(place);
  for (const name of readdirSync(parent)) {
    const pid = name.startsWith(prefix) ? /^(\d+)-[A-Za-z0-9]{6}$/.exec(name.slice(prefix.length))?.[1] : undefined;
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** Removes the folders that were made for the target, from the innermost to the first, as long as they are empty. */
function removeEmpty(folder: string, first: string): void {
  for (let each = folder; each.length >= first.length; each = dirname(each)) {
    try {
      rmdirSync(each);
    } catch {
      return;
    }
  }
}

/** While it watches, Ctrl-C does not end the process between two steps; it is asked about at the next safe moment. */
function watchSignals(): { readonly caught: () => boolean; readonly stop: () => void } {
  let caught = false;
  const note = () => {
    caught = true;
  };
  const names = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const name of names) process.on(name, note);
  return {
    caught: () => caught,
    stop() {
      for (const name of names) process.off(name, note);
    },
  };
}
