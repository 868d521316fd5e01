import { comparePaths, type Mode, type Tree, type TreeEntry } from "@os2kit/model";
import { decodePath, splitZeros } from "./decode-path.ts";
import { GitError, readGit } from "./git.ts";
import { catBlobs } from "./read-blobs.ts";

/** How much one call of git brings along with the file that was asked for: neighbours are asked for next. */
const BATCH = { bytes: 4 * 1024 * 1024, files: 500, largest: 1024 * 1024 };

/** Batches that are kept; older ones are read again when somebody asks. */
const KEPT_BATCHES = 4;

/** A commit as a tree. */
export interface CommitTree extends Tree {
  /** The commit's full id. */
  readonly commit: string;
}

/**
 * Opens a commit of a repository, bare or not, without a work tree: listed at once, read in batches when asked. Of a
 * folder inside a work tree, that folder's part.
 * @param repository its folder
 * @param revision a branch, tag or commit
 * @throws GitError when there is no such repository or revision
 */
export function openCommit(repository: string, revision = "HEAD"): CommitTree {
  const commit = findCommit(repository, revision);
  const listing = readGit(["ls-tree", "-r", "-z", "-l", commit], repository);
  const entries = splitZeros(listing).map(readEntry).sort(comparePaths);
  const positions = new Map(entries.map(({ path }, position) => [path, position]));
  const batches: Map<string, Uint8Array>[] = [];
  return {
    commit,
    list: () => entries,
    read(path) {
      const position = positions.get(path);
      const entry = position === undefined ? undefined : entries[position];
      if (position === undefined || !entry) throw new RangeError(`no file ${JSON.stringify(path)} in ${commit}`);
      if (entry.mode === "160000") return new Uint8Array();
      const kept = batches.find((batch) => batch.has(entry.id));
      if (kept) return kept.get(entry.id) ?? new Uint8Array();
      const batch = readBatch(repository, pickBatch(entries, position));
      batches.unshift(batch);
      batches.length = Math.min(batches.length, KEPT_BATCHES);
      return batch.get(entry.id) ?? new Uint8Array();
    },
  };
}

function findCommit(repository: string, revision: string): string {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  try {
    return readGit(args, repository).toString("utf8").trim();
  } catch (error) {
    if (error instanceof GitError && error.fault === "no-git") throw error;
    throw new GitError("failed", `${repository} has no commit ${JSON.stringify(revision)}`, error);
  }
}

type GitEntry = TreeEntry & { readonly id: string; readonly size: number };

/**
 * `<mode> <type> <id> <size>\t<path>`; the size of what is no blob is `-`. A blob that is
 * not there (a copy may leave large ones out) has the size `BAD`, and counts as too large to read.
 */
function readEntry(line: Uint8Array): GitEntry {
  const tab = line.indexOf(9);
  const [mode = "", , id = "", size = ""] = new TextDecoder().decode(line.subarray(0, tab)).split(/ +/);
  return { path: decodePath(line.subarray(tab + 1)), mode: mode as Mode, id, size: readSize(size) };
}

function readSize(size: string): number {
  return size === "BAD" ? Number.MAX_SAFE_INTEGER : Number.parseInt(size, 10) || 0;
}

function pickBatch(entries: readonly GitEntry[], position: number): readonly GitEntry[] {
  const wanted = entries[position];
  const picked = wanted ? [wanted] : [];
  let bytes = wanted?.size ?? 0;
  for (let next = position + 1; next < entries.length && picked.length < BATCH.files; next++) {
    const entry = entries[next];
    if (!entry || entry.mode === "160000" || entry.size > BATCH.largest) continue;
    bytes += entry.size;
    if (bytes > BATCH.bytes) break;
    picked.push(entry);
  }
  return picked;
}

/** The blobs of these entries; empty where one is not there. */
function readBatch(repository: string, entries: readonly GitEntry[]): Map<string, Uint8Array> {
  const ids = [...new Set(entries.map(({ id }) => id))];
  const blobs = catBlobs(repository, ids);
  return new Map(ids.map((id) => [id, blobs.get(id) ?? new Uint8Array()]));
}
