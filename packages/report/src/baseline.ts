import type { CheckReport } from "@os2kit/model";

/**
 * The fingerprints of an earlier result.
 * @param text what `os2kit check --json` printed
 * @returns nothing when it is no such result
 */
export function readBaseline(text: string): ReadonlySet<string> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const findings = (value as { findings?: unknown } | null)?.findings;
  if (!Array.isArray(findings)) return undefined;
  return new Set(
    findings.flatMap((each: { outcome?: unknown; fingerprint?: unknown } | null) =>
      each?.outcome === "fail" && typeof each.fingerprint === "string" ? [each.fingerprint] : [],
    ),
  );
}

/** Marks the fails that stood in an earlier result; they stay visible, and count no more. */
export function markKnown(report: CheckReport, baseline: ReadonlySet<string>): CheckReport {
  const findings = report.findings.map((finding) =>
    finding.outcome === "fail" && baseline.has(finding.fingerprint) ? { ...finding, known: true } : finding,
  );
  return { ...report, findings };
}
