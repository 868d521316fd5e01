import { expect, test } from "vitest";
import { findEquivalent } from "./find-equivalent.ts";
import { viewLiteral } from "./testing/run-one.ts";

test.each([
  ["LICENSE", "Licence.txt", "Licence.txt"],
  ["CONTRIBUTING.md", "docs/CONTRIBUTING.md", "docs/CONTRIBUTING.md"],
  ["SECURITY.md", "security.MD", "security.MD"],
  ["README.da.md", "README.md", undefined],
  ["README.da.md", "README_da.md", "README_da.md"],
  ["README.da.md", "LÆSMIG.txt", "LÆSMIG.txt"],
  ["README.md", "README.rst", "README.rst"],
  ["README.md", "docs/readme.txt", "docs/readme.txt"],
  ["docs/security.md", "SECURITY.md", undefined],
  ["docs/security.md", "docs/Security.md", "docs/Security.md"],
  [".editorconfig", "web/.editorconfig", undefined],
])("%s, where there is %s: %s", (path, present, expected) => {
  expect(findEquivalent(viewLiteral({ [present]: "x" }), path)).toBe(expected);
});
