import { blobId, type PlanEntry } from "@os2kit/model";
import { mergeContent } from "../merge-content.ts";
import { isMatch } from "./decide-new.ts";
import type { Adopting } from "./input.ts";
import { add, leave, specialOf, type Merging } from "./merging.ts";
import type { NewVersion, Readable } from "./version.ts";

const LICENCE = /^(?:licen[cs]es?|copying|copyright|notice|unlicense)(?:[.-][^/]*)?$/i;

/** Decides about a file when a product comes under the templates: what it has stays, what it lacks is added. */
export function decideAdopted(merging: Merging, adopting: Adopting, theirs: NewVersion): PlanEntry {
  const { path } = theirs;
  if (merging.isIgnored(path)) return leave("kept", theirs, theirs, "ignored");
  const here = merging.ours.at(path) ?? merging.ours.like(path);
  if (here) return decideExisting(merging, adopting, here, theirs);
  if (merging.isWanted(path)) return add(theirs);
  if (merging.policyOf(path) === "ours") return leave("kept", theirs, theirs, "policy");
  const other = adopting.equivalents(path);
  if (other !== undefined) return leave("kept", theirs, theirs, "equivalent", other);
  const leftOut = adopting.leftOut?.(path);
  return leftOut ? leave("kept", theirs, theirs, leftOut.reason, leftOut.from) : add(theirs);
}

function decideExisting({ policyOf }: Merging, adopting: Adopting, here: Readable, theirs: NewVersion): PlanEntry {
  const elsewhere = here.path === theirs.path ? undefined : here.path;
  const place = { path: theirs.path, mode: here.mode };
  const special = specialOf(here.mode);
  if (special) return leave("kept", place, theirs, special, here.path);
  if (isMatch(here, theirs)) return leave("unchanged", place, theirs, "matched", elsewhere);
  if (policyOf(theirs.path, here.path) === "ours") return leave("kept", place, theirs, "policy", elsewhere);
  if (isLicence(theirs.path)) return leave("kept", place, theirs, "licence", elsewhere);
  const old = theirs.policy === "once" ? undefined : findKnown(adopting, here, theirs.path);
  if (!old) return leave("kept", place, theirs, "exists", elsewhere);
  const sides = { base: old, ours: here.bytes, theirs: theirs.bytes };
  const { bytes } = mergeContent({ ...sides, kind: "text", path: theirs.path, conflicts: "ours" });
  const mode = theirs.mode === "100755" ? theirs.mode : here.mode;
  return { ...leave("updated", { path: here.path, mode }, theirs, "known-version"), bytes, expect: here.id };
}

/** The version of ours that the product has, as we gave it: other line ends do not make it another. */
function findKnown({ knownHashes }: Adopting, here: Readable, path: string): Uint8Array | undefined {
  if (knownHashes(path, here.id)) return here.bytes;
  const plain = here.bytes.filter((byte, index) => byte !== 13 || here.bytes[index + 1] !== 10);
  return plain.length < here.bytes.length && knownHashes(path, blobId(plain)) ? plain : undefined;
}

function isLicence(path: string): boolean {
  const [first = "", ...rest] = path.split("/");
  return LICENCE.test(rest.at(-1) ?? first) || first === "LICENSES";
}
