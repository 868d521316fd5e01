import type { Problem } from "@os2kit/model";
import type { PlannedChange } from "../merge/trees/changes-of.ts";
import { compareCase, type Difference } from "./compare-case.ts";
import { listCases } from "./find-cases.ts";
import { matchAny } from "./match-any.ts";
import { playCase } from "./play-case.ts";
import { readCase } from "./read-case.ts";
import { rewriteCase } from "./rewrite-case.ts";
import type { TestedSet } from "./sets-of.ts";

/** What became of one case. */
export interface CaseResult {
  /** Its folder in the set. */
  readonly case: string;
  readonly summary?: string | undefined;
  /** `error`: the case itself cannot be read or played. */
  readonly outcome: "pass" | "fail" | "error";
  readonly differences: readonly Difference[];
  readonly problems: readonly Problem[];
  /** What an author who has looked at the differences may write to the set. */
  readonly rewrite: readonly PlannedChange[];
}

/**
 * Tests a template set with its cases.
 * @param select a case's folder, its last part, or a glob of either; nothing for all
 */
export function testCases(set: TestedSet, select?: string): readonly CaseResult[] {
  const isMeant = select === undefined ? () => true : matchAny([select]);
  return listCases(set.tree)
    .filter((folder) => isMeant(folder) || isMeant(folder.split("/").at(-1) ?? ""))
    .map((folder) => testCase(set, folder));
}

function testCase(set: TestedSet, folder: string): CaseResult {
  const fail = (problems: readonly Problem[]): CaseResult => ({
    ...{ case: folder, outcome: "error", differences: [], problems, rewrite: [] },
  });
  const read = readCase(set.tree, folder);
  if (!read.ok) return fail(read.problems);
  const played = playCase(set, read.value);
  if (!played.ok) return fail(played.problems);
  const differences = compareCase(read.value, played.value);
  return {
    case: folder,
    summary: read.value.summary,
    outcome: differences.length === 0 ? "pass" : "fail",
    differences,
    problems: [],
    rewrite: differences.length === 0 ? [] : rewriteCase(read.value, played.value),
  };
}
