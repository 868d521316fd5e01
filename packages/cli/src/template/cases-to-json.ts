import type { CaseResult, Difference } from "@os2kit/engine/cases";
import { formatProblem, type Language } from "@os2kit/model";
import { exitCodeOf, type TestRun } from "./test-run.ts";

/** A run of cases for machines: ids and outcomes that never change. */
export function casesToJson({ name, version, results, written }: TestRun, language: Language): string {
  const cases = results.map(({ case: id, summary, outcome, differences, problems }: CaseResult) => ({
    case: id,
    ...(summary === undefined ? {} : { summary }),
    outcome,
    files: differences.map(toPlain),
    problems: problems.map((problem) => {
      const { text, next } = formatProblem(problem, language);
      return { ...problem, text, next };
    }),
  }));
  return JSON.stringify({ schema: 1, exitCode: exitCodeOf(results), set: { name, version }, cases, written }, null, 2);
}

/** Contents are left out: they may be no text, and both sides lie on the disk. */
function toPlain(each: Difference): object {
  return each.difference === "changed" ? { path: each.path, difference: each.difference } : each;
}
