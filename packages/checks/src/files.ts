import type { Tree, TreeEntry } from "@os2kit/model";
import picomatch from "picomatch";
import { decodeText } from "./text/decode-text.ts";

/** A text file larger than this (bytes) is data, not something that people wrote. */
const MAX_BYTES = 1024 * 1024;

/** A tree as checks read it: text at hand, by path or by glob, and never more than is needed. */
export interface Files {
  readonly tree: Tree;
  /** Paths of files and symbolic links, sorted; submodules are left out. */
  readonly paths: readonly string[];
  has(path: string): boolean;
  entry(path: string): TreeEntry | undefined;
  /** Paths that match any of the globs; case does not count, dotfiles do. */
  find(...globs: readonly string[]): readonly string[];
  /**
   * The text of a file, without its byte order mark, with `\n` as line ends. Links inside the tree are followed.
   * Nothing for binary files, for files over 1 MiB, and for paths that do not exist.
   */
  text(path: string): string | undefined;
}

/** Looks at a tree as files. Globs and small texts are remembered for the run. */
export function viewFiles(tree: Tree): Files {
  const entries = tree.list().filter(({ mode }) => mode !== "160000");
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const paths = entries.map(({ path }) => path);
  const found = new Map<string, readonly string[]>();
  const texts = new Map<string, string | undefined>();

  function readText(path: string): string | undefined {
    const entry = resolveLink(tree, byPath, path);
    if (!entry || (entry.size ?? 0) > MAX_BYTES) return undefined;
    const bytes = tree.read(entry.path);
    return bytes.length > MAX_BYTES ? undefined : decodeText(bytes);
  }

  return {
    tree,
    paths,
    has: (path) => byPath.has(path),
    entry: (path) => byPath.get(path),
    find(...globs) {
      const key = globs.join("\n");
      let matches = found.get(key);
      if (!matches) {
        const isMatch = picomatch([...globs], { nocase: true, dot: true });
        found.set(key, (matches = paths.filter((path) => isMatch(path))));
      }
      return matches;
    },
    text(path) {
      if (texts.has(path)) return texts.get(path);
      const text = readText(path);
      // Sources are read once, by the checks that scan everything; remembering them would cost their size.
      if (text === undefined || text.length < 64 * 1024) remember(texts, path, text);
      return text;
    },
  };
}

/** Keeps at most some hundred texts, the newest, so that memory stays flat in a repository of any size. */
function remember(texts: Map<string, string | undefined>, path: string, text: string | undefined): void {
  if (texts.size >= 400) for (const oldest of [...texts.keys()].slice(0, 200)) texts.delete(oldest);
  texts.set(path, text);
}

/** The file that a path stands for, through symbolic links that stay inside the tree. */
function resolveLink(tree: Tree, entries: ReadonlyMap<string, TreeEntry>, path: string): TreeEntry | undefined {
  let entry = entries.get(path);
  for (let hops = 0; entry?.mode === "120000"; hops++) {
    if (hops === 5) return undefined;
    const target = new TextDecoder().decode(tree.read(entry.path));
    entry = entries.get(joinPath(entry.path, target) ?? "");
  }
  return entry;
}

/**
 * Where a relative reference in a file leads.
 * @param from the path of the file that holds it
 * @returns a path from the root of the tree, or nothing where it leads out of the tree
 */
export function joinPath(from: string, target: string): string | undefined {
  if (target.startsWith("/")) return undefined;
  const parts = from.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
