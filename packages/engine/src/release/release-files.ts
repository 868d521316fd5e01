import {
  blobId,
  comparePaths,
  findPathFault,
  isVersion,
  memoryTree,
  type Mode,
  type Tree,
  type TreeFile,
} from "@os2kit/model";
import { isPartOfSet } from "../set/is-part-of-set.ts";

/** Where a template set keeps its released versions, each file once, under its content's id. */
export const RELEASES = "releases";

/** One released version: which content stood at which path of the set. */
export interface ReleaseIndex {
  readonly schema: 1;
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly id: string; readonly mode: Mode }>>;
}

/**
 * The files that remember a set's version as it is now: an index, and the contents that no earlier release has.
 * @param tree the set's folder
 */
export function snapshotSet(tree: Tree, version: string): readonly TreeFile[] {
  const entries = tree.list();
  const known = new Set(entries.map(({ path }) => path));
  const parts = entries.filter(({ path }) => isPartOfSet(path));
  const files = parts
    .map((entry) => ({ ...entry, bytes: tree.read(entry.path) }))
    .map((file) => ({ ...file, id: blobId(file.bytes) }));
  const index: ReleaseIndex = {
    schema: 1,
    version,
    files: Object.fromEntries(files.map(({ path, id, mode }) => [path, { id, mode }])),
  };
  const text = new TextEncoder().encode(`${JSON.stringify(index, null, 2)}\n`);
  const objects = new Map(files.map(({ id, bytes }) => [objectPath(id), bytes]));
  const fresh = [...objects].filter(([path]) => !known.has(path));
  return [
    { path: indexPath(version), mode: "100644" as const, bytes: text },
    ...fresh.map(([path, bytes]) => ({ path, mode: "100644" as const, bytes })),
  ].sort(comparePaths);
}

/** The released versions of a set, each as the folder that it was; or what is wrong with one. */
export function readReleases(
  tree: Tree,
): readonly ({ readonly version: string } & (
  { readonly tree: Tree } | { readonly fault: string; readonly file: string }
))[] {
  const known = new Set(tree.list().map(({ path }) => path));
  return [...known]
    .filter((path) => /^releases\/[^/]+\.json$/.test(path))
    .map((file) => {
      const index = readIndex(tree, file);
      if (!index) return { version: file, fault: "it is no index of a release", file };
      const missing = Object.values(index.files).find(({ id }) => !known.has(objectPath(id)));
      if (missing)
        return { version: index.version, fault: `the content ${missing.id} is not in ${RELEASES}/objects`, file };
      const files = Object.entries(index.files).map(([path, { id, mode }]): TreeFile => ({
        path,
        mode,
        bytes: tree.read(objectPath(id)),
      }));
      const changed = files.find(({ path, bytes }) => blobId(bytes) !== index.files[path]?.id);
      if (changed)
        return { version: index.version, fault: `the content of ${changed.path} was changed after the release`, file };
      return { version: index.version, tree: memoryTree(files) };
    });
}

function readIndex(tree: Tree, file: string): ReleaseIndex | undefined {
  try {
    const value = JSON.parse(new TextDecoder().decode(tree.read(file))) as Partial<ReleaseIndex>;
    const isIndex =
      value.schema === 1 &&
      isVersion(String(value.version)) &&
      file === indexPath(String(value.version)) &&
      Object.entries(value.files ?? {}).every(([path, { id }]) => !findPathFault(path) && /^[0-9a-f]{40}$/.test(id));
    return isIndex ? (value as ReleaseIndex) : undefined;
  } catch {
    return undefined;
  }
}

function indexPath(version: string): string {
  return `${RELEASES}/${version}.json`;
}

function objectPath(id: string): string {
  return `${RELEASES}/objects/${id}`;
}
