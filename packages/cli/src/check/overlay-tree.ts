import { comparePaths, type PlanEntry, type Tree } from "@os2kit/model";

/** A tree as it will be when a plan's files are written. */
export function overlayTree(tree: Tree, entries: readonly PlanEntry[]): Tree {
  const written = new Map(entries.flatMap((entry) => (entry.bytes ? [[entry.path, entry] as const] : [])));
  const kept = tree.list().filter(({ path }) => !written.has(path));
  const list = [...kept, ...[...written.values()].map(({ path, mode }) => ({ path, mode }))].sort(comparePaths);
  return { list: () => list, read: (path) => written.get(path)?.bytes ?? tree.read(path) };
}
