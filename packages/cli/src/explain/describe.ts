import { CHECKS, EVIDENCE_RULES, levelOfCheck, nameStandards, type Check } from "@os2kit/checks";
import { HINTS, REQUIREMENTS, type Language, type Level, type Requirement } from "@os2kit/model";

/** What there is to say of a requirement or a check, in one language. */
export interface Explanation {
  readonly kind: "requirement" | "check";
  readonly id: string;
  readonly title: string;
  readonly level?: Level;
  readonly obligation: "must" | "should" | "could";
  readonly means: string;
  readonly good: readonly string[];
  readonly pitfalls: readonly string[];
  readonly next?: string;
  /** Files and card fields that answer it. */
  readonly answeredBy: readonly string[];
  /** Checks that look for it, those that decide first. */
  readonly checks: readonly Titled[];
  readonly requirements: readonly Titled[];
  readonly standards: readonly string[];
}

export interface Titled {
  readonly id: string;
  readonly title: string;
}

/** A requirement, with the checks that look for its evidence. */
export function describeRequirement(requirement: Requirement, language: Language): Explanation {
  const { id, level, obligation, title, guidance, files, fields } = requirement;
  const { decisive, supporting = [] } = EVIDENCE_RULES[id] ?? { decisive: [] };
  const ids = [
    ...decisive,
    ...supporting,
    ...CHECKS.filter((each) => each.requirements.includes(id)).map((each) => each.id),
  ];
  const checks = [...new Set(ids)].flatMap((each) => CHECKS.find((check) => check.id === each) ?? []);
  return {
    kind: "requirement",
    id,
    title: title[language],
    level,
    obligation,
    means: guidance[language],
    good: HINTS[id]?.looksFor[language] ?? [],
    pitfalls: HINTS[id]?.pitfalls[language] ?? [],
    answeredBy: [...files, ...fields],
    checks: checks.map((check) => ({ id: check.id, title: check.title[language] })),
    requirements: [],
    standards: [],
  };
}

export function describeCheck(check: Check, language: Language): Explanation {
  const level = levelOfCheck(check);
  return {
    kind: "check",
    id: check.id,
    title: check.title[language],
    ...(level === undefined ? {} : { level }),
    obligation: check.severity,
    means: check.why[language],
    good: [check.good[language]],
    pitfalls: [check.pitfalls[language]],
    next: check.next[language].replace(/\{\w+\}/g, "..."),
    answeredBy: check.fix ?? [],
    checks: [],
    requirements: REQUIREMENTS.filter(({ id }) => check.requirements.includes(id)).map(({ id, title }) => ({
      id,
      title: title[language],
    })),
    standards: nameStandards(check),
  };
}

/** Every id that can be explained. */
export function listAll(language: Language): { requirements: readonly Titled[]; checks: readonly Titled[] } {
  const toTitled = ({ id, title }: Requirement | Check): Titled => ({ id, title: title[language] });
  return { requirements: REQUIREMENTS.map(toTitled), checks: CHECKS.map(toTitled) };
}
