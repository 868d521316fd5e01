import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { spdxExpr } from "./spdx-expr.ts";

const npm = (license: string) => ({ "package.json": `{\n  "license": ${JSON.stringify(license)}\n}` });

test.each([
  ["none", { "package.json": "{}" }, ["not-applicable none"]],
  ["valid", npm("MIT OR Apache-2.0"), ["pass valid"]],
  ["a full name", npm("Mozilla Public License Version 2.0"), ["fail meant package.json:2"]],
  ["no hyphen", npm("MPL2.0"), ["fail meant package.json:2"]],
  ["no version", npm("GPL"), ["fail invalid package.json:2"]],
  ["two in words", npm("MIT/Apache-2.0"), ["fail invalid package.json:2"]],
  ["in small letters", npm("mit"), ["fail invalid package.json:2"]],
  ["a GNU licence that leaves its reach open", npm("GPL-2.0"), ["fail deprecated package.json:2"]],
  ["a plus", npm("GPL-2.0+"), ["fail deprecated package.json:2"]],
  ["npm's own words", npm("SEE LICENSE IN LICENSE.md"), ["not-applicable none"]],
  ["UNLICENSED", npm("UNLICENSED"), ["not-applicable none"]],
  ["PEP 639", { "pyproject.toml": '[project]\nname = "a"\nlicense = "MPL 2.0"\n' }, ["fail meant pyproject.toml:3"]],
  [
    "older Python metadata takes any words",
    { "pyproject.toml": '[project]\nname = "a"\nlicense = { text = "MPL 2.0" }\n' },
    ["not-applicable none"],
  ],
  [
    "Maven takes any words",
    { "pom.xml": "<project><licenses><license><name>MPL 2.0</name></license></licenses></project>" },
    ["not-applicable none"],
  ],
  ["publiccode.yml", { "publiccode.yml": "legal:\n  license: MPL\n" }, ["fail invalid publiccode.yml:2"]],
  ["a header", { "a.ts": "// SPDX-License-Identifier: GPL-3.0\n" }, ["fail deprecated a.ts:1"]],
  ["a header as an example in a document", { "a.md": "SPDX-License-Identifier: GPL-3.0\n" }, ["not-applicable none"]],
  [
    "REUSE.toml",
    { "REUSE.toml": 'version = 1\n[[annotations]]\npath = "**"\nSPDX-License-Identifier = "Apache 2.0"\n' },
    ["fail meant REUSE.toml:2"],
  ],
  ["hostile nesting", npm("(".repeat(100_000)), ["fail invalid package.json:2"]],
])("%s", (_, files, expected) => {
  expect(runOne(spdxExpr, files)).toEqual(expected);
});
