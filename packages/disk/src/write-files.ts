import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findPathFault, type TreeFile } from "@os2kit/model";
import { DiskError } from "./disk-error.ts";

/** Writes files into a folder that is ours alone; each must be new. Folders are made as needed, each once. */
export function writeNewFiles(root: string, files: Iterable<TreeFile>): void {
  const made = new Set<string>([root]);
  for (const { path, mode, bytes } of files) {
    refuseUnsafe(path);
    const place = join(root, path);
    const folder = dirname(place);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    writeFileSync(place, bytes, { flag: "wx" });
    if (mode === "100755") chmodSync(place, 0o755);
  }
}

/** The border's own look at a path, whoever made it. */
export function refuseUnsafe(path: string): void {
  if (findPathFault(path)) throw new DiskError("unsafe-path", path);
}
