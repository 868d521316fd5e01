import { describe, expect, test } from "vitest";
import { mergeTexts } from "../../testing/merge-texts.ts";

test.each([
  [
    "both add at the end (S29b)",
    "node_modules/\n",
    "node_modules/\nmine\n",
    "node_modules/\ntmpl\n",
    "node_modules/\ntmpl\nmine\n",
  ],
  ["both add the same in two places", "a\nb\n", "same\na\nb\n", "a\nb\nsame\n", "same\na\nb\n"],
  [
    "a section after the product's own lines",
    "a\n",
    "a\nmine\n",
    "a\n\n# Editors\n.idea/\n",
    "a\nmine\n\n# Editors\n.idea/\n",
  ],
  ["a line before the product's own section", "a\n", "a\n\n# Mine\nmine\n", "a\ntmpl\n", "a\ntmpl\n\n# Mine\nmine\n"],
  ["removals of either side", "a\nb\nc\n", "b\nc\nmine\n", "a\nb\ntmpl\n", "b\ntmpl\nmine\n"],
  ["a removal beside an addition", "a\nb\n", "a\nmine\nb\n", "a\n", "a\nmine\n"],
  ["a removed section, with its comment", "a\n\n# Old\nold\n", "a\n\n# Old\nold\nmine\n", "a\n", "a\nmine\n"],
  ["the product's order", "a\nb\n", "b\na\nmine\n", "a\nb\ntmpl\n", "b\ntmpl\na\nmine\n"],
  ["a comment at the end of either", "a\n", "a\n# mine\n", "a\n# tmpl\n", "a\n# tmpl\n# mine\n"],
  [
    "exceptions stay behind what they except",
    "*.log\n",
    "*.log\n!mine.log\n",
    "*.log\n*.tmp\n",
    "*.log\n*.tmp\n!mine.log\n",
  ],
  ["CRLF and no final newline", "a\n", "a\r\nmine", "a\ntmpl\n", "a\r\ntmpl\r\nmine"],
  ["a line that the product has twice", "a\n", "a\nb\na\n", "a\ntmpl\n", "a\ntmpl\nb\na\n"],
])(".gitignore: %s", (_, base, ours, theirs, expected) => {
  expect(mergeTexts(".gitignore", [base, ours, theirs])).toMatchObject({ text: expected, conflicts: [] });
});

describe("lines with a key", () => {
  test.each([
    [".env.example", "A=1\nB=2\n", "A=5\nB=2\nC=3\n", "A=1\nB=3\n", "A=5\nB=3\nC=3\n"],
    [".npmrc", "a=1\nb=2\n", "a=5\nb=2\n", "a=1\nb=3\n", "a=5\nb=3\n"],
    ["CODEOWNERS", "* @a\n/x @b\n", "* @a @mine\n/x @b\n", "* @a\n/x @c\n/y @d\n", "* @a @mine\n/x @c\n/y @d\n"],
    [
      ".gitattributes",
      "* text=auto\n",
      "* text=auto eol=lf\n",
      "* text=auto\n*.png binary\n",
      "* text=auto eol=lf\n*.png binary\n",
    ],
  ])("%s: changes of different keys", (path, base, ours, theirs, expected) => {
    expect(mergeTexts(path, [base, ours, theirs])).toMatchObject({ text: expected, conflicts: [] });
  });

  test.each([
    [".env.example", "A=1\nB=2\n", "A=5\nB=2\nC=3\n", "A=7\nB=3\n", 'line 1: A: ["A=5","A=1","A=7"]'],
    ["CODEOWNERS", "/x @a\n", "/x @a @mine\n", "/x @b\n", 'line 1: /x: ["/x @a @mine","/x @a","/x @b"]'],
    [
      ".gitattributes",
      "*.x text\n",
      "*.x binary\n",
      "*.x -text\n",
      'line 1: *.x: ["*.x binary","*.x text","*.x -text"]',
    ],
    [".env.example", undefined, "A=5\nC=3\n", "A=7\nB=2\n", 'line 1: A: ["A=5","","A=7"]'],
    [
      ".env.example",
      "PORT=80\nA=1\n",
      "PORT=81\nA=1\n",
      "LISTEN=80\nA=1\n",
      'line 1: PORT -> LISTEN: ["PORT=81","PORT=80","LISTEN=80"]',
    ],
  ])("%s: one key on both sides is a conflict by value", (path, base, ours, theirs, conflict) => {
    expect(mergeTexts(path, [base, ours, theirs]).conflicts).toEqual([conflict]);
  });

  test("the other lines are merged beside a conflict", () => {
    const { text } = mergeTexts(".env.example", ["A=1\nB=2\n", "A=5\nB=2\nC=3\n", "A=7\nB=3\n"]);
    expect(text).toMatchInlineSnapshot(`
      "<<<<<<< product
      A=5
      ||||||| template before
      A=1
      =======
      A=7
      >>>>>>> template now
      B=3
      C=3
      "
    `);
  });
});

test.each([
  ["empty", "", "a\n", "b\n", "a\nb\n"],
  ["only a comment", "# c\n", "# c\na\n", "# c\nb\n", "# c\na\nb\n"],
])("%s before", (_, base, ours, theirs, expected) => {
  expect(mergeTexts(".gitignore", [base, ours, theirs])).toMatchObject({ text: expected, conflicts: [] });
});

test("50,000 lines take moments", () => {
  const make = (line: (i: number) => string) => Array.from({ length: 50_000 }, (_, i) => `${line(i)}\n`).join("");
  const [ours, theirs] = [
    make((i) => (i % 10 === 3 ? `m${String(i)}` : String(i))),
    make((i) => (i % 10 === 5 ? `t${String(i)}` : String(i))),
  ];
  const merged = mergeTexts(".gitignore", [make(String), ours, theirs]);
  expect(merged.conflicts).toEqual([]);
  expect(merged.text.split("\n")).toHaveLength(50_001);
});
