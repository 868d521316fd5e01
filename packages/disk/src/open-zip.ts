import { comparePaths, findPathFault, type Mode, type Tree, type TreeEntry } from "@os2kit/model";
import { inflateSync } from "fflate";
import { decodePath } from "./decode-path.ts";
import { readPlace } from "./disk-error.ts";
import { findPacked, readZipDirectory, type ZipEntry } from "./zip-directory.ts";

/** Bytes and entries: more than any repository's archive has, and less than a bomb. */
const LIMITS = { entries: 100_000, bytes: 512 * 1024 * 1024, file: 64 * 1024 * 1024 };

const STORED = 0;
const DEFLATED = 8;

/**
 * A zip archive as a tree: what forges give as "download". One folder around everything is taken off.
 * @returns the tree, or why the archive is refused
 */
export function openZip(bytes: Uint8Array): { readonly tree: Tree } | { readonly refused: string } {
  let files: (ZipEntry & { readonly path: string })[];
  try {
    files = readZipDirectory(bytes, LIMITS.entries)
      .map((entry) => ({ ...entry, path: decodePath(entry.name) }))
      .filter(({ path }) => !path.endsWith("/"));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { refused: error.message };
  }
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > LIMITS.bytes) return { refused: `${String(files.length)} files, ${String(total)} bytes` };
  const unsafe = files.find(({ path }) => findPathFault(path) !== undefined && /(^|\/)\.\.(\/|$)|^\/|\\/.test(path));
  if (unsafe) return { refused: JSON.stringify(unsafe.path) };
  const prefix = commonFolder(files.map(({ path }) => path));
  const byPath = new Map(files.map((file) => [file.path.slice(prefix.length), file]));
  const entries = [...byPath].map(([path, { size }]): TreeEntry => ({ path, mode: REGULAR, size }));
  entries.sort(comparePaths);
  return {
    tree: {
      list: () => entries,
      read(path) {
        const file = byPath.get(path);
        if (!file) throw new RangeError(`no file ${JSON.stringify(path)} in the archive`);
        return readPlace(path, () => unpack(bytes, file));
      },
    },
  };
}

function unpack(bytes: Uint8Array, file: ZipEntry): Uint8Array {
  // A header may lie about its size; what is too large to be a document is not unpacked, nor more than it says.
  if (file.size > LIMITS.file) return new Uint8Array();
  if (file.encrypted) throw new RangeError("encrypted");
  const packed = findPacked(bytes, file);
  if (file.method === STORED) return packed;
  if (file.method !== DEFLATED) throw new RangeError(`packed by method ${String(file.method)}`);
  return inflateSync(packed, { out: new Uint8Array(file.size) });
}

/** A zip's own modes differ from tool to tool; for a check a file is a file. */
const REGULAR: Mode = "100644";

function commonFolder(names: readonly string[]): string {
  const first = names[0] ?? "";
  const folder = first.slice(0, first.indexOf("/") + 1);
  return folder !== "" && names.every((name) => name.startsWith(folder)) ? folder : "";
}
