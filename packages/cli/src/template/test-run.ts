import type { CaseResult } from "@os2kit/engine/cases";

/** One run of a template set's cases. */
export interface TestRun {
  readonly name: string;
  readonly version: string;
  /** The set's folder, as the person named it. */
  readonly folder: string;
  readonly results: readonly CaseResult[];
  /** Paths in the set that `--update` wrote or deleted. */
  readonly written: readonly string[];
  /** `--update` was asked for, but what a broken case expects cannot be told, so nothing was written. */
  readonly notWritten: boolean;
}

/** 1 where a case itself is wrong, 2 where a person must say which side is right, else 0. */
export function exitCodeOf(results: readonly CaseResult[]): 0 | 1 | 2 {
  if (results.some(({ outcome }) => outcome === "error")) return 1;
  return results.some(({ outcome }) => outcome === "fail") ? 2 : 0;
}
