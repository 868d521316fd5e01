import type { Mode, PlanEntry, PlanSide, PlanSides, Reason } from "@os2kit/model";
import type { MergeTreesInput } from "./input.ts";
import type { OurFiles } from "./our-files.ts";
import type { PolicyOf } from "./policy-of.ts";
import type { BaseVersion, NewVersion, Readable } from "./version.ts";

/** What every decision of one merge can look at. */
export interface Merging {
  readonly input: MergeTreesInput;
  readonly ours: OurFiles;
  readonly base: ReadonlyMap<string, BaseVersion>;
  readonly policyOf: PolicyOf;
  isIgnored(path: string): boolean;
  /** True for a path that a person asked to have back. */
  isWanted(path: string): boolean;
}

type Outcome = PlanEntry["outcome"];

/** An entry that writes nothing. */
export function leave(
  outcome: Outcome,
  { path, mode }: { readonly path: string; readonly mode: Mode },
  { layer }: { readonly layer: string },
  reason?: Reason,
  from?: string,
): PlanEntry {
  return { path, outcome, layer, mode, ...(reason ? { reason } : {}), ...(from === undefined ? {} : { from }) };
}

/** An entry for a file that the product gets. */
export function add({ path, mode, bytes, layer }: NewVersion, reason?: Reason): PlanEntry {
  return { path, outcome: "added", layer, mode, bytes, expect: "absent", ...(reason ? { reason } : {}) };
}

/** An entry for a choice that a person must make, with what the sides have. Nothing is written. */
export function contest(
  reason: Reason,
  theirs: NewVersion,
  others: { readonly base?: BaseVersion | undefined; readonly ours?: Readable | undefined } = {},
  from?: string,
): PlanEntry {
  const entry = leave("conflict", theirs, theirs, reason, from);
  return { ...entry, sides: sidesOf(others.base, others.ours, theirs) };
}

/** The sides of a conflict, as far as their content is at hand. */
export function sidesOf(
  base: BaseVersion | undefined,
  ours: Readable | undefined,
  theirs: NewVersion | undefined,
): PlanSides {
  return { ...side("base", base), ...side("ours", ours), ...side("theirs", theirs) };
}

function side(name: keyof PlanSides, version: Pick<BaseVersion, "mode" | "bytes"> | undefined): PlanSides {
  return version?.bytes ? { [name]: { mode: version.mode, bytes: version.bytes } satisfies PlanSide } : {};
}

/** Why a product's file of another kind is left alone; nothing for a regular file. */
export function specialOf(mode: Mode): Reason | undefined {
  return mode === "120000" ? "symlink" : mode === "160000" ? "submodule" : undefined;
}
