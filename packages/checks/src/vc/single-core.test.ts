import { expect, test } from "vitest";
import { commits, literalHistory } from "../testing/literal-history.ts";
import { runOne } from "../testing/run-one.ts";
import { singleCore } from "./single-core.ts";

const branch = (name: string, ahead = 50, behind = 60, date = "2026-06-01") => ({ name, ahead, behind, date });

test.each([
  ["no branches", [], /^pass single/],
  ["a customer's branch", [branch("odense-kommune")], /^fail customer/],
  ["customers come first", [branch("v3-rewrite"), branch("kunde/aarhus")], /^fail customer/],
  ["another line", [branch("next-generation")], /^fail apart/],
  ["a release branch", [branch("release/2.1"), branch("4.x"), branch("rc/v2.1.0")], /^pass/],
  ["a piece of work", [branch("feature/big-thing"), branch("bug/compose")], /^pass/],
  ["a branch that is merely ahead", [branch("next", 50, 2)], /^pass/],
  ["a branch forgotten for years", [branch("old", 50, 600, "2019-01-01")], /^pass/],
])("%s", (_, branches, expected) => {
  const history = literalHistory(commits(40), { branches });
  expect(runOne(singleCore, {}, { history })).toEqual([expect.stringMatching(expected)]);
});

test("where releases are pasted in, or nobody works any more, nobody can tell", () => {
  const history = literalHistory(commits(3, { subject: "Release 3", files: 90 }));
  expect(runOne(singleCore, {}, { history })).toEqual(["unknown dumps"]);
  expect(runOne(singleCore, {}, { history: literalHistory([]) })).toEqual(["unknown still"]);
  expect(runOne(singleCore, {})).toEqual(["unknown history"]);
});
