import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { codeowners } from "./codeowners.ts";

const files = { "src/a/b.ts": "", "docs/guide.md": "", "docs/a b.md": "" };
const run = (text: string, path = ".github/CODEOWNERS") => runOne(codeowners, { ...files, [path]: text });

test("none", () => {
  expect(runOne(codeowners, files)).toEqual(["fail missing"]);
});

test.each([
  ["everything", "* @anne @os2/core\n"],
  ["a folder at any depth", "a/ anne@aarhus.dk # comment\n"],
  ["a path from the root", "/docs/ @anne\n"],
  ["a path with stars", "/src/**/*.ts @anne\n"],
  ["an ending", "*.md @anne\n"],
  ["a space", "docs/a\\ b.md @anne\n"],
  ["a file without an owner", "* @anne\n/docs/guide.md\n"],
])("%s is valid", (_, text) => {
  expect(run(text)).toEqual(["pass valid .github/CODEOWNERS"]);
});

test.each([
  ["a folder that is gone", "* @anne\n/lib/ @anne\n", "fail unmatched .github/CODEOWNERS:2"],
  ["an ending that is gone", "*.java @anne\n", "fail unmatched .github/CODEOWNERS:1"],
  ["another case", "/Docs/ @anne\n", "fail unmatched .github/CODEOWNERS:1"],
  ["a name without @", "* anne\n", "fail owner .github/CODEOWNERS:1"],
  ["an exception", "!docs/ @anne\n", "fail syntax .github/CODEOWNERS:1"],
  ["a section, which is GitLab's", "[Docs] @anne\n", "fail syntax .github/CODEOWNERS:1"],
  ["no rule", "# nothing yet\n", "fail empty .github/CODEOWNERS"],
  ["rules without owners", "*\n", "fail empty .github/CODEOWNERS"],
  ["our template, waiting", "# Not answered yet: the names\n", "open open .github/CODEOWNERS:1"],
])("%s", (_, text, expected) => {
  expect(run(text)).toEqual([expected]);
});

test("GitLab's sections, roles, groups and exceptions", () => {
  const text = "[Docs][2] @os2/group/docs\n/docs/\n!docs/guide.md\n^[Code]\n*.ts @@maintainer\n";
  expect(run(text, ".gitlab/CODEOWNERS")).toEqual(["pass valid .gitlab/CODEOWNERS"]);
  expect(run("[Docs] anne\n/docs/\n", "CODEOWNERS")).toEqual(["fail owner CODEOWNERS:1"]);
});

test("the first place counts, and a name that no forge reads is told", () => {
  expect(runOne(codeowners, { CODEOWNERS: "* @a", ".github/CODEOWNERS": "* @b" })).toEqual([
    "pass valid .github/CODEOWNERS",
  ]);
  expect(runOne(codeowners, { codeowners: "* @a" })).toEqual(["fail name codeowners"]);
});

test("Forgejo's patterns are expressions, which are not run", () => {
  const address = "https://codeberg.org/os2/app";
  expect(runOne(codeowners, { CODEOWNERS: ".*\\.go @anne" }, { address })).toEqual(["pass valid CODEOWNERS"]);
});

test("at most twenty faults are told", () => {
  const verdicts = run("/gone @a\n".repeat(50));
  expect(verdicts).toHaveLength(20);
  expect(verdicts.at(-1)).toBe("fail more .github/CODEOWNERS");
});

test("a pattern of many stars takes no longer than others", () => {
  const start = performance.now();
  const paths = Object.fromEntries(
    Array.from({ length: 3000 }, (_, index) => [`${"a".repeat(150)}${String(index)}`, ""]),
  );
  runOne(codeowners, { ...paths, CODEOWNERS: `${"*a".repeat(60)}b @x\n/${"**/".repeat(60)}b @x\n`.repeat(10) });
  expect(performance.now() - start).toBeLessThan(3000);
});
