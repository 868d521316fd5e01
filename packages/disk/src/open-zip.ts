import { comparePaths, findPathFault, type Mode, type Tree, type TreeEntry } from "@os2kit/model";
import { unzipSync, type UnzipFileInfo } from "fflate";

/** Bytes and entries: more than any repository's archive has, and less than a bomb. */
const LIMITS = { entries: 100_000, bytes: 512 * 1024 * 1024, file: 64 * 1024 * 1024 };

/**
 * A zip archive as a tree: what forges give as "download". One folder around everything is taken off.
 * @returns the tree, or why the archive is refused
 */
export function openZip(bytes: Uint8Array): { readonly tree: Tree } | { readonly refused: string } {
  const infos: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter(info) {
        infos.push(info);
        return false;
      },
    });
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
  const files = infos.filter(({ name }) => !name.endsWith("/"));
  const total = files.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (files.length > LIMITS.entries || total > LIMITS.bytes)
    return { refused: `${String(files.length)} files, ${String(total)} bytes` };
  const unsafe = files.find(({ name }) => findPathFault(name) !== undefined && /(^|\/)\.\.(\/|$)|^\/|\\/.test(name));
  if (unsafe) return { refused: JSON.stringify(unsafe.name) };
  const prefix = commonFolder(files.map(({ name }) => name));
  const byPath = new Map(files.map((info) => [info.name.slice(prefix.length), info]));
  const entries = [...byPath].map(([path, { originalSize }]): TreeEntry => ({
    path,
    mode: REGULAR,
    size: originalSize,
  }));
  entries.sort(comparePaths);
  return {
    tree: {
      list: () => entries,
      read(path) {
        const info = byPath.get(path);
        if (!info) throw new RangeError(`no file ${JSON.stringify(path)} in the archive`);
        // A header may lie about its size; what is too large to be a document is not unpacked.
        if (info.originalSize > LIMITS.file) return new Uint8Array();
        return unzipSync(bytes, { filter: ({ name }) => name === info.name })[info.name] ?? new Uint8Array();
      },
    },
  };
}

/** A zip's own modes differ from tool to tool; for a check a file is a file. */
const REGULAR: Mode = "100644";

function commonFolder(names: readonly string[]): string {
  const first = names[0] ?? "";
  const folder = first.slice(0, first.indexOf("/") + 1);
  return folder !== "" && names.every((name) => name.startsWith(folder)) ? folder : "";
}
