import { asList, asRecord, isRecord } from "../text/plain-values.ts";
import type { YamlPath } from "../text/yaml-path.ts";

/** A place in security-insights.yml that is not as its second version asks. */
export interface Fault {
  readonly field: string;
  readonly path: YamlPath;
  /** What belongs there. */
  readonly expected: string;
}

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === "string" && value.trim() !== "";
const isFlag: Test = (value) => typeof value === "boolean";
const isUrl: Test = (value) => typeof value === "string" && /^https?:\/\/[^\s]+$/.test(value);
const isDay: Test = (value) =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const isFilledList: Test = (value) => Array.isArray(value) && value.length > 0;
const isContact: Test = (value) => isRecord(value) && isText(value.name) && isFlag(value.primary);
const isContacts: Test = (value) => isFilledList(value) && asList(value).every(isContact);
const isRepositories: Test = (value) =>
  isFilledList(value) && asList(value).every((each) => isText(asRecord(each).name) && isUrl(asRecord(each).url));
const STATUS = ["active", "abandoned", "concept", "inactive", "moved", "suspended", "unsupported", "WIP"];

interface Rule {
  readonly path: readonly string[];
  readonly test: Test;
  readonly expected: string;
}

const rule = (path: string, test: Test, expected: string): Rule => ({ path: path.split("/"), test, expected });

const HEADER: readonly Rule[] = [
  rule("header/last-updated", isDay, "YYYY-MM-DD"),
  rule("header/last-reviewed", isDay, "YYYY-MM-DD"),
  rule("header/url", isUrl, "https://…"),
];
const PROJECT: readonly Rule[] = [
  rule("project/name", isText, "name"),
  rule("project/administrators", isContacts, "name + primary"),
  rule("project/repositories", isRepositories, "name + url"),
  rule("project/vulnerability-reporting/reports-accepted", isFlag, "true / false"),
  rule("project/vulnerability-reporting/bug-bounty-available", isFlag, "true / false"),
];
const REPOSITORY: readonly Rule[] = [
  rule("repository/url", isUrl, "https://…"),
  rule("repository/status", (value) => STATUS.includes(String(value)), STATUS.join(" / ")),
  rule("repository/accepts-change-request", isFlag, "true / false"),
  rule("repository/accepts-automated-change-request", isFlag, "true / false"),
  rule("repository/core-team", isContacts, "name + primary"),
  rule("repository/license/url", isUrl, "https://…"),
  rule("repository/license/expression", isText, "SPDX"),
  rule("repository/security/assessments/self/comment", isText, "text"),
];

/**
 * Compares a file with what Security Insights 2 demands. A file that names a parent file may leave the project out,
 * and a parent the repository.
 */
export function findFaults(value: unknown): readonly Fault[] {
  const file = asRecord(value);
  const hasParent = isText(asRecord(file.header)["project-si-source"]);
  const rules = [
    ...HEADER,
    ...(hasParent && file.project === undefined ? [] : PROJECT),
    ...(!hasParent && file.repository === undefined && file.project !== undefined ? [] : REPOSITORY),
  ];
  return rules
    .filter(({ path, test }) => !test(path.reduce<unknown>((inner, key) => asRecord(inner)[key], file)))
    .map(({ path, expected }) => ({ field: path.join("."), path, expected }));
}
