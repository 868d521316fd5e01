import { foldPath, type PlanEntry, type Reason } from "@os2kit/model";
import type { MergeTreesInput, Occupant } from "./input.ts";
import { specialOf } from "./merging.ts";
import type { OurFiles } from "./our-files.ts";

type Occupants = NonNullable<MergeTreesInput["occupants"]>;

/** What goes away in the run, by path: the blob id that must stand there. */
type Leaving = ReadonlyMap<string, string>;

/**
 * Looks at all decisions together: a new file needs its place free, but what stands there may go away in the same
 * run, as when a file becomes a folder or two files change places. What cannot be written is left for a person.
 */
export function settle(
  entries: readonly PlanEntry[],
  ours: OurFiles,
  occupants: Occupants = () => [],
): readonly PlanEntry[] {
  const removals = entries.flatMap(({ removes }) => (removes ? [[removes.path, removes.expect] as const] : []));
  const leaving = new Map(removals);
  const blocked = entries.map((entry) => block(entry, leaving, ours, occupants));
  // What is blocked does not leave its old place either, which may block another.
  if (blocked.some((each) => each !== undefined))
    return settle(
      entries.flatMap((entry, index) => blocked[index] ?? entry),
      ours,
      occupants,
    );
  return entries.map((entry) => replace(entry, entries, leaving));
}

/** The entry as a conflict, when something that stays is in its way; a file that was to move there stays too. */
function block(
  entry: PlanEntry,
  leaving: Leaving,
  ours: OurFiles,
  occupants: Occupants,
): readonly PlanEntry[] | undefined {
  if (entry.expect !== "absent") return undefined;
  const obstacle = findObstacle(entry.path, leaving, ours, occupants);
  if (!obstacle) return undefined;
  const { path, mode, layer, bytes, removes, sides = bytes ? { theirs: { mode, bytes } } : {} } = entry;
  const shared = { mode, ...(layer === undefined ? {} : { layer }) };
  const left: PlanEntry = { path, outcome: "conflict", reason: obstacle.reason, from: obstacle.path, sides, ...shared };
  return [
    left,
    ...(removes ? [{ path: removes.path, outcome: "kept", reason: "not-moved", from: path, ...shared } as const] : []),
  ];
}

interface Obstacle {
  readonly path: string;
  readonly reason: Reason;
}

/** What is in the way of a new file and stays: of the product's files first, then of what only the disk knows. */
function findObstacle(path: string, leaving: Leaving, ours: OurFiles, occupants: Occupants): Obstacle | undefined {
  const stays = (found: { readonly path: string } | undefined) => found !== undefined && !leaving.has(found.path);
  const here = [ours.at(path)].find(stays);
  if (here) return { path: here.path, reason: "exists" };
  const like = [ours.like(path)].find(stays);
  if (like) return { path: like.path, reason: "name-collision" };
  const above = [ours.above(path)].find(stays);
  if (above) return { path: above.path, reason: specialOf(above.mode) ?? "file-in-the-way" };
  const below = ours.below(path).find(stays);
  if (below) return { path: below.path, reason: "folder-in-the-way" };
  // A disk that ignores case finds a file that leaves under its new name too.
  const gone = new Set([...leaving.keys()].map(foldPath));
  for (const found of occupants(path))
    if (!gone.has(foldPath(found.path))) return { path: found.path, reason: reasonOf(found, path) };
  return undefined;
}

function reasonOf({ path: found, kind }: Occupant, path: string): Reason {
  if (kind === "repository") return "submodule";
  if (found === path) return kind === "folder" ? "folder-in-the-way" : "exists";
  return path.startsWith(`${found}/`) ? "file-in-the-way" : "folder-in-the-way";
}

/** A file that takes the place of one that leaves: the place is written once, and not emptied. */
function replace({ removes, ...entry }: PlanEntry, all: readonly PlanEntry[], leaving: Leaving): PlanEntry {
  const expect = entry.expect === "absent" ? leaving.get(entry.path) : undefined;
  const isRefilled = removes && all.some(({ path, bytes }) => bytes && path === removes.path);
  return { ...entry, ...(expect === undefined ? {} : { expect }), ...(removes && !isRefilled ? { removes } : {}) };
}
