import type { PlanEntry } from "@os2kit/model";
import { hasSameLines } from "./look-inside.ts";
import { leave, specialOf, type Merging } from "./merging.ts";
import { isSame, type BaseVersion, type Readable } from "./version.ts";

/**
 * Decides about a file that the new render no longer has. One that is not there any more is nobody's business.
 * @param followed where the product has moved it, found by its content
 */
export function decideDropped(merging: Merging, base: BaseVersion, followed?: Readable): PlanEntry | undefined {
  const { path } = base;
  if (merging.isIgnored(path)) return leave("kept", base, base, "ignored");
  const here = merging.ours.at(path);
  if (!here) return followed && leave("kept", followed, base, "dropped", path);
  if (merging.policyOf(path) === "ours") return leave("kept", here, base, "policy");
  if (base.policy === "once" && merging.policyOf(path) !== "managed") return leave("kept", here, base, "once");
  if (specialOf(here.mode) || !isUntouched(here, base)) return leave("kept", here, base, "dropped");
  return { ...leave("deleted", here, base), removes: { path, expect: here.id } };
}

/** Other line ends are no edit; another mode is. */
function isUntouched(here: Readable, base: BaseVersion): boolean {
  if (here.mode !== base.mode) return false;
  return isSame(here, base) || (base.bytes !== undefined && hasSameLines(here.bytes, base.bytes));
}
