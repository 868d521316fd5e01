import type { CheckReport, Finding, Language, Severity } from "@os2kit/model";

const LEVEL: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  must: "error",
  should: "warning",
  could: "note",
};

/** Where a finding about a repository as a whole is shown, since code scanning wants a file. */
const WHOLE = "README.md";

/**
 * SARIF 2.1.0, as GitHub code scanning takes it: fails are results, what is explained is a suppressed one.
 * @param version of OS2kit
 */
export function toSarif(report: CheckReport, language: Language, version: string): string {
  const shown = report.findings.filter(({ outcome }) => outcome === "fail" || outcome === "explained");
  const rules = report.checks.filter(({ id }) => shown.some(({ check }) => check === id));
  const index = new Map(rules.map(({ id }, position) => [id, position]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "os2kit",
            informationUri: "https://os2.eu",
            semanticVersion: version,
            rules: rules.map(({ id, title, why, next, standards }) => ({
              id,
              name: id.replace(/(^|[/-])([a-z])/g, (_, __, letter: string) => letter.toUpperCase()),
              shortDescription: { text: title[language] },
              fullDescription: { text: why[language] },
              help: { text: next[language], markdown: next[language] },
              properties: { tags: [...standards] },
            })),
          },
        },
        language,
        columnKind: "utf16CodeUnits",
        results: shown.map((finding) => toResult(finding, language, index.get(finding.check) ?? -1)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toResult(finding: Finding, language: Language, ruleIndex: number): object {
  const { check, severity, message, next, at, waiver, outcome, fingerprint, known } = finding;
  const suppression =
    outcome === "explained" && waiver
      ? [{ kind: "external", status: "accepted", justification: `${waiver.reason} (${waiver.owner}, ${waiver.until})` }]
      : [];
  return {
    ruleId: check,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: [message[language], next?.[language]].filter(Boolean).join(" ") },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodePath(at?.path ?? WHOLE) },
          region: { startLine: at?.line ?? 1 },
        },
      },
    ],
    partialFingerprints: { os2kit: fingerprint },
    ...(known ? { baselineState: "unchanged" } : {}),
    ...(suppression.length > 0 ? { suppressions: suppression } : {}),
  };
}

function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
