import type { Mode, PlanConflict, Policy, Reason } from "@os2kit/model";
import { mergeContent, mergeKindOf } from "../merge-content.ts";
import { hasMarkers, hasSameBytes, hasSameLines, isBinary, isUnresolved } from "./look-inside.ts";
import { isSame, type BaseVersion, type NewVersion, type Readable } from "./version.ts";

/** The three versions of one file; base is absent where the two sides have no common origin. */
export interface Versions {
  readonly base: BaseVersion | undefined;
  readonly ours: Readable;
  readonly theirs: NewVersion;
}

/** What a file becomes. With a reason, a person must choose. */
export interface MergedFile {
  /** The very array of the side whose content it is, where it is one side's. */
  readonly bytes: Uint8Array;
  readonly mode: Mode;
  readonly reason?: Reason;
  readonly conflicts?: readonly PlanConflict[];
}

/** Merges the content and the mode of one file that both sides have. */
export function mergeVersions(versions: Versions, policy: Policy, conflicts: "markers" | "ours"): MergedFile {
  const { base, ours, theirs } = versions;
  const mode = base?.mode === ours.mode ? theirs.mode : ours.mode;
  if (isSame(ours, theirs) || (base && isSame(base, theirs))) return { bytes: ours.bytes, mode };
  if (base && isSame(base, ours)) return { bytes: theirs.bytes, mode };

  const asIs = (reason: Reason): MergedFile => ({ bytes: ours.bytes, mode: ours.mode, reason });
  const kind = mergeKindOf(theirs.path, theirs.merge);
  // Markers among markers would be told apart by nobody.
  const style = hasMarkers(ours.bytes) ? "ours" : conflicts;
  const content = { base: base?.bytes, ours: ours.bytes, theirs: theirs.bytes, path: theirs.path, conflicts: style };
  if (policy === "exact" || kind === "none") {
    // Other line ends are no edit.
    if (base?.bytes && hasSameLines(base.bytes, ours.bytes))
      return { bytes: mergeContent({ ...content, kind: "text" }).bytes, mode };
    if (policy === "exact") return asIs("exact");
  }
  if (isBinary(ours.bytes) || isBinary(theirs.bytes)) return asIs("binary");
  if (kind === "none") return asIs("whole-file");
  if (base && base.bytes === undefined) return { ...asIs("base-unknown"), conflicts: propose(versions) };
  if (isUnresolved(ours.bytes) && !isUnresolved(theirs.bytes)) return asIs("unresolved");

  const merged = mergeContent({ ...content, kind });
  // The same bytes are the same object from here on, so that nothing is written again.
  const bytes = [ours.bytes, theirs.bytes].find((side) => hasSameBytes(side, merged.bytes)) ?? merged.bytes;
  if (merged.conflicts.length === 0) return { bytes, mode };
  return { bytes, mode, reason: base ? "both-changed" : "no-base", conflicts: merged.conflicts };
}

/** Where the two texts differ, for a person to look at. */
function propose({ ours, theirs }: Versions): readonly PlanConflict[] {
  const sides = { base: undefined, ours: ours.bytes, theirs: theirs.bytes };
  return mergeContent({ ...sides, kind: "text", path: theirs.path, conflicts: "ours" }).conflicts;
}
