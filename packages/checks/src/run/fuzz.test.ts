import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { fuzz } from "./fuzz.ts";

test.each([
  ["none", { "package.json": "{}" }, "fail none"],
  ["a library", { "package.json": '{"devDependencies": {"fast-check": "4.0.0"}}' }, "pass found package.json"],
  ["Python's", { "requirements-test.txt": "hypothesis==6.0\n" }, "pass found requirements-test.txt"],
  ["Go's own", { "parse_fuzz_test.go": "package a" }, "pass target parse_fuzz_test.go"],
])("%s", (_, files, expected) => {
  expect(runOne(fuzz, files)).toEqual([expected]);
});
