import { expect, test } from "vitest";
import { commits, literalHistory } from "../testing/literal-history.ts";
import { runOne } from "../testing/run-one.ts";
import { conventional } from "./conventional.ts";

const declared = { "CONTRIBUTING.md": "We use [Conventional Commits](https://www.conventionalcommits.org).\n" };

test.each([
  ["not agreed", {}, commits(20), "not-applicable undeclared"],
  [
    "agreed and followed",
    declared,
    commits(20, { subject: "fix(letter): mend the date" }),
    "pass followed CONTRIBUTING.md",
  ],
  ["agreed and broken", declared, commits(20, { subject: "Mend the date" }), "fail broken CONTRIBUTING.md"],
  ["agreed by configuration", { ".commitlintrc.json": "{}" }, commits(20), "fail broken .commitlintrc.json"],
  ["too few to tell", declared, commits(2), "unknown history"],
])("%s", (_, files, year, expected) => {
  expect(runOne(conventional, files, { history: literalHistory(year) })).toEqual([expected]);
});
