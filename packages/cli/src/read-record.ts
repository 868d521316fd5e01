import { placeOf } from "@os2kit/disk";
import { readText } from "./read-text.ts";

/**
 * The text of a product's card or lock, or why there is none. A link at its place, or above it, is not followed: what
 * it leads to is not the product's.
 * @throws DiskError `symlink`
 */
export function readRecord(root: string, path: string): ReturnType<typeof readText> {
  return readText(placeOf(root, path));
}
