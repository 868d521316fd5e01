import type { PlanEntry } from "@os2kit/model";
import { specialOf } from "./merging.ts";
import type { OurFiles } from "./our-files.ts";

/** What goes away in the run, by path: the blob id that must stand there. */
type Leaving = ReadonlyMap<string, string>;

/**
 * Looks at all decisions together: a new file needs its place free, but what stands there may go away in the same
 * run, as when a file becomes a folder or two files change places. What cannot be written is left for a person.
 */
export function settle(entries: readonly PlanEntry[], ours: OurFiles): readonly PlanEntry[] {
  const removals = entries.flatMap(({ removes }) => (removes ? [[removes.path, removes.expect] as const] : []));
  const leaving = new Map(removals);
  const blocked = entries.map((entry) => block(entry, ours, leaving));
  // What is blocked does not leave its old place either, which may block another.
  if (blocked.some((each) => each !== undefined))
    return settle(
      entries.flatMap((entry, index) => blocked[index] ?? entry),
      ours,
    );
  return entries.map((entry) => replace(entry, entries, leaving));
}

/** The entry as a conflict, when something that stays is in its way; a file that was to move there stays too. */
function block(entry: PlanEntry, ours: OurFiles, leaving: Leaving): readonly PlanEntry[] | undefined {
  if (entry.expect !== "absent") return undefined;
  const stays = (found: { readonly path: string } | undefined) => found !== undefined && !leaving.has(found.path);
  const here = [ours.at(entry.path)].find(stays);
  const above = [ours.above(entry.path)].find(stays);
  const found = here ?? above ?? ours.below(entry.path).find(stays);
  if (!found) return undefined;
  const reason = here ? "exists" : above ? (specialOf(above.mode) ?? "file-in-the-way") : "folder-in-the-way";
  const { path, mode, layer, bytes, removes, sides = bytes ? { theirs: { mode, bytes } } : {} } = entry;
  const shared = { mode, ...(layer === undefined ? {} : { layer }) };
  const left: PlanEntry = { path, outcome: "conflict", reason, from: found.path, sides, ...shared };
  return [
    left,
    ...(removes ? [{ path: removes.path, outcome: "kept", reason: "not-moved", from: path, ...shared } as const] : []),
  ];
}

/** A file that takes the place of one that leaves: the place is written once, and not emptied. */
function replace({ removes, ...entry }: PlanEntry, all: readonly PlanEntry[], leaving: Leaving): PlanEntry {
  const expect = entry.expect === "absent" ? leaving.get(entry.path) : undefined;
  const isRefilled = removes && all.some(({ path, bytes }) => bytes && path === removes.path);
  return { ...entry, ...(expect === undefined ? {} : { expect }), ...(removes && !isRefilled ? { removes } : {}) };
}
