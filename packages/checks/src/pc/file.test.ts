import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { file } from "./file.ts";

test.each([
  ["the right name", { "publiccode.yml": "name: x" }, "pass found publiccode.yml"],
  ["a capital", { "Publiccode.yml": "name: x" }, "fail name Publiccode.yml"],
  ["another ending", { "publiccode.yaml": "name: x" }, "fail name publiccode.yaml"],
  ["both names", { "PublicCode.yml": "a: 1", "publiccode.yml": "a: 1" }, "pass found publiccode.yml"],
  ["in a folder", { "docs/publiccode.yml": "name: x" }, "fail folder docs/publiccode.yml"],
  ["the guide to it", { "Publiccode-yml.md": "# How to" }, "fail guide Publiccode-yml.md"],
  ["somebody's example", { "testdata/publiccode.yml": "name: x" }, "fail missing"],
  ["none", { "README.md": "x" }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(file, files)).toEqual([expected]);
});

test("is not looked for where there is no code, but told where it stands under a wrong name", () => {
  expect(runOne(file, { "README.md": "x" }, { kind: "docs" })).toEqual(["not-applicable elsewhere"]);
  expect(runOne(file, { "Publiccode.yml": "x: 1" }, { kind: "docs" })).toEqual(["fail name Publiccode.yml"]);
});
