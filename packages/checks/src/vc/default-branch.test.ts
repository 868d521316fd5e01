import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { defaultBranch } from "./default-branch.ts";

const protection = { pullRequests: true, approvals: 1, forcePushes: false, deletions: false, requiredChecks: 0 };

test.each([
  ["protected", protection, ["pass protected"]],
  ["open", { ...protection, pullRequests: false }, ["fail open"]],
  [
    "everything allowed",
    { ...protection, pullRequests: false, forcePushes: true, deletions: true },
    ["fail open", "fail force", "fail deletion"],
  ],
])("%s", (_, rules, expected) => {
  expect(runOne(defaultBranch, {}, { forge: { protection: rules } })).toEqual(expected);
});

test("only the forge knows", () => {
  expect(runOne(defaultBranch, {})).toEqual(["unknown forge"]);
});
