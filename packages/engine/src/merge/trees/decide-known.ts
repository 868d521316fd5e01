import type { PlanEntry, Reason } from "@os2kit/model";
import { decideDropped } from "./decide-dropped.ts";
import { decideNew } from "./decide-new.ts";
import { hasSameLines, hasSameStyle } from "./look-inside.ts";
import { mergeVersions, type MergedFile } from "./merge-versions.ts";
import { add, leave, sidesOf, specialOf, type Merging } from "./merging.ts";
import { isSame, type BaseVersion, type NewVersion, type Readable } from "./version.ts";

/** A file of the old and of the new render. */
export interface Known {
  readonly base: BaseVersion;
  readonly theirs: NewVersion;
}

/**
 * Decides about a file of the old and of the new render.
 * @param followed where the product has moved it, found by its content
 */
export function decideKnown(merging: Merging, known: Known, followed?: Readable): readonly PlanEntry[] {
  const { base, theirs } = known;
  if (isTaken(merging, known)) {
    const dropped = decideDropped(merging, base);
    return [...(dropped ? [dropped] : []), decideNew(merging, theirs)];
  }
  return [decideOne(merging, known, followed)];
}

/** True for a file that is to change, and that the product may have moved: it is worth a search. */
export function isLost(merging: Merging, known: Known): boolean {
  const { base, theirs } = known;
  if (!isChanged(known) || findPlace(merging, known) || merging.isWanted(theirs.path)) return false;
  return !isHandsOff(merging, known, base.path) && !isIgnored(merging, known) && !findLink(merging, base.path);
}

function decideOne(merging: Merging, known: Known, followed: Readable | undefined): PlanEntry {
  const { base, theirs } = known;
  const place = findPlace(merging, known);
  if (isIgnored(merging, known)) {
    const path = merging.isIgnored(base.path) ? base.path : theirs.path;
    return isChanged(known)
      ? leave("kept", { path, mode: theirs.mode }, theirs, "ignored")
      : leave("unchanged", theirs, theirs);
  }
  if (!place && merging.isWanted(theirs.path)) return add(theirs, "restored");
  if (!isChanged(known)) return place ? stay("unchanged", known, place) : decideGone(merging, known);
  const here = place ?? followed;
  if (!here) return decideGone(merging, known);
  const special = specialOf(here.mode);
  if (special) return leave("kept", here, theirs, special, here.path);
  if (here.path === theirs.path && here.mode === theirs.mode && isSame(here, theirs))
    return stay("unchanged", known, here);
  const hands = isHandsOff(merging, known, here.path);
  if (hands) return stay("kept", known, here, hands);
  const policy = merging.policyOf(base.path, theirs.path, here.path) ?? theirs.policy;
  const { conflicts } = merging.input;
  return write(
    merging,
    known,
    here,
    mergeVersions({ base, ours: here, theirs }, policy === "exact" ? "exact" : "managed", conflicts),
  );
}

/** An entry for a file that stays as the product has it, wherever that is. */
function stay(outcome: "unchanged" | "kept", known: Known, here: Readable, reason?: Reason): PlanEntry {
  if (!isAway(known, here)) return leave(outcome, here, known.theirs, reason);
  return leave(outcome, here, known.theirs, reason ?? "moved-here", known.theirs.path);
}

/** True when neither template has the file where the product has it. */
function isAway({ base, theirs }: Known, { path }: Readable): boolean {
  return path !== base.path && path !== theirs.path;
}

/** Where the product has a file now, if that can be told by its path. */
function findPlace({ ours, base: all }: Merging, { base, theirs }: Known): Readable | undefined {
  const isFree = base.path === theirs.path || !all.has(theirs.path);
  return ours.at(base.path) ?? (isFree ? ours.at(theirs.path) : undefined) ?? ours.like(base.path);
}

/** True when the template's two versions are not the same. */
function isChanged({ base, theirs }: Known): boolean {
  return base.path !== theirs.path || hasNews({ base, theirs });
}

