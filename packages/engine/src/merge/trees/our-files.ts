import { findStampFault, foldPath, LOCK_PATH, type Tree, type TreeEntry } from "@os2kit/model";
import { ourVersion, type Readable } from "./version.ts";

/** The product's files, as a merge looks for them. Nothing is read before somebody asks for its content. */
export interface OurFiles {
  /** The file at exactly this path. */
  at(path: string): Readable | undefined;
  /** A file of the product's own whose path differs only in case, or in how its letters are composed. */
  like(path: string): Readable | undefined;
  /** What stands where a folder of this path should be: a file, a link or a submodule. */
  above(path: string): TreeEntry | undefined;
  /** The files in a folder that has this path. */
  below(path: string): readonly TreeEntry[];
  /** Regular files that no template knows, where an update could write them: not those of a product within this one. */
  foreign(): readonly TreeEntry[];
}

/**
 * Looks at a product.
 * @param known the paths that base or theirs name
 */
export function viewOurs(tree: Tree, known: ReadonlySet<string>): OurFiles {
  const entries = tree.list();
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const opened = new Map<string, Readable>();
  let folded: Folded | undefined;
  const fold = () => (folded ??= foldAll(entries));

  function open(entry: TreeEntry | undefined): Readable | undefined {
    if (!entry) return undefined;
    const version = opened.get(entry.path) ?? ourVersion(tree, entry);
    opened.set(entry.path, version);
    return version;
  }

  return {
    at: (path) => open(byPath.get(path)),
    like(path) {
      const others = fold().files.get(foldPath(path)) ?? [];
      return open(others.find((entry) => entry.path !== path && !known.has(entry.path)));
    },
    above(path) {
      const found = foldersOf(path).find((folder) => byPath.has(folder) || fold().files.has(foldPath(folder)));
      return found === undefined ? undefined : (byPath.get(found) ?? fold().files.get(foldPath(found))?.[0]);
    },
    below(path) {
      const folder = foldPath(path);
      if (!fold().folders.has(folder)) return [];
      return entries.filter((entry) => foldPath(entry.path).startsWith(`${folder}/`));
    },
    foreign() {
      const others = entries.filter(({ path }) => path.endsWith(`/${LOCK_PATH}`)).map(({ path }) => homeOf(path));
      return entries.filter(
        ({ path, mode }) =>
          (mode === "100644" || mode === "100755") &&
          !known.has(path) &&
          findStampFault(path) === undefined &&
          !others.some((home) => path.startsWith(home)),
      );
    },
  };
}

interface Folded {
  readonly files: ReadonlyMap<string, readonly TreeEntry[]>;
  readonly folders: ReadonlySet<string>;
}

function foldAll(entries: readonly TreeEntry[]): Folded {
  const files = new Map<string, TreeEntry[]>();
  const folders = new Set<string>();
  for (const entry of entries) {
    const folded = foldPath(entry.path);
    const others = files.get(folded);
    if (others) others.push(entry);
    else files.set(folded, [entry]);
    // A folder that is known has all its parents known.
    for (let end = folded.lastIndexOf("/"); end > 0; end = folded.lastIndexOf("/", end - 1)) {
      const folder = folded.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return { files, folders };
}

/** The folder of the product that a lock belongs to, with the slash. */
function homeOf(lock: string): string {
  return lock.slice(0, -LOCK_PATH.length);
}

/** The folders that a path lies in, outermost first. */
function foldersOf(path: string): string[] {
  const segments = path.split("/");
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"));
}
