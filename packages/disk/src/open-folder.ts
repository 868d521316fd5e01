import { lstatSync, readdirSync, readFileSync, readlinkSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { comparePaths, type Tree, type TreeEntry } from "@os2kit/model";

/** Folders that belong to tools, not to the tree. */
const SKIPPED = new Set([".git", "node_modules"]);

/**
 * A folder as a tree: listed at once, read when asked. Symbolic links are entries of their own and never followed;
 * what is neither file, folder nor link (a socket, a device) is left out.
 * @param root an existing folder
 */
export function openFolder(root: string): Tree {
  const entries = listFolder(root, "").sort(comparePaths);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  return {
    list: () => entries,
    read(path) {
      const entry = byPath.get(path);
      if (!entry) throw new RangeError(`no file ${JSON.stringify(path)} in ${root}`);
      const place = join(root, path);
      return entry.mode === "120000" ? new TextEncoder().encode(readlinkSync(place)) : readFileSync(place);
    },
  };
}

function listFolder(root: string, below: string): TreeEntry[] {
  return readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => listEntry(root, below, entry));
}

function listEntry(root: string, below: string, entry: Dirent): TreeEntry[] {
  const path = below === "" ? entry.name : `${below}/${entry.name}`;
  if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : listFolder(root, path);
  if (entry.isSymbolicLink()) return [{ path, mode: "120000" }];
  if (!entry.isFile()) return [];
  const executable = (lstatSync(join(root, path)).mode & 0o111) !== 0;
  return [{ path, mode: executable ? "100755" : "100644" }];
}
