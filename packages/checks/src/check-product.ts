import {
  CHECK_OUTCOMES,
  EVIDENCE_STATES,
  LEVELS,
  REQUIREMENTS,
  SEVERITIES,
  type CheckInfo,
  type CheckReport,
  type Finding,
  type RequirementResult,
  type Waiver,
} from "@os2kit/model";
import { CHECKS } from "./catalogue.ts";
import { checksOf, nameStandards, type Profile } from "./profiles.ts";
import type { RepositoryView } from "./repository-view.ts";
import { judgeRequirement } from "./requirements/judge-requirement.ts";
import { reachLevel } from "./requirements/reach-level.ts";
import { runChecks } from "./run-checks.ts";

/** What to check, and against what. */
export interface CheckOrder {
  /** The product's repositories, the one that holds the card first; all with the same level and day. */
  readonly repositories: readonly [RepositoryView, ...RepositoryView[]];
  readonly profile: Profile;
  readonly waivers?: readonly Waiver[];
  /** Ids and families of the checks to run; then no requirement is weighed, since evidence would be missing. */
  readonly only?: readonly string[];
}

/** Checks a product: its repositories as one, against a level of OS2's or against another standard. */
export function checkProduct({ repositories, profile, waivers = [], only = [] }: CheckOrder): CheckReport {
  const [first] = repositories;
  const chosen = checksOf(profile, CHECKS).filter(({ id }) => isChosen(id, only));
  const findings = runChecks(repositories, chosen, waivers);
  const weighs = profile === "os2" && only.length === 0;
  const declarations = { ...(first.card ? { card: first.card } : {}), repository: first.name, today: first.today };
  const requirements = weighs
    ? REQUIREMENTS.map((requirement) => judgeRequirement(requirement, findings, declarations))
    : [];
  const reached = weighs ? reachLevel(requirements) : undefined;
  return {
    product: first.card?.product.name ?? first.name,
    target: first.level,
    ...(reached ? { reached } : {}),
    date: first.today,
    profile,
    repositories: repositories.map(({ name, kind, address, history, files }) => ({
      name,
      kind,
      ...(address === undefined ? {} : { address }),
      ...(history ? { commit: history.head } : {}),
      files: files.paths.length,
    })),
    requirements,
    findings,
    checks: describeChecks(findings),
    totals: countTotals(findings, requirements),
  };
}

function isChosen(id: string, only: readonly string[]): boolean {
  return only.length === 0 || only.some((each) => id === each || id.startsWith(`${each}/`));
}

function describeChecks(findings: readonly Finding[]): readonly CheckInfo[] {
  const named = new Set(findings.map(({ check }) => check));
  return CHECKS.filter(({ id }) => named.has(id)).map((check) => ({
    id: check.id,
    title: check.title,
    why: check.why,
    next: check.next,
    standards: nameStandards(check),
  }));
}

/** Counts anew from the rows; no total is ever carried along. */
export function countTotals(
  findings: readonly Finding[],
  requirements: readonly RequirementResult[],
): CheckReport["totals"] {
  const fails = findings.filter(({ outcome }) => outcome === "fail");
  return {
    outcomes: count(CHECK_OUTCOMES, findings, ({ outcome }) => outcome),
    fails: count(SEVERITIES, fails, ({ severity }) => severity),
    levels: Object.fromEntries(
      LEVELS.map((level) => [
        level,
        count(
          EVIDENCE_STATES,
          requirements.filter((each) => each.level === level),
          ({ state }) => state,
        ),
      ]),
    ) as CheckReport["totals"]["levels"],
  };
}

function count<K extends string, T>(keys: readonly K[], rows: readonly T[], keyOf: (row: T) => K): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, rows.filter((row) => keyOf(row) === key).length])) as Record<
    K,
    number
  >;
}
