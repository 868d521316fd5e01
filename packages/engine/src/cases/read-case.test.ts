import { formatProblem, memoryTree, type Tree } from "@os2kit/model";
import { expect, test } from "vitest";
import { literalFiles, type Literal } from "../testing/literal-files.ts";
import { checkCases } from "./find-cases.ts";

const CASE = { "cases/c/product.yml": "product: { name: A }\n", "cases/c/expected/a.txt": "" };

function complain(literal: Literal, more: Tree = memoryTree([])): string[] {
  const files = memoryTree(literalFiles({ ...CASE, ...literal }));
  const tree: Tree = {
    list: () => [...files.list(), ...more.list()],
    read: (path) => (more.list().some((entry) => entry.path === path) ? more : files).read(path),
  };
  return checkCases(tree).map((problem) => {
    const { where, text, next } = formatProblem(problem, "en");
    return `${where}: ${text} ${next}`;
  });
}

test("a good case has no problem", () => {
  expect(complain({})).toEqual([]);
});

test.each<[string, string]>([
  ["a field that does not exist", "summary: x\nexpcted: {}\n"],
  ["a field of expected that does not exist", "expected:\n  file: x\n"],
  ["YAML that is none", "summary: [x\nv1: }\n"],
  ["a key twice", "summary: x\nsummary: y\n"],
  ["an alias", "summary: &a x\nrepository: *a\n"],
  ["brackets without end", `summary: ${"[".repeat(50_000)}${"]".repeat(50_000)}\n`],
  ["a list where fields belong", "- a\n- b\n"],
  ["fields where a text belongs", "summary: { da: x }\n"],
  ["an outcome that does not exist", "expected:\n  outcomes:\n    a.txt: mergd\n"],
  ["an exit code that does not exist", "expected: { exitCode: 3 }\n"],
  ["a choice that does not exist", "conflicts: theirs\n"],
  ["complete that is no yes or no", "expected: { complete: all }\n"],
  ["a step with the wrong words", "edits:\n  - { in: a.txt, delete: b.txt }\n  - a.txt\n"],
  ["a path out of the product", "edits:\n  - { in: ../a.txt, append: x }\n  - { move: a.txt, to: /etc/x }\n"],
  ["an absent path out of the product", "expected: { absent: ../a }\n"],
  ["a card field that does not exist", "card: { product.levle: 2 }\n"],
])("%s is told with line and column", (_what, text) => {
  expect(complain({ "cases/c/case.yml": text })).toMatchSnapshot();
});

test.each<[string, Literal]>([
  ["a file that belongs to no part", { "cases/c/expectd/a.txt": "", "cases/README.md": "" }],
  ["a part of a set that is none", { "cases/c/v1/readme.md": "", "cases/c/v2/layers/a/cases/d/product.yml": "" }],
  ["a path that no product could have", { "cases/c/expected/con.txt": "", "cases/c/edits/dot-git/config": "" }],
  ["a path in two spellings", { "cases/c/expected/.env": "", "cases/c/expected/dot-env": "" }],
])("%s is told", (_what, files) => {
  expect(complain(files)).toMatchSnapshot();
});

test("a symbolic link is told, and not read", () => {
  const link = { path: "cases/c/expected/x", mode: "120000", bytes: new TextEncoder().encode("/etc/passwd") } as const;
  expect(complain({}, memoryTree([link]))).toMatchInlineSnapshot(`
    [
      "cases/c/expected/x: A template set holds no symbolic links. Replace the link by the file itself.",
    ]
  `);
});

test("a case without a card, one that expects nothing, and bytes that are no text", () => {
  const only = (files: Literal) =>
    checkCases(memoryTree(literalFiles(files))).map((problem) => formatProblem(problem, "da").text);
  expect(only({ "cases/c/expected/a.txt": "" })).toMatchInlineSnapshot(`
    [
      "Prøven har ingen product.yml.",
    ]
  `);
  expect(only({ "cases/c/product.yml": "product: { name: A }\n", "cases/c/case.yml": "summary: x\n" }))
    .toMatchInlineSnapshot(`
    [
      "Prøven forventer intet, så den kan aldrig fejle.",
    ]
  `);
  const bytes = { path: "cases/c/case.yml", mode: "100644", bytes: Uint8Array.of(0xff, 0xfe, 0x41) } as const;
  expect(complain({}, memoryTree([bytes]))).toMatchInlineSnapshot(`
    [
      "cases/c/case.yml: cases/c/case.yml is not valid: it is not UTF-8 text Correct it; docs/template-sets.md describes the format.",
    ]
  `);
});
