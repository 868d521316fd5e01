import { lstatSync } from "node:fs";

/** What stands at a place, links not followed; nothing where nothing can. */
export function whatStands(place: string): "folder" | "file" | undefined {
  try {
    return lstatSync(place).isDirectory() ? "folder" : "file";
  } catch {
    // Not there, a way through a file or in a circle, a name that no disk can hold.
    return undefined;
  }
}
