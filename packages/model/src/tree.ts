/** Git's file modes: file, executable file, symbolic link, submodule. */
export type Mode = "100644" | "100755" | "120000" | "160000";

export interface TreeEntry {
  /** Relative, with forward slashes, in Unicode as the source has it. */
  readonly path: string;
  readonly mode: Mode;
  /** Git blob id (SHA-1, 40 hex digits), where it is known at no cost. */
  readonly id?: string;
  /** Bytes, where they are known at no cost. */
  readonly size?: number;
}

/**
 * A set of files, wherever it lives: a folder, a commit, a zip, memory.
 * Synchronous on purpose: everything pure takes and gives trees, and stays plain to read.
 */
export interface Tree {
  /** Every entry, sorted by path in code-unit order. */
  list(): readonly TreeEntry[];
  /**
   * The bytes of a file; the target of a symbolic link as UTF-8.
   * @throws RangeError for a path that `list` does not name
   */
  read(path: string): Uint8Array;
}

/** A file as a value. */
export interface TreeFile {
  readonly path: string;
  readonly mode: Mode;
  readonly bytes: Uint8Array;
}

/** Compares paths as git and `list` sort them. */
export function comparePaths(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** A tree in memory; of two files with one path the later counts. */
export function memoryTree(files: Iterable<TreeFile>): Tree {
  const byPath = new Map([...files].map((file) => [file.path, file]));
  const entries = [...byPath.values()].map(({ path, mode }) => ({ path, mode })).sort(comparePaths);
  return {
    list: () => entries,
    read(path) {
      const file = byPath.get(path);
      if (file === undefined) throw new RangeError(`no file ${JSON.stringify(path)} in this tree`);
      return file.bytes;
    },
  };
}
