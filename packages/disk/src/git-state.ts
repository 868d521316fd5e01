import { createHash } from "node:crypto";
import { lstatSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { decodePath, splitZeros } from "./decode-path.ts";
import { findOperation, type GitOperation } from "./find-operation.ts";
import { findPrefix } from "./find-prefix.ts";
import { readGit } from "./git.ts";
import { readSettings, withoutFilters } from "./own-settings.ts";

/** What git knows of the files in a folder; paths are relative to that folder. */
export interface GitState {
  /** The folder's place in the work tree, with a slash at the end; empty for the root of the work tree. */
  readonly prefix: string;
  /** In the index, at whatever stage. */
  tracked(path: string): boolean;
  /** On disk, not tracked, and covered by an ignore rule. */
  ignored(path: string): boolean;
  /** In conflict, or known to git and different from the last commit in the index or on disk. */
  dirty(path: string): boolean;
  /** In the index, and left out of the work tree by a sparse checkout: not on disk, but not deleted either. */
  sparse(path: string): boolean;
  /** In conflict since an earlier merge, sorted. */
  readonly unmergedPaths: readonly string[];
  /** What git itself is halfway through. */
  readonly operation?: GitOperation;
  /** All dirty paths, sorted. */
  readonly dirtyPaths: readonly string[];
}

/**
 * Reads what git knows of a folder. Nothing is written, not even git's own index, and no filter is run.
 * @returns nothing without git, and outside of a work tree
 * @throws GitError when there is a work tree that git cannot read
 */
export function readGitState(root: string): GitState | undefined {
  const prefix = findPrefix(root);
  if (!prefix) return undefined;
  const index = splitZeros(readGit(["ls-files", "-z", "--stage", "-v", "--", "."], root)).map(readIndexEntry);
  const { changed, ignored } = readStatus(root, prefix);
  const tracked = new Set(index.map(({ path }) => path));
  const hidden = index.filter((entry) => isHidden(entry) && differsOnDisk(root, entry)).map(({ path }) => path);
  const dirty = new Set([...changed, ...hidden]);
  const skipped = new Set(index.filter(({ tag }) => tag.toUpperCase() === "S").map(({ path }) => path));
  const operation = findOperation(root);
  return {
    ...(operation ? { operation } : {}),
    prefix: decodePath(prefix),
    tracked: (path) => tracked.has(path),
    ignored: (path) => !tracked.has(path) && isBelow(path, ignored) && isOnDisk(root, path),
    dirty: (path) => dirty.has(path),
    sparse: (path) => skipped.has(path) && !isOnDisk(root, path),
    unmergedPaths: [...new Set(index.filter(({ tag }) => tag === "M").map(({ path }) => path))].sort(),
    dirtyPaths: [...dirty].sort(),
  };
}

/** What of the folder differs from the last commit, and what is ignored; an ignored folder ends with a slash. */
function readStatus(root: string, prefix: Uint8Array): { changed: readonly string[]; ignored: ReadonlySet<string> } {
  const settings = readSettings(root);
  // The repository's own word on line endings counts.
  const autocrlf = settings.get("core.autocrlf");
  const status = readGit(
    [
      ...(autocrlf === undefined ? [] : ["-c", `core.autocrlf=${autocrlf}`]),
      "--no-optional-locks",
      "status",
      "--porcelain=v2",
      "-z",
      "--no-renames",
      "--untracked-files=normal",
      "--ignored=matching",
      "--ignore-submodules=dirty",
      "--",
      ".",
    ],
    root,
    undefined,
    withoutFilters(settings),
  );
  const changed: string[] = [];
  const ignored = new Set<string>();
  for (const line of splitZeros(status)) {
    const fields = STATUS_FIELDS[String.fromCharCode(line[0] ?? 0)];
    if (fields === undefined) continue;
    // Git names paths from the root of the work tree; an ignored folder above this one holds it whole.
    const path = decodePath(afterFields(line, fields).subarray(prefix.length));
    if (fields > 1) changed.push(path);
    else ignored.add(path);
  }
  return { changed, ignored };
}

/** How many fields stand before the path: of a changed file, of one in conflict, of one that is ignored. */
const STATUS_FIELDS: Readonly<Record<string, number>> = { "1": 8, u: 10, "!": 1 };

function afterFields(line: Uint8Array, fields: number): Uint8Array {
  let at = 0;
  for (let field = 0; field < fields; field++) at = line.indexOf(32, at) + 1;
  return line.subarray(at);
}

interface IndexEntry {
  /** `H` for most, `M` for what is in conflict; in lower case, or `S`, for what `git status` is told not to look at. */
  readonly tag: string;
  readonly id: string;
  readonly path: string;
}

/** `<tag> <mode> <id> <stage>\t<path>` */
function readIndexEntry(line: Uint8Array): IndexEntry {
  const tab = line.indexOf(9);
  const [tag = "", , id = ""] = Buffer.from(line.buffer, line.byteOffset, tab).toString("latin1").split(" ");
  return { tag, id, path: decodePath(line.subarray(tab + 1)) };
}

function isHidden({ tag }: IndexEntry): boolean {
  return tag === "S" || tag !== tag.toUpperCase();
}

function differsOnDisk(root: string, { path, id }: IndexEntry): boolean {
  const place = join(root, path);
  const status = lstatSync(place, { throwIfNoEntry: false });
  if (!status?.isFile() && !status?.isSymbolicLink()) return false;
  const bytes = status.isFile() ? readFileSync(place) : readlinkSync(place, { encoding: "buffer" });
  const hash = createHash(id.length === 64 ? "sha256" : "sha1").update(`blob ${String(bytes.length)}\0`);
  return hash.update(bytes).digest("hex") !== id;
}

/** True when the path or a folder above it is named. */
function isBelow(path: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  if (names.has(path) || names.has("")) return true;
  for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1)) {
    if (names.has(path.slice(0, end + 1))) return true;
  }
  return false;
}

function isOnDisk(root: string, path: string): boolean {
  return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
}
