import { lstatSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../read-text.ts";

/** A product's card or lock, as text. A link may lead out of the product, so none is followed. */
export function readRecord(root: string, path: string): ReturnType<typeof readText> {
  const file = join(root, path);
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? { problem: { code: "disk.symlink", args: { found: path } } } : readText(file);
}
