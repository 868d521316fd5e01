import { GitError, readGit } from "./git.ts";

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** A blob larger than this is no file that a template made. */
const MAX_BYTES = 16 * 1024 * 1024;

/** What one call of git may bring when a store does not give everything at once. */
const BATCH_BYTES = 32 * 1024 * 1024;

/**
 * Reads blobs from a repository's own objects, by id. Nothing is fetched, and no object stands in for another.
 * @param root the repository's folder, or one inside of it
 * @param ids whole ids; what is none counts as missing
 * @returns the bytes by id; missing ids are absent, and without git all of them are
 */
export function readBlobs(root: string, ids: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const wanted = [...new Set(ids)].filter((id) => ID.test(id));
  if (wanted.length === 0) return new Map();
  try {
    return catBlobs(root, wanted);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (error.fault === "no-git") return new Map();
  }
  // One object that is on a remote alone, or far too large, ends git's run; so only those are asked for that are here.
  try {
    return readPresent(root, new Set(wanted));
  } catch (error) {
    if (error instanceof GitError) return new Map();
    throw error;
  }
}

/**
 * Reads blobs in one call of git; ids that are missing, or no blobs, are absent.
 * @throws GitError also when one of them is on a remote alone
 */
export function catBlobs(repository: string, ids: readonly string[]): Map<string, Uint8Array> {
  const input = ids.map((id) => `${id}\n`).join("");
  const output = readGit(["--no-replace-objects", "cat-file", "--batch"], repository, input);
  const asked = new Set(ids);
  const blobs = new Map<string, Uint8Array>();
  // `<id> <type> <size>\n<bytes>\n`, or `<id> missing\n`.
  for (let at = 0; at < output.length;) {
    const start = output.indexOf(10, at) + 1;
    const [id = "", type, size] = output.toString("latin1", at, start - 1).split(" ");
    const end = size === undefined ? start : start + Number(size);
    if (type === "blob" && asked.has(id)) blobs.set(id, new Uint8Array(output.subarray(start, end)));
    at = size === undefined ? start : end + 1;
  }
  return blobs;
}

function readPresent(root: string, wanted: ReadonlySet<string>): ReadonlyMap<string, Uint8Array> {
  const format = "--batch-check=%(objectname) %(objectsize)";
  const listing = readGit(["--no-replace-objects", "cat-file", "--batch-all-objects", "--unordered", format], root);
  const blobs = new Map<string, Uint8Array>();
  let batch: string[] = [];
  let bytes = 0;
  const flush = () => {
    if (batch.length > 0) for (const [id, blob] of catBlobs(root, batch)) blobs.set(id, blob);
    batch = [];
    bytes = 0;
  };
  for (const line of listing.toString("latin1").split("\n")) {
    const [id = "", size] = line.split(" ");
    if (!wanted.has(id) || Number(size) > MAX_BYTES) continue;
    if (bytes + Number(size) > BATCH_BYTES) flush();
    batch.push(id);
    bytes += Number(size);
  }
  flush();
  return blobs;
}
