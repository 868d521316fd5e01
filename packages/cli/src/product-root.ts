import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { LOCK_PATH } from "@os2kit/model";

/** The nearest folder, upwards, that has a lock: the product that a place belongs to. */
export function productRoot(place: string): string | undefined {
  for (let folder = place; ; folder = dirname(folder)) {
    if (existsSync(join(folder, LOCK_PATH))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}
