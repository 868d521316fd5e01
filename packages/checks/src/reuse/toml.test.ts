import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { toml } from "./toml.ts";

const TABLE = '[[annotations]]\npath = "**"\nSPDX-License-Identifier = "MIT"\n';

test.each([
  ["none", {}, ["not-applicable none"]],
  ["valid", { "REUSE.toml": `version = 1\n\n${TABLE}` }, ["pass valid REUSE.toml"]],
  ["not TOML", { "REUSE.toml": "version = 1\nx = [\n" }, [expect.stringMatching(/^fail syntax REUSE\.toml:\d/)]],
  ["another version", { "REUSE.toml": `version = 2\n${TABLE}` }, ["fail version REUSE.toml:1"]],
  ["no path", { "REUSE.toml": "version = 1\n\n[[annotations]]\n" }, ["fail path REUSE.toml:3"]],
  [
    "precedence and values, each at its table",
    {
      "REUSE.toml": `version = 1\n${TABLE}\n[[annotations]]\npath = "a"\nprecedence = "first"\nSPDX-FileCopyrightText = 7\n`,
    },
    ["fail precedence REUSE.toml:6", "fail value REUSE.toml:6"],
  ],
  [
    "annotations of another kind",
    { "REUSE.toml": 'version = 1\nannotations = "x"\n' },
    ["fail annotation REUSE.toml:1"],
  ],
  ["dep5", { ".reuse/dep5": "Files: *\nLicense: MIT\n" }, ["pass dep5 .reuse/dep5"]],
  ["both", { ".reuse/dep5": "Files: *\n", "REUSE.toml": "version = 1\n" }, ["fail both .reuse/dep5"]],
  ["hostile nesting", { "REUSE.toml": `x = ${"[".repeat(200_000)}` }, [expect.stringMatching(/^fail syntax/)]],
])("%s", (_, files, expected) => {
  expect(runOne(toml, files)).toEqual(expected);
});
