import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { commits, literalHistory } from "../testing/literal-history.ts";
import { runOne, viewLiteral } from "../testing/run-one.ts";
import { openDevelopment } from "./open-development.ts";

const run = (history: ReturnType<typeof literalHistory>, facts = {}) =>
  runOne(openDevelopment, {}, { history, ...facts });
const release = { subject: "Release 2026r2", files: 120 };

test.each([
  ["many small commits", literalHistory(commits(40)), /^pass open/],
  ["a release at a time", literalHistory([...commits(3, release), ...commits(4, { files: 1 })]), /^fail dumps/],
  ["version numbers as subjects", literalHistory(commits(8, { subject: "4.8.0", files: 19 })), /^fail dumps/],
  ["piles of files under any name", literalHistory(commits(3, { subject: "Changes", files: 60 })), /^fail dumps/],
  [
    "releases among daily work are no dumps",
    literalHistory([...commits(2, { subject: "v1.2.0", files: 3 }), ...commits(60)]),
    /^pass/,
  ],
  ["a year of silence", literalHistory([]), /^fail silent/],
  ["too little to tell", literalHistory(commits(3, { files: 1 })), /^unknown few/],
  ["a young repository", literalHistory(commits(3), { firstDate: "2026-11-01" }), /^unknown young/],
  ["a shallow clone", literalHistory(commits(1), { shallow: true }), /^unknown shallow/],
])("%s", (_, history, expected) => {
  expect(run(history)).toEqual([expect.stringMatching(expected)]);
});

test("without a history nothing is said", () => {
  expect(runOne(openDevelopment, {})).toEqual(["unknown history"]);
});

test("a product that rests by its card is not told that it is silent", () => {
  const card = completeCard({ product: { name: "A", stage: "retired" } });
  expect(run(literalHistory([]), { card })).toEqual(["unknown resting"]);
});

test("a quiet part of a product that is worked on elsewhere", () => {
  const sibling = viewLiteral({}, { name: "app", history: literalHistory(commits(20)) });
  expect(run(literalHistory([]), { siblings: [sibling] })).toEqual(["not-applicable elsewhere"]);
});
