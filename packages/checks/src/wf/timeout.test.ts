import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { workflow } from "../testing/workflow.ts";
import { timeout } from "./timeout.ts";

const AT = ".github/workflows/a.yml";

test.each([
  ["no workflows", {}, "not-applicable none"],
  ["only calls", workflow("jobs:\n  a: {uses: ./x.yml}\n"), "not-applicable absent"],
  ["each has a limit", workflow("jobs:\n  a: {timeout-minutes: 5}\n"), `pass good ${AT}`],
  ["one has none", workflow("jobs:\n  a: {timeout-minutes: 5}\n  b: {}\n"), `fail bad ${AT}:3`],
])("%s", (_, files, expected) => {
  expect(runOne(timeout, files)).toEqual([expected]);
});
