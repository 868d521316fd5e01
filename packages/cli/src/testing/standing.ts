import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join, relative } from "node:path";

/** What stands at each path of a folder, apart from `.git`: mode, time of the last change, and content. */
export function standing(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const places = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  const own = places.filter((place) => !relative(folder, place).split("/").includes(".git"));
  return Object.fromEntries(own.sort().map((place) => [relative(folder, place), tell(place)]));
}

function tell(place: string): string {
  const stat = lstatSync(place);
  // A pipe or a socket has no content, and reading it would never end.
  if (!stat.isFile() && !stat.isSymbolicLink()) return [stat.mode.toString(8), String(stat.mtimeMs)].join(" ");
  const content = stat.isSymbolicLink() ? readlinkSync(place) : readFileSync(place);
  const hash = createHash("sha256").update(content).digest("hex");
  return [stat.mode.toString(8), String(stat.mtimeMs), hash].join(" ");
}
