import { expect, test } from "vitest";
import { runScenario, type Scenario } from "./merge-scenario.ts";

/** A scenario and what comes of it: the exit code, the report, and what is written. */
export type Row = readonly [
  name: string,
  row: Scenario,
  exit: 0 | 1 | 2,
  report: readonly string[],
  wrote?: Readonly<Record<string, string | undefined>>,
];

/** One test for each scenario, run twice: the second run must be silent. */
export function testRows(rows: readonly Row[]): void {
  for (const [name, row, exit, report, wrote = {}] of rows) {
    test(name, () => {
      expect(runScenario(row)).toEqual({ exit, report, wrote });
    });
  }
}

/** Stands for any text that holds this one. */
export function containing(text: string): string {
  return expect.stringContaining(text) as string;
}
