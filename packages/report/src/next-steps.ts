import { isAtLeast, LEVELS, type CheckReport, type EvidenceState, type RequirementResult } from "@os2kit/model";

const SETTLED: readonly EvidenceState[] = ["evidence", "declared", "explained"];

/** What stands between a product and its target, in the order in which it is worth doing. */
export interface NextSteps {
  /** Must-requirements that files can settle, the most useful first. */
  readonly work: readonly RequirementResult[];
  /** Must-requirements that wait for a person's answer. */
  readonly people: readonly RequirementResult[];
  /** OS2's recommendations that nobody has answered. */
  readonly recommended: readonly RequirementResult[];
}

/** Sorts the requirements that are left: lowest level first, what `--fix` mends before what takes work. */
export function listNextSteps({ requirements, target }: Pick<CheckReport, "requirements" | "target">): NextSteps {
  const left = requirements.filter(({ level, state }) => isAtLeast(target, level) && !SETTLED.includes(state));
  const must = left.filter(({ obligation }) => obligation === "must");
  const order = (a: RequirementResult, b: RequirementResult) =>
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || effort(a) - effort(b);
  return {
    work: must.filter(({ state }) => state !== "for-people").sort(order),
    people: must.filter(({ state }) => state === "for-people").sort(order),
    recommended: left.filter(({ obligation }) => obligation === "should").sort(order),
  };
}

/** 0 when a template mends all that fails, 1 when some of it is there already, 2 else. */
function effort({ findings, state }: RequirementResult): number {
  if (findings.length > 0 && findings.every(({ fix }) => fix !== undefined)) return 0;
  return state === "partial" ? 1 : 2;
}
