import { isAtLeast, LEVELS, type EvidenceState, type Level, type RequirementResult } from "@os2kit/model";

const SETTLED: readonly EvidenceState[] = ["evidence", "declared", "explained"];

/** True when a requirement holds nothing back: evidence, a declaration or an explanation stands; or it only advises. */
export function isSettled({ state, obligation }: Pick<RequirementResult, "state" | "obligation">): boolean {
  return obligation === "should" || SETTLED.includes(state);
}

/**
 * The highest level whose requirements, those below it included, are all settled.
 * It says how far the evidence goes; OS2's secretariat and board set a product's level.
 * @returns nothing where not even the sandbox's are
 */
export function reachLevel(results: readonly RequirementResult[]): Level | undefined {
  return LEVELS.findLast((level) => results.filter((each) => isAtLeast(level, each.level)).every(isSettled));
}
