import { openFolder } from "@os2kit/disk";
import { checkCases, testCases } from "@os2kit/engine/cases";
import { REPOSITORY_ROOT } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { ourSet } from "./our-set.ts";

const tree = openFolder(`${REPOSITORY_ROOT}templates`);
const results = testCases({ tree, bundle: ourSet() });

test("the cases of OS2's templates are well formed, and each stack has one", () => {
  expect(checkCases(tree)).toEqual([]);
  const stacks = ourSet().layers.filter(({ kind }) => kind === "stack");
  const bare = stacks.filter(({ name }) => !results.some((each) => each.case.startsWith(`stacks/${name}/cases/`)));
  expect(bare.map(({ name }) => name)).toEqual([]);
});

// `os2kit template test templates` shows what differs.
test.each(results)("$case: $summary", ({ outcome, differences, problems }) => {
  expect({ outcome, differences, problems }).toEqual({ outcome: "pass", differences: [], problems: [] });
});
