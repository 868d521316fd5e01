import type { CheckReport, Language } from "@os2kit/model";
import { exitCodeOf, type Bar } from "./exit-code.ts";
import { linkPlace } from "./name-place.ts";

/** The result for machines: ids, codes and places that never change, words in the asked language beside them. */
export function toJson(report: CheckReport, language: Language, bar: Bar): string {
  const { product, target, reached, date, profile, repositories, totals } = report;
  const requirements = report.requirements.map(({ id, level, obligation, state, evidence, next, findings }) => ({
    id,
    level,
    obligation,
    state,
    evidence: evidence.map(({ note, ...place }) => ({
      ...place,
      ...withLink(linkPlace(place, report)),
      note: note[language],
    })),
    findings: findings.map(({ fingerprint }) => fingerprint),
    ...(next ? { next: next[language] } : {}),
  }));
  const findings = report.findings.map(({ at, message, next, repository, ...finding }) => ({
    ...finding,
    repository,
    ...at,
    message: message[language],
    ...(next ? { next: next[language] } : {}),
  }));
  const result = {
    schema: 1,
    exitCode: exitCodeOf(report, bar),
    product,
    date,
    profile,
    target,
    level: reached ?? null,
    repositories,
    requirements,
    findings,
    totals,
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function withLink(link: string | undefined): { link?: string } {
  return link === undefined ? {} : { link };
}
