import type { ForgeFacts } from "./repository-view.ts";

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === "string";
const isFlag: Test = (value) => typeof value === "boolean";
const isCount: Test = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0;
const isTexts: Test = (value) => Array.isArray(value) && value.every(isText);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const hasAll =
  (tests: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isRecord(value) && Object.entries(tests).every(([name, test]) => test(value[name]));

const RELEASE = hasAll({ tag: isText, date: isText, assets: isTexts });

const TESTS: Readonly<Record<keyof ForgeFacts, Test>> = {
  description: isText,
  topics: isTexts,
  homepage: isText,
  public: isFlag,
  archived: isFlag,
  hasIssues: isFlag,
  openIssues: isCount,
  protection: hasAll({
    pullRequests: isFlag,
    approvals: isCount,
    forcePushes: isFlag,
    deletions: isFlag,
    requiredChecks: isCount,
  }),
  privateReporting: isFlag,
  organisationTwoFactor: isFlag,
  defaultPermission: (value) => ["none", "read", "write", "admin"].includes(String(value)),
  releases: (value) => Array.isArray(value) && value.every(RELEASE),
  advisories: isCount,
};

/** Forge facts by repository name, or the first place that is not as it should be. */
export type ReadForgeFacts =
  | { readonly ok: true; readonly value: Readonly<Record<string, ForgeFacts>> }
  | { readonly ok: false; readonly field: string };

/**
 * Reads facts that somebody fetched from a forge: `{"<repository>": {"public": true, ...}}`.
 * @param text JSON
 */
export function readForgeFacts(text: string): ReadForgeFacts {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, field: "JSON" };
  }
  if (!isRecord(value)) return { ok: false, field: "{ }" };
  for (const [name, facts] of Object.entries(value)) {
    if (!isRecord(facts)) return { ok: false, field: name };
    for (const [field, fact] of Object.entries(facts)) {
      const isGood = Object.hasOwn(TESTS, field) && TESTS[field as keyof ForgeFacts](fact);
      if (!isGood) return { ok: false, field: `${name}.${field}` };
    }
  }
  return { ok: true, value: value as Readonly<Record<string, ForgeFacts>> };
}
