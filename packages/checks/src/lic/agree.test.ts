import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { licenceText } from "../testing/licence-text.ts";
import { runOne } from "../testing/run-one.ts";
import { agree } from "./agree.ts";

const LICENSE = licenceText("MPL-2.0");
const npm = (license: string) => `{\n  "name": "a",\n  "license": ${JSON.stringify(license)}\n}`;
const GPL_HEADER =
  "// This is free software: you can redistribute it and/or modify it under the GNU General Public License, version 3.\n// See the license.\n";
const sources = (header: string, count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`src/f${String(index)}.ts`, header]));

test.each([
  ["only the licence file", { LICENSE }, ["not-applicable alone"]],
  ["nothing", {}, ["not-applicable alone"]],
  ["a manifest that agrees", { LICENSE, "package.json": npm("MPL-2.0") }, ["pass agree"]],
  ["a manifest in people's words", { LICENSE, "package.json": npm("Mozilla Public License 2.0") }, ["pass agree"]],
  ["npm's default", { LICENSE, "package.json": npm("ISC") }, ["fail statement package.json:3"]],
  ["UNLICENSED", { LICENSE, "package.json": npm("UNLICENSED") }, ["fail statement package.json:3"]],
  ["private alone", { LICENSE, "package.json": '{"private": true}' }, ["not-applicable alone"]],
  ["proprietary", { LICENSE, "composer.json": '{"license": "proprietary"}' }, ["fail statement composer.json:1"]],
  ["a pointer", { LICENSE, "package.json": npm("SEE LICENSE IN LICENSE") }, ["not-applicable alone"]],
  ["a choice that holds it", { LICENSE, "package.json": npm("MIT OR MPL-2.0") }, ["pass agree"]],
  [
    "the GNU licence with and without later versions",
    { LICENSE: licenceText("GPL-2.0-only"), "composer.json": '{"license": "GPL-2.0-or-later"}' },
    ["pass agree"],
  ],
  ["another version", { LICENSE, "package.json": npm("MPL-1.1") }, ["fail statement package.json:3"]],
  [
    "a package with a licence file of its own",
    { LICENSE, "theme/package.json": npm("MIT"), "theme/LICENSE": licenceText("MIT") },
    ["pass agree"],
  ],
  ["publiccode.yml", { LICENSE, "publiccode.yml": "legal:\n  license: MIT\n" }, ["fail statement publiccode.yml:2"]],
  ["CITATION.cff", { LICENSE, "CITATION.cff": "license:\n  - MIT\n  - MPL-2.0\n" }, ["pass agree"]],
  [
    "a README that agrees",
    { LICENSE, "README.md": "# A\n\n## License\n\nMPL 2.0, theme under MIT.\n" },
    ["pass agree"],
  ],
  ["a README that does not", { LICENSE, "README.md": "# A\n\n## Licens\n\nMIT\n" }, ["fail readme README.md:3"]],
  [
    "a README on others' licences",
    { LICENSE, "README.md": "# A\n\nLeaflet is under the BSD licence.\n" },
    ["not-applicable alone"],
  ],
  [
    "REUSE.toml",
    { LICENSE, "REUSE.toml": 'version = 1\n[[annotations]]\npath = "**"\nSPDX-License-Identifier = "MIT"\n' },
    ["fail reuse REUSE.toml:2"],
  ],
  ["two licence files", { LICENSE, "LICENSE.txt": licenceText("GPL-3.0-only") }, ["fail files LICENSE.txt"]],
  ["two licence files that are alike", { LICENSE, "LICENSE.txt": LICENSE }, ["pass agree"]],
  [
    "two licences to choose from",
    {
      "LICENSE-MIT": licenceText("MIT"),
      "LICENSE-APACHE": licenceText("Apache-2.0"),
      "Cargo.toml": '[package]\nlicense = "MIT OR Apache-2.0"\n',
    },
    ["pass agree"],
  ],
  ["headers in most files", { LICENSE, ...sources(GPL_HEADER, 12) }, ["fail headers src/f0.ts:1"]],
  ["headers in a few files", { LICENSE, ...sources(GPL_HEADER, 3) }, ["pass agree"]],
  [
    "no licence file: the places are compared with each other",
    { "composer.json": '{"license": "EUPL-1.2"}', "package.json": npm("MIT") },
    ["fail statement package.json:3"],
  ],
  ["a licence file that is not known", { LICENSE: "x", "package.json": npm("MIT") }, ["unknown unknown LICENSE"]],
  ["a broken publiccode.yml", { LICENSE, "publiccode.yml": "legal: [\n" }, ["not-applicable alone"]],
])("%s", (_, files, expected) => {
  expect(runOne(agree, files)).toEqual(expected);
});

test.each([
  ["code", "MPL-2.0", "EUPL-1.2", "fail card legal.licence"],
  ["code", "EUPL-1.2", "EUPL-1.2", "pass agree"],
  ["code", "GPL-3.0-only", "MPL-2.0", "not-applicable alone"],
  ["docs", "MPL-2.0", "EUPL-1.2", "not-applicable alone"],
] as const)("in a repository of %s under %s, a card that says %s", (kind, own, licence, expected) => {
  const card = completeCard({ product: { name: "A" }, legal: { licence } });
  expect(runOne(agree, { LICENSE: licenceText(own) }, { card, kind })).toEqual([expected]);
});

test("takes a card that says nothing of a licence for none of its own", () => {
  const card = completeCard({ product: { name: "A" } });
  const files = { LICENSE: licenceText("GPL-3.0-only"), "package.json": npm("GPL-3.0-only") };
  expect(runOne(agree, files, { card })).toEqual(["pass agree"]);
});

test("publiccode.yml is about the code, not about a repository of documents", () => {
  const files = { LICENSE: licenceText("CC-BY-SA-4.0"), "publiccode.yml": "legal:\n  license: MPL-2.0\n" };
  expect(runOne(agree, files, { kind: "docs" })).toEqual(["not-applicable alone"]);
});
