import { SEVERITIES, type CheckReport, type Severity } from "@os2kit/model";

/** From which severity a fail asks for a person: the bar of `--fail-on`. */
export const BARS = [...SEVERITIES, "never"] as const;
export type Bar = (typeof BARS)[number];

/**
 * The exit code of a check: 2 when a fail at the bar or above is left, else 0. What waits for a person's answer, what
 * is explained and what stood in the baseline does not count.
 */
export function exitCodeOf({ findings }: Pick<CheckReport, "findings">, bar: Bar): 0 | 2 {
  if (bar === "never") return 0;
  const counted: readonly Severity[] = SEVERITIES.slice(0, SEVERITIES.indexOf(bar) + 1);
  const left = findings.some(
    ({ outcome, severity, open, known }) => outcome === "fail" && counted.includes(severity) && !open && !known,
  );
  return left ? 2 : 0;
}
