import { expect, test } from "vitest";
import { completeCard } from "@os2kit/model";
import { commits, literalHistory } from "../testing/literal-history.ts";
import { runOne } from "../testing/run-one.ts";
import { activity } from "./activity.ts";

const card = completeCard({ product: { name: "A", stage: "maintenance" } });

test.each([
  ["work this month", literalHistory(commits(2)), {}, /^pass active/],
  ["quiet", literalHistory([], { lastDate: "2025-01-01" }), {}, /^fail quiet/],
  ["quiet, as the card says", literalHistory([]), { card }, /^pass said product.stage/],
  ["archived", literalHistory([]), { forge: { archived: true } }, /^pass said/],
])("%s", (_, history, facts, expected) => {
  expect(runOne(activity, {}, { history, ...facts })).toEqual([expect.stringMatching(expected)]);
});

test("quiet, as the README says", () => {
  const files = { "README.md": "**IMPORTANT! Project is discontinued and will no longer be maintained.**\n\n# A\n" };
  expect(runOne(activity, files, { history: literalHistory([], { lastDate: "2025-01-01" }) })).toEqual([
    "pass told README.md:1",
  ]);
});

test("without a history nothing is said", () => {
  expect(runOne(activity, {})).toEqual(["unknown history"]);
});
