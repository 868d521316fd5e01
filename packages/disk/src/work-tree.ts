import { lstatSync, readFileSync, readlinkSync, type Stats } from "node:fs";
import { join } from "node:path";
import { CARD_PATH, CARD_SCHEMA_PATH, comparePaths, LOCK_PATH, type Tree, type TreeEntry } from "@os2kit/model";
import { decodePath, splitZeros } from "./decode-path.ts";
import { readPlace } from "./disk-error.ts";
import { GitError, readGit } from "./git.ts";
import { openFolder } from "./open-folder.ts";

/**
 * A folder as a commit of it would be: what git tracks or would add, and nothing that it ignores but the kit's own
 * records, which say how all the rest is read. Outside a repository, or without git, the folder as it is.
 * @param root an existing folder; it may lie inside a work tree
 * @throws DiskError when a part of it may not be read
 */
export function openWorkTree(root: string): Tree {
  const listing = listTracked(root);
  if (!listing) return openFolder(root);
  const places = new Map<string, Uint8Array>();
  for (const name of [...splitZeros(listing), ...RECORDS]) {
    const path = decodePath(name);
    // An untracked repository inside this one is listed as a folder.
    if (!path.endsWith("/") && !places.has(path)) places.set(path, name);
  }
  const isBehindLink = watchLinks(root);
  const entries = [...places]
    .filter(([path, name]) => !isBehindLink(path, name))
    .flatMap(([path, name]) => toEntry(root, path, name))
    .sort(comparePaths);
  const known = new Set(entries.map(({ path }) => path));
  return {
    list: () => entries,
    read(path) {
      const name = places.get(path);
      if (!name || !known.has(path)) throw new RangeError(`no file ${JSON.stringify(path)} in ${root}`);
      const place = placeOf(root, path, name);
      return readPlace(place, () => readEntry(place));
    },
  };
}

const RECORDS = [CARD_PATH, CARD_SCHEMA_PATH, LOCK_PATH].map((path) => Buffer.from(path));

function readEntry(place: string | Buffer): Uint8Array {
  const status = lstatSync(place);
  if (status.isDirectory()) return new Uint8Array();
  return status.isSymbolicLink() ? readlinkSync(place, { encoding: "buffer" }) : readFileSync(place);
}

function listTracked(root: string): Buffer | undefined {
  try {
    return readGit(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", "."], root);
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

/** Git remembers files in a folder that is a link by now. They are gone, and what the link leads to is not the product's. */
function watchLinks(root: string): (path: string, name: Uint8Array) => boolean {
  const folders = new Map<string, boolean>();
  return function isBehindLink(path: string, name: Uint8Array): boolean {
    const end = path.lastIndexOf("/");
    if (end === -1) return false;
    const folder = path.slice(0, end);
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const own = name.subarray(0, name.lastIndexOf(SLASH));
    const found = isBehindLink(folder, own) || toEntry(root, folder, own)[0]?.mode === "120000";
    folders.set(folder, found);
    return found;
  };
}

const SLASH = 47;

function toEntry(root: string, path: string, name: Uint8Array): TreeEntry[] {
  let status: Stats;
  try {
    status = lstatSync(placeOf(root, path, name));
  } catch {
    // Tracked, and deleted since.
    return [];
  }
  if (status.isDirectory()) return [{ path, mode: "160000", size: 0 }];
  if (status.isSymbolicLink()) return [{ path, mode: "120000", size: status.size }];
  if (!status.isFile()) return [];
  return [{ path, mode: (status.mode & 0o111) === 0 ? "100644" : "100755", size: status.size }];
}

/** Names that are not UTF-8 reach the file system byte for byte. */
function placeOf(root: string, path: string, name: Uint8Array): string | Buffer {
  const place = join(root, path);
  return Buffer.from(path).equals(name) ? place : Buffer.concat([Buffer.from(join(root, "/")), name]);
}
