import type { CaseResult } from "@os2kit/engine/cases";
import type { Language } from "@os2kit/model";
import { PLAIN, writeJunit, type JunitCase } from "@os2kit/report";
import { describeCase } from "./describe-case.ts";
import type { TestRun } from "./test-run.ts";

/** A run of cases as JUnit XML: one suite, a test for each case. */
export function casesToJunit({ name, version, results }: TestRun, language: Language): string {
  return writeJunit("os2kit template test", [{ name: `${name} ${version}`, cases: results.map(toCase) }]);

  function toCase(result: CaseResult): JunitCase {
    const at = result.case.lastIndexOf("/");
    const names = { group: result.case.slice(0, at), name: result.case.slice(at + 1) };
    if (result.outcome === "pass") return names;
    const text = describeCase(result, language, PLAIN).join("\n");
    const [message = ""] = text.split("\n");
    return { ...names, failure: { type: result.outcome, message, text } };
  }
}
