import { memoryTree } from "@os2kit/model";
import { expect, test } from "vitest";
import type { Literal } from "../testing/literal-files.ts";
import { testedSet } from "../testing/tested-set.ts";
import { testCases } from "./test-cases.ts";

const SET: Literal = { "layers/a/files/a.txt": "a\n", "layers/a/files/dot-b/c.txt": "c\n" };
const CARD = { "layers/a/cases/c/product.yml": "product: { name: A }\n" };

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** What an update of the cases writes, and the outcome of each case afterwards. */
function rewrite(literal: Literal): { readonly changes: Literal; readonly after: readonly string[] } {
  const set = testedSet({ ...SET, ...CARD, ...literal });
  const changes = testCases(set).flatMap((each) => each.rewrite);
  const files = new Map(set.tree.list().map((entry) => [entry.path, { ...entry, bytes: set.tree.read(entry.path) }]));
  for (const each of changes) {
    if (each.kind === "delete") files.delete(each.path);
    else files.set(each.path, each);
  }
  const told = changes.map((each) => [
    each.path.replace("layers/a/cases/c/", ""),
    each.kind === "delete" ? "deleted" : decoder.decode(each.bytes),
  ]);
  const after = testCases({ ...set, tree: memoryTree(files.values()) }).map(({ outcome }) => outcome);
  return { changes: Object.fromEntries(told) as Literal, after };
}

test("listed files are written anew and stale ones go; an empty file is enough to list one", () => {
  expect(rewrite({ "layers/a/cases/c/expected/a.txt": "", "layers/a/cases/c/expected/old.txt": "x" })).toEqual({
    changes: { "expected/a.txt": "a\n", "expected/old.txt": "deleted" },
    after: ["pass"],
  });
});

test("a complete case gets what it lacks, in the spelling of a set", () => {
  expect(rewrite({ "layers/a/cases/c/case.yml": "expected: { complete: true }\n" })).toEqual({
    changes: { "expected/dot-b/c.txt": "c\n", "expected/a.txt": "a\n" },
    after: ["pass"],
  });
});

test("outcomes and exit code are written where they stand; comments and layout stay, with a byte order mark too", () => {
  const text = (code: number, outcome: string) =>
    [
      "\uFEFF# Why this matters",
      "v1: [{ in: layers/a/files/a.txt, replace: a, with: b }]",
      "edits: [{ in: a.txt, replace: b, with: c }]",
      `expected: { exitCode:   ${String(code)}, # left for a person`,
      `  outcomes: {a.txt: ${outcome}, dot.txt: added}}`,
      "",
    ].join("\n");
  const { changes, after } = rewrite({ "layers/a/cases/c/case.yml": text(1, '"merged"') });
  expect(changes).toEqual({ "case.yml": text(2, "conflict") });
  // `dot.txt` is no part of the update: only its author knows what was meant.
  expect(after).toEqual(["fail"]);
});

test("what must be held, or be absent, is the author's to say", () => {
  const text = "expected: { contains: { a.txt: z }, absent: [a.txt] }\n";
  expect(rewrite({ "layers/a/cases/c/case.yml": text })).toEqual({ changes: {}, after: ["fail"] });
});
