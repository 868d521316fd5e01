import type { PlanEntry, Policy } from "@os2kit/model";
import { hasSameLines } from "./look-inside.ts";
import { mergeVersions } from "./merge-versions.ts";
import { add, contest, leave, sidesOf, specialOf, type Merging } from "./merging.ts";
import { isSame, type NewVersion, type Readable } from "./version.ts";

/** Decides about a file that the old render did not have. */
export function decideNew(merging: Merging, theirs: NewVersion): PlanEntry {
  const { input, ours, policyOf } = merging;
  if (merging.isIgnored(theirs.path)) return leave("kept", theirs, theirs, "ignored");
  const here = ours.at(theirs.path) ?? ours.like(theirs.path);
  const own = policyOf(theirs.path, ...(here ? [here.path] : []));
  const policy = own === "managed" ? "managed" : theirs.policy;
  if (!here)
    return own === "ours" && !merging.isWanted(theirs.path) ? leave("kept", theirs, theirs, "policy") : add(theirs);

  const special = specialOf(here.mode);
  const isUntracked = input.tracked?.(here.path) === false;
  const elsewhere = here.path === theirs.path ? undefined : here.path;
  const place = { path: theirs.path, mode: here.mode };
  if (!special && isMatch(here, theirs)) {
    const lacksBit = theirs.mode === "100755" && here.mode !== theirs.mode && isSame(here, theirs);
    return lacksBit && own !== "ours" && policy !== "once" && !isUntracked && elsewhere === undefined
      ? { ...leave("updated", theirs, theirs, "matched"), bytes: here.bytes, expect: here.id }
      : leave("unchanged", place, theirs, "matched", elsewhere);
  }
  if (own === "ours") return leave("kept", place, theirs, "policy", elsewhere);
  if (policy === "once") return leave("kept", place, theirs, "once", elsewhere);
  if (special) return contest(special, theirs, {}, here.path);
  if (isUntracked) return contest("untracked", theirs);
  if (elsewhere !== undefined) return contest("name-collision", theirs, { ours: here }, elsewhere);
  return mergeNew(merging, here, theirs, policy);
}

/** Two files that have nothing in common but their name. */
function mergeNew({ input }: Merging, ours: Readable, theirs: NewVersion, policy: Policy): PlanEntry {
  const merged = mergeVersions({ base: undefined, ours, theirs }, policy, input.conflicts);
  const { bytes, reason, conflicts } = merged;
  if (reason === "unresolved") return leave("refused", ours, theirs, reason);
  return {
    ...leave(reason ? "conflict" : "merged", ours, theirs, reason),
    ...(bytes === ours.bytes ? {} : { bytes, expect: ours.id }),
    ...(conflicts ? { conflicts } : {}),
    ...(reason ? { sides: sidesOf(undefined, ours, theirs) } : {}),
  };
}

/** True when the product has the template's text, if perhaps with other line ends. */
export function isMatch(ours: Readable, theirs: NewVersion): boolean {
  return isSame(ours, theirs) || hasSameLines(ours.bytes, theirs.bytes);
}
