import { expect, test } from "vitest";
import { viewLiteral } from "../testing/run-one.ts";
import { coverage, usedLicences } from "./coverage.ts";

/** What each file lacks: `c` for copyright, `l` for licence, nothing for a covered one. */
const lacking = (files: Readonly<Record<string, string>>) =>
  coverage(viewLiteral(files)).map(
    ({ path, copyright, licence }) => `${path}: ${copyright ? "" : "c"}${licence ? "" : "l"}`,
  );

const table = (path: string, more = "", licence = "MPL-2.0") =>
  `[[annotations]]\npath = ${path}\n${more}SPDX-FileCopyrightText = "2024 OS2"\nSPDX-License-Identifier = "${licence}"\n`;
const HEADER = "// SPDX-FileCopyrightText: 2024 OS2\n// SPDX-License-Identifier: MIT\n";

test.each([
  ["nothing", { "a.ts": "a" }, ["a.ts: cl"]],
  ["a header", { "a.ts": HEADER }, ["a.ts: "]],
  ["half a header", { "a.ts": "// Copyright 2024 OS2\n" }, ["a.ts: l"]],
  ["a file beside", { "a.png": "a", "a.png.license": HEADER }, ["a.png: "]],
  ["a file beside that says nothing, which beats the header", { "a.ts": HEADER, "a.ts.license": "x" }, ["a.ts: cl"]],
  ["REUSE.toml", { "REUSE.toml": `version = 1\n${table('"**"')}`, "a/b.ts": "a" }, ["a/b.ts: "]],
  [
    "one star stops at a slash",
    { "REUSE.toml": `version = 1\n${table('["*", "docs/**"]')}`, "a.ts": "a", "a/b.ts": "a", "docs/a/b.md": "a" },
    ["a.ts: ", "a/b.ts: cl", "docs/a/b.md: "],
  ],
  [
    "the last table wins",
    {
      "REUSE.toml": `version = 1\n${table('"**"')}\n[[annotations]]\npath = "a/**"\nSPDX-FileCopyrightText = "2024 OS2"\n`,
      "a/b.ts": "a",
      "c.ts": "a",
    },
    ["a/b.ts: l", "c.ts: "],
  ],
  [
    "a table in a folder is about that folder",
    { "a/REUSE.toml": `version = 1\n${table('"*.ts"')}`, "a/b.ts": "a", "b.ts": "a" },
    ["a/b.ts: ", "b.ts: cl"],
  ],
  [
    "an override that gives no licence",
    {
      "REUSE.toml":
        'version = 1\n[[annotations]]\npath = "**"\nprecedence = "override"\nSPDX-FileCopyrightText = "2024 OS2"\n',
      "a.ts": HEADER,
    },
    ["a.ts: l"],
  ],
  [
    "dep5, whose stars take slashes",
    {
      ".reuse/dep5": "Format: x\n\nFiles: img/* a.ts\nCopyright: 2024 OS2\nLicense: MIT\n Some text.\n",
      "img/a/b.png": "a",
      "a.ts": "a",
      "c.ts": "a",
    },
    ["a.ts: ", "c.ts: cl", "img/a/b.png: "],
  ],
  [
    "what needs no licence",
    {
      LICENSE: "x",
      "a/COPYING.md": "x",
      "LICENSES/MIT.txt": "x",
      "sbom.spdx.json": "{}",
      "empty.ts": "",
      "REUSE.toml": "version = 1",
    },
    [],
  ],
  ["a broken REUSE.toml", { "REUSE.toml": "version = ", "a.ts": "a" }, ["a.ts: cl"]],
])("%s", (_, files, expected) => {
  expect(lacking(files)).toEqual(expected);
});

test("lists licences in use, each once with the first place", () => {
  const files = { "REUSE.toml": `version = 1\n${table('"**"')}`, "a.ts": HEADER, "b.ts": HEADER };
  expect(usedLicences(viewLiteral(files)).map(({ text, path, line }) => `${text} ${path}:${String(line)}`)).toEqual([
    "MPL-2.0 REUSE.toml:2",
    "MIT a.ts:2",
  ]);
});
