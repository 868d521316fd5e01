import type { Card } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { insights } from "./insights.ts";

const GOOD = `header:
  schema-version: 2.0.0
  last-updated: 2026-03-01
  last-reviewed: 2026-03-01
  url: https://github.com/OS2demo/app/blob/main/security-insights.yml
project:
  name: OS2demo
  administrators:
    - name: Anne Eksempel
      primary: true
  repositories:
    - name: app
      url: https://github.com/OS2demo/app
      comment: Code of OS2demo
  vulnerability-reporting:
    reports-accepted: true
    bug-bounty-available: false
repository:
  url: https://github.com/OS2demo/app
  status: active
  accepts-change-request: true
  accepts-automated-change-request: true
  core-team:
    - name: Anne Eksempel
      primary: true
  license:
    url: https://github.com/OS2demo/app/blob/main/LICENSE
    expression: MPL-2.0
  security:
    assessments:
      self:
        comment: docs/security.md
`;
const edit = (from: string | RegExp, to: string) => ({ "security-insights.yml": GOOD.replace(from, to) });
const AT = "security-insights.yml";

test.each([
  ["good", edit("", ""), [`pass good ${AT}:4`]],
  ["in .github, in capitals", { ".github/SECURITY-INSIGHTS.yml": GOOD }, ["pass good .github/SECURITY-INSIGHTS.yml:4"]],
  [
    "no project, and no parent that has it",
    edit(/project:\n[\s\S]*?(?=repository:\n {2}url)/, ""),
    [`fail fault ${AT}:1`],
  ],
  [
    "version 1",
    { [AT]: "header:\n  schema-version: 1.0.0\n  expiration-date: '2027-01-01T01:00:00.000Z'\n" },
    [`fail old ${AT}:2`],
  ],
  ["no version", edit("  schema-version: 2.0.0\n", ""), [`fail version ${AT}:1`]],
  ["a word as date", edit("last-updated: 2026-03-01", "last-updated: March"), [`fail fault ${AT}:3`]],
  ["a status of its own", edit("status: active", "status: fine"), [`fail fault ${AT}:20`]],
  ["reviewed long ago", edit("last-reviewed: 2026", "last-reviewed: 2024"), [`fail stale ${AT}:4`]],
  ["reviewed in the future", edit("last-reviewed: 2026", "last-reviewed: 2027"), [`fail future ${AT}:4`]],
  ["broken YAML", { [AT]: "header: [\n" }, [`fail syntax ${AT}:2`]],
  ["an empty file", { [AT]: "" }, [`fail version ${AT}:1`]],
  ["a list", { [AT]: "- a\n" }, [`fail version ${AT}:1`]],
  ["none", {}, ["fail missing"]],
])("%s", (_, files, expected) => {
  expect(runOne(insights, files).slice(0, 1)).toEqual(expected);
});

test("a file that names its parent may leave the project out", () => {
  const child = GOOD.replace(/project:\n[\s\S]*?(?=repository:\n {2}url)/, "");
  const files = { [AT]: child.replace("header:\n", "header:\n  project-si-source: https://os2demo.dk/si.yml\n") };
  expect(runOne(insights, files)).toEqual([`pass good ${AT}:5`]);
});

test("the template waits for answers in the card", () => {
  const card = { organisation: { securityContact: "a@os2demo.dk" } } as Card;
  expect(runOne(insights, {}, { card })).toEqual(["open open organisation.securityReviewed"]);
});
