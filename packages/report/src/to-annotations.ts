import type { CheckReport, Finding, Language, Severity } from "@os2kit/model";

const COMMAND: Readonly<Record<Severity, "error" | "warning" | "notice">> = {
  must: "error",
  should: "warning",
  could: "notice",
};

/**
 * The fails as workflow commands of GitHub Actions: each becomes an annotation beside its line. What stood in the
 * baseline and what waits for a person's answer is no mistake of this change, and is left out.
 */
export function toAnnotations(report: CheckReport, language: Language): string {
  const fails = report.findings.filter(({ outcome, known, open }) => outcome === "fail" && !known && !open);
  return fails.map((finding) => `${annotate(finding, language)}\n`).join("");
}

function annotate({ check, severity, at, message, next }: Finding, language: Language): string {
  const place = at?.path === undefined ? [] : [`file=${escapeProperty(at.path)}`];
  const line = at?.path === undefined || at.line === undefined ? [] : [`line=${String(at.line)}`];
  const properties = [...place, ...line, `title=${escapeProperty(check)}`].join(",");
  const text = [message[language], next?.[language]].filter((part) => part !== undefined).join(" ");
  return `::${COMMAND[severity]} ${properties}::${escapeText(text)}`;
}

/** A line end or a percent sign from outside must not begin a command of its own. */
function escapeText(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
