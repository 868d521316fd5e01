import { expect, test } from "vitest";
import { commits, literalHistory } from "../testing/literal-history.ts";
import { runOne } from "../testing/run-one.ts";
import { review } from "./review.ts";

const protection = { pullRequests: true, approvals: 1, forcePushes: false, deletions: false, requiredChecks: 0 };

test.each([
  ["required by the forge", [], { protection }, /^pass required/],
  ["not required by the forge", [], { protection: { ...protection, approvals: 0 } }, /^fail optional/],
  ["straight into main", commits(20, { subject: "Mend" }), undefined, /^fail direct c+/],
  ["through pull requests", commits(20, { subject: "Mend (#7)" }), undefined, /^unknown requests/],
  [
    "merged",
    [...commits(10, { parents: 2, subject: "Merge pull request #3 from a/b" }), ...commits(20, { subject: "Mend" })],
    undefined,
    /^unknown requests/,
  ],
  [
    "with a trailer",
    commits(20, { subject: "Mend", body: "Reviewed-by: Bo <bo@example.dk>" }),
    undefined,
    /^unknown requests/,
  ],
  ["too little", commits(3), undefined, /^unknown history/],
])("%s", (_, year, forge, expected) => {
  const facts = { history: literalHistory(year), ...(forge ? { forge } : {}) };
  expect(runOne(review, {}, facts)).toEqual([expect.stringMatching(expected)]);
});
