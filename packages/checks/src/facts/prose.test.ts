import { expect, test } from "vitest";
import { viewLiteral } from "../testing/run-one.ts";
import { prose } from "./prose.ts";

test("finds what people of the product wrote, nearest to the root first", () => {
  const paths = [
    ".github/ISSUE_TEMPLATE/fejl.md",
    ".github/pull_request_template.md",
    ".gitlab/merge_request_templates/Release.md",
    "a/b/c.adoc",
    "docs/drift.MD",
    "docs/æble.rst",
    "node_modules/x/README.md",
    "LÆSMIG.md",
    "src/testdata/a.md",
    "tests/README.md",
    "tests/unit/data/a.md",
    "notes.txt",
  ];
  expect(prose(viewLiteral(Object.fromEntries(paths.map((path) => [path, "x"]))))).toEqual([
    "LÆSMIG.md",
    "docs/drift.MD",
    "docs/æble.rst",
    "tests/README.md",
    "a/b/c.adoc",
  ]);
});

test("stops at a number that nobody writes by hand", () => {
  const files = Object.fromEntries(Array.from({ length: 700 }, (_, index) => [`docs/${String(index)}.md`, "x"]));
  expect(prose(viewLiteral({ ...files, "README.md": "x" }))).toHaveLength(600);
});
