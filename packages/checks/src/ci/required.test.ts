import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { workflow } from "../testing/workflow.ts";
import { required } from "./required.ts";

const CI = workflow("on: push\n");
const protection = { pullRequests: true, approvals: 1, forcePushes: false, deletions: false, requiredChecks: 0 };

test.each([
  ["no CI", {}, {}, "not-applicable none"],
  ["no forge", CI, {}, "unknown unseen"],
  ["a forge that does not tell", CI, { forge: {} }, "unknown unseen"],
  ["none asked for", CI, { forge: { protection } }, "fail unset"],
  ["some asked for", CI, { forge: { protection: { ...protection, requiredChecks: 2 } } }, "pass set"],
])("%s", (_, files, facts, expected) => {
  expect(runOne(required, files, facts)).toEqual([expected]);
});
