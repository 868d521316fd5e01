import { comparePaths, findStampFault, foldPath, type LockedFile, type PlanEntry } from "@os2kit/model";
import type { RenderedFile } from "../../render/render.ts";
import { decideAdopted } from "./decide-adopted.ts";
import { decideDropped } from "./decide-dropped.ts";
import { decideKnown, isLost, type Known } from "./decide-known.ts";
import { decideNew } from "./decide-new.ts";
import { findMoves } from "./find-moves.ts";
import type { MergePlan, MergeTreesInput } from "./input.ts";
import type { Merging } from "./merging.ts";
import { viewOurs } from "./our-files.ts";
import { pairFiles, type Pair } from "./pair-files.ts";
import { readPolicy } from "./policy-of.ts";
import { settle } from "./settle.ts";
import { baseVersions, newVersion } from "./version.ts";

/**
 * Merges three trees: what the templates gave before, what the product is now, and what the templates give now.
 * Nothing is written; the plan says for each path what becomes of it and why. What the product wrote is in the result
 * or in a conflict that the plan names.
 */
export function mergeTrees(input: MergeTreesInput): MergePlan {
  const base = baseVersions(input.base, input.lock);
  const theirs = input.theirs.map(newVersion);
  const known = new Set([...base.keys(), ...theirs.map(({ path }) => path)]);
  const lockFiles = recordFiles(input.theirs);
  const refused = [...refuseUnsafe(known), ...refuseUnknown(input)];
  if (refused.length > 0) return { entries: refused.sort(comparePaths), lockFiles };

  const merging: Merging = {
    input,
    base,
    ours: viewOurs(input.ours, known),
    policyOf: readPolicy(input.policy),
    isIgnored: (path) => input.ignored?.(path) ?? false,
    isWanted: (path) => input.restore?.some((wanted) => covers(wanted, path)) ?? false,
  };
  const pairs = pairFiles(base, theirs, input.renames ?? []);
  const lost = pairs.flatMap((pair) => {
    if (isKnown(pair)) return isLost(merging, pair) ? [pair.base] : [];
    return pair.base && !merging.ours.at(pair.base.path) ? [pair.base] : [];
  });
  // A file that goes by a known name in another case is that file, and no other one's.
  const names = new Set(lost.length > 0 ? [...known].map(foldPath) : []);
  const mayTouch = (path: string) =>
    !names.has(foldPath(path)) && !merging.isIgnored(path) && input.tracked?.(path) !== false;
  const moves = findMoves(lost, merging.ours, mayTouch);
  const entries = pairs.flatMap((pair): readonly PlanEntry[] => {
    if (isKnown(pair)) return decideKnown(merging, pair, moves.get(pair.base.path));
    if (pair.base)
      return [decideDropped(merging, pair.base, moves.get(pair.base.path))].flatMap((entry) => entry ?? []);
    return [input.adopting ? decideAdopted(merging, input.adopting, pair.theirs) : decideNew(merging, pair.theirs)];
  });
  return { entries: [...settle(entries, merging.ours, input.occupants)].sort(comparePaths), lockFiles };
}

function isKnown(pair: Pair): pair is Known {
  return pair.base !== undefined && pair.theirs !== undefined;
}

/** What the lock remembers: the new render, so that the same question is not asked again. */
function recordFiles(files: readonly RenderedFile[]): Readonly<Record<string, LockedFile>> {
  return Object.fromEntries(files.map(({ path, layer, policy, mode, hash }) => [path, { layer, policy, mode, hash }]));
}

/** A lock that names a path outside the product, or one that no system can hold, has been tampered with. */
function refuseUnsafe(paths: ReadonlySet<string>): PlanEntry[] {
  const unsafe = [...paths].filter((path) => findStampFault(path) !== undefined);
  return unsafe.map((path) => ({ path, outcome: "refused", reason: "unsafe-path", mode: "100644" }));
}

function refuseUnknown({ restore = [], theirs }: MergeTreesInput): PlanEntry[] {
  const unknown = restore.filter((wanted) => !theirs.some(({ path }) => covers(wanted, path)));
  return unknown.map((path) => ({ path, outcome: "refused", reason: "not-in-template", mode: "100644" }));
}

/** True for the path itself, and for what lies in a folder of that name. */
function covers(wanted: string, path: string): boolean {
  return path === wanted || path.startsWith(wanted.endsWith("/") ? wanted : `${wanted}/`);
}
