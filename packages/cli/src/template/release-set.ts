import { resolve } from "node:path";
import { applyChanges, DiskError, openFolder, type Change } from "@os2kit/disk";
import { snapshotSet } from "@os2kit/engine/build";
import { blobId, type Problem, type TreeFile } from "@os2kit/model";
import { diskProblem } from "../disk-problem.ts";

/** Keeps a set's version as it is now, so that products made with it can be updated for ever. */
export function releaseSet(folder: string, version: string): readonly Problem[] {
  const root = resolve(folder);
  const tree = openFolder(root);
  const present = new Map(tree.list().map(({ path }) => [path, path]));
  const toChange = ({ path, mode, bytes }: TreeFile): Change => ({
    path,
    kind: "write",
    mode,
    bytes,
    expect: present.has(path) ? blobId(tree.read(path)) : "absent",
  });
  try {
    const files = snapshotSet(tree, version);
    const [index] = files.filter(({ path }) => path.endsWith(".json"));
    // A released version stands for what products were made with; it is never written anew with other content.
    if (index && present.has(index.path) && blobId(tree.read(index.path)) !== blobId(index.bytes))
      return [{ code: "template.released-before", args: { found: version } }];
    applyChanges(root, files.filter(({ path }) => !present.has(path)).map(toChange));
    return [];
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    return [diskProblem(error)];
  }
}
