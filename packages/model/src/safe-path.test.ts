import { expect, test } from "vitest";
import { findPathFault, foldPath } from "./safe-path.ts";

test.each([
  ["README.md", undefined],
  ["docs/blåbærgrød.md", undefined],
  [".github/workflows/ci.yml", undefined],
  ["", "empty"],
  ["a//b", "empty"],
  ["/etc/passwd", "absolute"],
  ["C:/x", "absolute"],
  ["../x", "outside"],
  ["a/../../x", "outside"],
  ["a/./b", "outside"],
  ["a\\b", "characters"],
  ["ab:c", "characters"],
  ["a\nb", "characters"],
  ["a\u202eb", "characters"],
  ["con", "reserved"],
  ["docs/NUL.txt", "reserved"],
  ["COM¹", "reserved"],
  ["a.", "ending"],
  ["a /b", "ending"],
  [".git/config", "git"],
  ["x/.GIT/hooks/y", "git"],
  ["GIT~1/config", "git"],
  ["a\u030a", "not-composed"],
  ["x".repeat(300), "length"],
  [`${"x/".repeat(600)}x`, "length"],
])("%j: %s", (path, fault) => {
  expect(findPathFault(path)).toBe(fault);
});

test("names that only differ by case, or by how a letter is put together, are one", () => {
  expect(foldPath("README.md")).toBe(foldPath("readme.MD"));
  expect(foldPath("a\u030a")).toBe(foldPath("å"));
});
