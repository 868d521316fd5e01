import { lstatSync, readdirSync, readFileSync, readlinkSync, type Dirent } from "node:fs";
import { comparePaths, type Tree, type TreeEntry } from "@os2kit/model";
import { decodePath } from "./decode-path.ts";
import { readPlace } from "./disk-error.ts";

/** Folders that belong to tools, not to the tree. */
const SKIPPED = new Set([".git", "node_modules"]);

/** An entry, and where it lies: names that are not UTF-8 reach the file system byte for byte. */
type Placed = TreeEntry & { readonly place: Buffer };

/**
 * A folder as a tree: listed at once, read when asked. Symbolic links are entries of their own and never followed;
 * what is neither file, folder nor link (a socket, a device) is left out.
 * @param root an existing folder
 * @throws DiskError when a part of it may not be read
 */
export function openFolder(root: string): Tree {
  const placed = listFolder(Buffer.from(root), "");
  const byPath = new Map(placed.map((entry) => [entry.path, entry]));
  const entries = [...byPath.values()].map(toEntry).sort(comparePaths);
  return {
    list: () => entries,
    read(path) {
      const entry = byPath.get(path);
      if (!entry) throw new RangeError(`no file ${JSON.stringify(path)} in ${root}`);
      const { place, mode } = entry;
      return readPlace(place, () =>
        mode === "120000" ? readlinkSync(place, { encoding: "buffer" }) : readFileSync(place),
      );
    },
  };
}

function toEntry({ path, mode, size }: Placed): TreeEntry {
  return size === undefined ? { path, mode } : { path, mode, size };
}

function listFolder(place: Buffer, below: string): Placed[] {
  const entries = readPlace(place, () => readdirSync(place, { withFileTypes: true, encoding: "buffer" }));
  return entries.flatMap((entry) => listEntry(place, below, entry));
}

function listEntry(folder: Buffer, below: string, entry: Dirent<Buffer>): Placed[] {
  const name = decodePath(entry.name);
  const path = below === "" ? name : `${below}/${name}`;
  const place = Buffer.concat([folder, SLASH, entry.name]);
  if (entry.isDirectory()) return SKIPPED.has(name) ? [] : listFolder(place, path);
  if (entry.isSymbolicLink()) return [{ path, mode: "120000", place }];
  if (!entry.isFile()) return [];
  const { mode, size } = readPlace(place, () => lstatSync(place));
  return [{ path, mode: (mode & 0o111) === 0 ? "100644" : "100755", size, place }];
}

const SLASH = Buffer.from("/");
