import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { workflow } from "../testing/workflow.ts";
import { secrets } from "./secrets.ts";

const AT = ".github/workflows/a.yml";

test.each([
  ["no workflows", {}, "not-applicable none"],
  ["no calls", workflow("jobs:\n  a: {secrets: inherit}\n"), "not-applicable absent"],
  ["all of them", workflow("jobs:\n  a:\n    uses: ./x.yml\n    secrets: inherit\n"), `fail bad ${AT}:4`],
  ["by name", workflow("jobs:\n  a:\n    uses: ./x.yml\n    secrets: {T: x}\n"), `pass good ${AT}`],
  ["none", workflow("jobs:\n  a:\n    uses: ./x.yml\n"), `pass good ${AT}`],
])("%s", (_, files, expected) => {
  expect(runOne(secrets, files)).toEqual([expected]);
});
