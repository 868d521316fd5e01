import type { CheckReport, Finding, Language } from "@os2kit/model";
import { escapeMarkup } from "./escape-markup.ts";
import { namePlace } from "./name-place.ts";

/** JUnit XML, as CI servers show test results: one suite a repository, one case a check, what is unknown is skipped. */
export function toJunit(report: CheckReport, language: Language): string {
  const suites = report.repositories.map(({ name }) => {
    const findings = report.findings.filter(({ repository }) => repository === name);
    const cases = [...new Set(findings.map(({ check }) => check))].map((check) =>
      toCase(
        check,
        findings.filter((finding) => finding.check === check),
      ),
    );
    const failures = cases.filter((xml) => xml.includes("<failure")).length;
    const skipped = cases.filter((xml) => xml.includes("<skipped")).length;
    const counts = `tests="${String(cases.length)}" failures="${String(failures)}" skipped="${String(skipped)}"`;
    return [`  <testsuite name="${escapeMarkup(name)}" ${counts}>`, ...cases, "  </testsuite>"].join("\n");
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="os2kit check">',
    ...suites,
    "</testsuites>",
    "",
  ].join("\n");

  function toCase(check: string, findings: readonly Finding[]): string {
    const [family = ""] = check.split("/");
    const open = `    <testcase classname="${family}" name="${check}"`;
    // What waits for a person, or stood there before, is no failed test: the exit code does not count it either.
    const fails = findings.filter(({ outcome, known, open }) => outcome === "fail" && !known && !open);
    if (fails.length > 0) {
      const text = fails.map(tell).join("\n");
      const [first] = fails;
      return `${open}><failure type="${first?.severity ?? ""}" message="${escapeMarkup(first?.message[language] ?? "")}">${escapeMarkup(text)}</failure></testcase>`;
    }
    const passed = findings.some(({ outcome }) => outcome === "pass" || outcome === "explained");
    if (passed) return `${open}/>`;
    return `${open}><skipped message="${escapeMarkup(findings[0]?.message[language] ?? "")}"/></testcase>`;
  }

  function tell({ at, message, next }: Finding): string {
    return [namePlace(at, report), message[language], next?.[language] ?? ""].filter((part) => part !== "").join(" ");
  }
}
