import { comparePaths, type Mode, type Plan, type PlanEntry } from "@os2kit/model";

/** One change to a folder, with what must stand there for it to be made: a git blob id, or `absent`. */
export type PlannedChange = { readonly path: string; readonly expect: string } & (
  { readonly kind: "write"; readonly bytes: Uint8Array; readonly mode: Mode } | { readonly kind: "delete" }
);

/**
 * The changes that carry a plan out: files that go away, then files that are written. A refused plan has none.
 * @param records the kit's own files that go along; they are written last
 */
export function changesOf({ entries }: Plan, records: readonly PlanEntry[] = []): readonly PlannedChange[] {
  if (entries.some(({ outcome }) => outcome === "refused")) return [];
  const deletes = entries.flatMap(({ removes }): PlannedChange[] => (removes ? [{ kind: "delete", ...removes }] : []));
  const writes = entries.flatMap(toWrite).sort(comparePaths);
  return [...deletes.sort(comparePaths), ...writes, ...records.flatMap(toWrite)];
}

function toWrite({ path, bytes, mode, expect = "absent" }: PlanEntry): PlannedChange[] {
  return bytes ? [{ kind: "write", path, bytes, mode, expect }] : [];
}
