import type { CheckReport, Finding, Language } from "@os2kit/model";
import { writeJunit, type JunitCase } from "./junit.ts";
import { namePlace } from "./name-place.ts";

/** A check as JUnit XML: one suite a repository, one case a check, what is unknown is skipped. */
export function toJunit(report: CheckReport, language: Language): string {
  const suites = report.repositories.map(({ name }) => {
    const findings = report.findings.filter(({ repository }) => repository === name);
    const checks = [...new Set(findings.map(({ check }) => check))];
    const cases = checks.map((check) =>
      toCase(
        check,
        findings.filter((finding) => finding.check === check),
      ),
    );
    return { name, cases };
  });
  return writeJunit("os2kit check", suites);

  function toCase(check: string, findings: readonly Finding[]): JunitCase {
    const [group = ""] = check.split("/");
    // What waits for a person, or stood there before, is no failed test: the exit code does not count it either.
    const fails = findings.filter(({ outcome, known, open }) => outcome === "fail" && !known && !open);
    const [first] = fails;
    if (first) {
      const message = first.message[language];
      return { group, name: check, failure: { type: first.severity, message, text: fails.map(tell).join("\n") } };
    }
    const passed = findings.some(({ outcome }) => outcome === "pass" || outcome === "explained");
    return { group, name: check, ...(passed ? {} : { skipped: findings[0]?.message[language] ?? "" }) };
  }

  function tell({ at, message, next }: Finding): string {
    return [namePlace(at, report), message[language], next?.[language] ?? ""].filter((part) => part !== "").join(" ");
  }
}
