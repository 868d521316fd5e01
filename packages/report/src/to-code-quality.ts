import type { CheckReport, Language, Severity } from "@os2kit/model";

const SEVERITY: Readonly<Record<Severity, "major" | "minor" | "info">> = {
  must: "major",
  should: "minor",
  could: "info",
};

/** The fails as GitLab's code quality report, which a merge request shows beside its lines. */
export function toCodeQuality(report: CheckReport, language: Language): string {
  const fails = report.findings.filter(({ outcome, known, open }) => outcome === "fail" && !known && !open);
  const issues = fails.map(({ check, severity, at, message, next, fingerprint }) => ({
    description: [message[language], next?.[language]].filter((part) => part !== undefined).join(" "),
    check_name: check,
    fingerprint,
    severity: SEVERITY[severity],
    location: { path: at?.path ?? "README.md", lines: { begin: at?.line ?? 1 } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
