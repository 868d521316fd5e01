import type { Tree } from "@os2kit/model";

/** A file's bytes, where the tree has it. */
export function readIfThere(tree: Tree, path: string): Uint8Array | undefined {
  return tree.list().some((entry) => entry.path === path) ? tree.read(path) : undefined;
}
