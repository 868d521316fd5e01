import { expect, test } from "vitest";
import { readChanges } from "./read-changes.ts";

test.each([
  [
    "Changesets' form",
    "# @os2kit/templates\n\n## 1.1.0\n\n### Minor Changes\n\n- abc: New.\n\n## 1.0.0\n\nFirst.\n",
    { "1.1.0": "### Minor Changes\n\n- abc: New.", "1.0.0": "First." },
  ],
  ["Keep a Changelog's form", "## [Unreleased]\n\n- x\n\n## [1.0.0] - 2026-01-01\r\n\r\n- y\r\n", { "1.0.0": "- y" }],
  ["a preview", "## 1.0.0-next.1\n\nz\n", { "1.0.0-next.1": "z" }],
  ["no versions", "# Log\n\n## Soon\n", {}],
  ["nothing", "", {}],
])("%s", (_, text, expected) => {
  expect(readChanges(text)).toEqual(expected);
});
