import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeLiteral, type BinaryLiteral } from "@os2kit/testkit";

/**
 * Writes a template set of one layer below a folder, or its next version; what was released of it stays.
 * @param others more of the set's files, by their path in it
 */
export function writeSet(
  root: string,
  version: string,
  files: BinaryLiteral,
  layer = "summary: A\n",
  others: BinaryLiteral = {},
): string {
  const set = join(root, "set");
  rmSync(join(set, "layers"), { recursive: true, force: true });
  writeLiteral(set, {
    "set.yml": `name: t\nversion: ${version}\nsummary: T\n`,
    ...others,
    "layers/a/layer.yml": layer,
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`layers/a/files/${path}`, text])),
  });
  mkdirSync(join(set, "releases"), { recursive: true });
  return set;
}