/** True when there is more to it than a new path. */
function hasNews({ base, theirs }: Known): boolean {
  return base.mode !== theirs.mode || !isSame(base, theirs);
}

function isIgnored(merging: Merging, { base, theirs }: Known): boolean {
  return merging.isIgnored(base.path) || merging.isIgnored(theirs.path);
}

/** Why an update leaves the file to the product, if it does. */
function isHandsOff({ policyOf }: Merging, { base, theirs }: Known, path: string): "policy" | "once" | undefined {
  const own = policyOf(base.path, theirs.path, path);
  if (own === "ours") return "policy";
  return own === undefined && theirs.policy === "once" ? "once" : undefined;
}

/** The template moves the file to a path where the product has one of its own: it loses one file, and brings another. */
function isTaken(merging: Merging, { base, theirs }: Known): boolean {
  if (base.path === theirs.path || merging.base.has(theirs.path) || !merging.ours.at(base.path)) return false;
  return merging.isIgnored(theirs.path) || merging.ours.at(theirs.path) !== undefined;
}

/** A link or submodule that stands where a folder of this path was. */
function findLink({ ours }: Merging, path: string) {
  const above = ours.above(path);
  const reason = above && specialOf(above.mode);
  return reason && { reason, path: above.path };
}

/** The product has deleted it, which is worth a word only when the template has something new for it. */
function decideGone(merging: Merging, known: Known): PlanEntry {
  const { base, theirs } = known;
  const isSilent = !hasNews(known) || isHandsOff(merging, known, base.path);
  if (isSilent) return leave("unchanged", theirs, theirs, "deleted-here");
  const link = findLink(merging, base.path);
  return link
    ? leave("kept", theirs, theirs, link.reason, link.path)
    : leave("declined", theirs, theirs, "deleted-here");
}

/** Puts what a merge gave in its place: the product's, or the one that the template moves it to. */
function write({ input }: Merging, known: Known, here: Readable, merged: MergedFile): PlanEntry {
  const { base, theirs } = known;
  const { bytes, mode, reason, conflicts } = merged;
  if (reason === "unresolved" || (reason === "base-unknown" && input.unknownBase !== "propose"))
    return leave("refused", here, theirs, reason);
  const moves = here.path === base.path && here.path !== theirs.path && reason !== "base-unknown";
  const writes = moves || bytes !== here.bytes || mode !== here.mode;
  const isTheirs = mode === theirs.mode && (bytes === theirs.bytes || (bytes === here.bytes && isSame(here, theirs)));
  const away = isAway(known, here);
  const kept = !writes && keepsStyle(known, here) ? "style" : undefined;
  const outcome = reason
    ? "conflict"
    : moves
      ? "moved"
      : outcomeOf(writes, isTheirs, kept !== undefined || (away && base.path !== theirs.path));
  const why = reason ?? kept ?? (away ? "moved-here" : undefined);
  const from = moves ? here.path : away ? theirs.path : undefined;
  return {
    ...leave(outcome, { path: moves ? theirs.path : here.path, mode }, theirs, why, from),
    ...(writes ? { bytes, expect: moves ? "absent" : here.id } : {}),
    ...(moves ? { removes: { path: here.path, expect: here.id } } : {}),
    ...(conflicts ? { conflicts } : {}),
    ...(reason ? { sides: sidesOf(base, here, theirs) } : {}),
  };
}

/** True where the template has changed nothing but how its lines are written, and the product goes on writing its own way. */
function keepsStyle({ base, theirs }: Known, { bytes }: Readable): boolean {
  if (base.bytes === undefined || isSame(base, theirs)) return false;
  return hasSameLines(base.bytes, theirs.bytes) && !hasSameStyle(bytes, theirs.bytes);
}

function outcomeOf(writes: boolean, isTheirs: boolean, isKept: boolean): "updated" | "merged" | "kept" | "unchanged" {
  if (writes) return isTheirs ? "updated" : "merged";
  return isKept ? "kept" : "unchanged";
}
