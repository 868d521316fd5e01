import { expect, test } from "vitest";
import { readPolicy } from "./policy-of.ts";

test.each([
  ["docs", "docs/a/b.md", true],
  ["docs/", "docs/a.md", true],
  ["./docs/a.md", "docs/a.md", true],
  ["docs", "docs2/a.md", false],
  ["*.md", "README.md", true],
  ["*.md", "docs/README.md", false],
  ["**/*.md", ".github/a.md", true],
  [".github/**", ".github/workflows/ci.yml", true],
  ["blå*", "blåbær.txt", true],
  ["!docs", "src/a.ts", false],
  ["", "a", false],
  ["/", "a", false],
  ["[", "a", false],
  ["*(".repeat(2000), "a", false],
])("the pattern %j and the path %s: %s", (pattern, path, expected) => {
  expect(readPolicy({ [pattern]: "ours" })(path) === "ours").toBe(expected);
});

test("a file that goes by several paths is found by any of them", () => {
  const policyOf = readPolicy({ "new/**": "managed", old: "ours" });
  expect([policyOf("new/a", "old"), policyOf("new/a", "older"), policyOf("else")]).toEqual([
    "ours",
    "managed",
    undefined,
  ]);
});
