import { describe, expect, test } from "vitest";
import { countMarkers, mergeTexts } from "../../testing/merge-texts.ts";

/** A workflow with these lines as the steps of its first job. */
const workflow = (...steps: readonly string[]) => `# CI
name: ci
on:
  push:
    branches: [main]

permissions: {}

jobs:
  test:
    runs-on: ubuntu-latest # runner
    steps:
${steps.map((step) => `      ${step}\n`).join("")}      # Last.
      - run: npm test

  lint:
    runs-on: ubuntu-latest
    steps:
      - run: npm run lint
`;
const V4 = "- uses: actions/checkout@abc # v4";
const V5 = "- uses: actions/checkout@def # v5";

describe("a workflow", () => {
  test.each([
    ["a step added after the action (S29)", [V4, "- run: echo mine"], [V5], [V5, "- run: echo mine"]],
    ["a step added before the action", ["- run: echo mine", V4], [V5], ["- run: echo mine", V5]],
    ["the action configured", [V4, "  with:", "    fetch-depth: 0"], [V5], [V5, "  with:", "    fetch-depth: 0"]],
    ["the action named", ["- name: Fetch", `  ${V4.slice(2)}`], [V5], ["- name: Fetch", `  ${V5.slice(2)}`]],
    [
      "the action named by the template",
      [V4, "- run: mine"],
      ["- name: Fetch", `  ${V5.slice(2)}`],
      ["- name: Fetch", `  ${V5.slice(2)}`, "- run: mine"],
    ],
    ["steps added on both sides", [V4, "- run: mine"], [V4, "- run: tmpl"], [V4, "- run: tmpl", "- run: mine"]],
    ["the same step added on both sides", [V4, "- run: same"], [V5, "- run: same"], [V5, "- run: same"]],
    ["a comment of the product's", ["# Mine.", V4], [V5], ["# Mine.", V5]],
    ["the action dropped, a step added", [V4, "- run: mine"], [], ["- run: mine"]],
    ["the action dropped by the product", [], [V4, "- run: tmpl"], ["- run: tmpl"]],
  ])("%s", (_, ours, theirs, expected) => {
    const merged = mergeTexts("ci.yml", [workflow(V4), workflow(...ours), workflow(...theirs)]);
    expect(merged).toMatchObject({ text: workflow(...expected), conflicts: [] });
  });

  test.each([
    [
      "the action pinned to something else",
      [V4.replace("abc", "xyz")],
      [V5],
      "line 13: jobs.test.steps[actions/checkout].uses: ",
    ],
    ["the action dropped by the product", ["- run: mine"], [V5], "line 14: jobs.test.steps[actions/checkout]: "],
    [
      "the configured action dropped by the template",
      [V4, "  with:", "    x: 1"],
      ["- run: tmpl"],
      "line 13: jobs.test.steps[actions/checkout]: ",
    ],
  ])("%s: a conflict on these lines alone", (_, ours, theirs, conflict) => {
    const merged = mergeTexts("ci.yml", [workflow(V4), workflow(...ours), workflow(...theirs)]);
    expect(merged.conflicts).toHaveLength(1);
    expect(merged.conflicts[0]).toContain(conflict);
    expect(countMarkers(merged.text)).toBe(1);
    expect(merged.text.split(">>>>>>> template now\n")[1]).toContain(
      workflow().slice(workflow().indexOf("      # Last.")),
    );
  });
});

test.each([
  ["values side by side", "a: 1\nb: 1\n", "a: 2\nb: 1\n", "a: 1\nb: 2\n", "a: 2\nb: 2\n"],
  [
    "another indentation",
    "a:\n  b: 1\n",
    "a:\n    b: 1\n    m: 1\n",
    "a:\n  b: 2\n  t:\n    u: [1]\n",
    "a:\n    b: 2\n    t:\n        u: [1]\n    m: 1\n",
  ],
  ["lists in a row", "a: [x]\n", "a: [x, m]\n", "a: [x, t]\n", "a: [x, t, m]\n"],
  ["a list in a row that was in lines", "a:\n  - x\n", "a: [x, m]\n", "a:\n  - x\n  - t\n", "a: [x, t, m]\n"],
  ["a list in lines that was in a row", "a: [x]\n", "a:\n  - x\n  - m\n", "a: [x, t]\n", "a:\n  - x\n  - t\n  - m\n"],
  ["the product's quotes", "a: 'x'\nb: 1\n", 'a: "x"\nb: 1\n', "a: 'y'\nb: 1\n", 'a: "y"\nb: 1\n'],
  ["the product's quotes, taken away", "a: 'x'\nb: 1\n", "a: x\nb: 1\n", "a: 'z'\nb: 1\n", "a: z\nb: 1\n"],
  ["quotes that are needed", "a: 'x'\nb: 1\n", "a: x\nb: 1\n", "a: 'yes'\nb: 1\n", "a: 'yes'\nb: 1\n"],
  [
    "lines of text",
    "a: |\n  x\n  y\nb: 1\n",
    "a: |\n  x\n  y\nb: 2\n",
    "a: |\n  x\n  z\nb: 1\n",
    "a: |\n  x\n  z\nb: 2\n",
  ],
  [
    "lines of text, changed by both in different places, with another indentation",
    "a:\n  run: |\n    x\n    y\n    z\nb: 1\n",
    "a:\n    run: |\n        mine\n        y\n        z\nb: 2\n",
    "a:\n  run: |\n    x\n    y\n      more\n    tmpl\nb: 1\n",
    "a:\n    run: |\n        mine\n        y\n          more\n        tmpl\nb: 2\n",
  ],
  [
    "folded text, and its kind",
    "a: >\n  x\n  y\n  z\nb: 1\n",
    "a: >\n  x\n  y\n  mine\nb: 1\n",
    "a: >-\n  x\n  y\n  z\nb: 2\n",
    "a: >-\n  x\n  y\n  mine\nb: 2\n",
  ],
  [
    "lines of text in a list",
    "a:\n  - |\n    x\n    y\n    z\n  - b\n",
    "a:\n  - |\n    x\n    y\n    mine\n  - b\n",
    "a:\n  - |\n    tmpl\n    y\n    z\n  - b\n  - c\n",
    "a:\n  - |\n    tmpl\n    y\n    mine\n  - b\n  - c\n",
  ],
  ["nothing that becomes something", "a:\nb: 1\n", "a:\nb: 2\n", "a: x\nb: 1\n", "a: x\nb: 2\n"],
  ["something that becomes nothing", "a: x\nb: 1\n", "a: x\nb: 2\n", "a:\nb: 1\n", "a:\nb: 2\n"],
  ["a word that becomes a map", "a: x\nb: 1\n", "a: x\nb: 2\n", "a:\n  c: x\nb: 1\n", "a:\n  c: x\nb: 2\n"],
  [
    "anchors and aliases",
    "x: &a\n  b: 1\ny: *a\n",
    "x: &a\n  b: 1\n  m: 1\ny: *a\n",
    "x: &a\n  b: 2\ny: *a\nz: *a\n",
    "x: &a\n  b: 2\n  m: 1\ny: *a\nz: *a\n",
  ],
  [
    "NAME=value in a list",
    "e:\n  - A=1\n  - B=1\n",
    "e:\n  - A=2\n  - B=1\n",
    "e:\n  - A=1\n  - B=2\n",
    "e:\n  - A=2\n  - B=2\n",
  ],
  [
    "a list of maps whose items stand behind dashes",
    "s:\n- name: a\n  v: 1\n",
    "s:\n- name: a\n  v: 1\n- name: m\n",
    "s:\n- id: 7\n  name: a\n  v: 2\n",
    "s:\n- id: 7\n  name: a\n  v: 2\n- name: m\n",
  ],
  [
    "several documents",
    "a: 1\nx: 1\ny: 1\n---\na: 2\n",
    "a: 1\nx: 1\ny: 1\n---\na: 3\n",
    "a: 5\nx: 1\ny: 1\n---\na: 2\n",
    "a: 5\nx: 1\ny: 1\n---\na: 3\n",
  ],
  ["CRLF", "a: 1\nb: 1\n", "a: 2\r\nb: 1\r\n", "a: 1\nb: 2\n", "a: 2\r\nb: 2\r\n"],
  [
    "a key removed with its comment",
    "a: 1\n# About b.\nb: 1\nc: 1\n",
    "a: 2\n# About b.\nb: 1\nc: 2\n",
    "a: 1\nc: 1\n",
    "a: 2\nc: 2\n",
  ],
])("%s", (_, base, ours, theirs, expected) => {
  expect(mergeTexts("a.yml", [base, ours, theirs])).toMatchObject({ text: expected, conflicts: [] });
});

test.each([
  [
    "a renamed key",
    "port: 80\na: 1\n",
    "port: 8080\na: 1\n",
    "listen: 80\na: 1\n",
    'line 1: port -> listen: ["port: 8080","port: 80","listen: 80"]',
  ],
  [
    "a nested value",
    "a:\n  b: 1\n  c: 1\n",
    "a:\n  b: 2\n  c: 2\n",
    "a:\n  b: 3\n  c: 1\n",
    'line 2: a.b: ["2","1","3"]',
  ],
  ["a value in a row", "a: {b: 1, c: 1}\n", "a: {b: 2, c: 2}\n", "a: {b: 3, c: 1}\n", 'line 1: a.b: ["2","1","3"]'],
])("%s is a conflict by value", (_, base, ours, theirs, conflict) => {
  const merged = mergeTexts("a.yml", [base, ours, theirs], { conflicts: "ours" });
  expect(merged).toMatchObject({ text: ours, conflicts: [conflict] });
});

test("lines of text that both changed in one place are a conflict on these lines alone", () => {
  const script = (first: string, last: string) => `run: |\n  ${first}\n  b\n  c\n  ${last}\nx: 1\n`;
  const merged = mergeTexts("a.yml", [script("a", "d"), script("P", "mine"), script("T", "d")]);
  expect(merged.text).toBe(
    script("@", "mine").replace(
      "  @\n",
      "<<<<<<< product\n  P\n||||||| template before\n  a\n=======\n  T\n>>>>>>> template now\n",
    ),
  );
  expect(merged.conflicts).toHaveLength(1);
});

test("lines that merge into something that no longer reads are a conflict", () => {
  // Both set `b`, in two places: no line clashes, and the key would be there twice.
  const three = ["a: 1\n---\nx: 1\ny: 1\n", "b: 1\na: 1\n---\nx: 1\ny: 1\n", "a: 1\nb: 2\n---\nx: 1\ny: 1\n"] as const;
  const merged = mergeTexts("a.yml", three, { conflicts: "ours" });
  expect(merged.text).toBe(three[1]);
  expect(merged.conflicts).toHaveLength(1);
});

test.each([
  ["a list in a list, without end", "- ".repeat(5_000)],
  [
    "aliases of aliases",
    `a: &a [x]\n${Array.from({ length: 40 }, (_, i) => `a${String(i)}: &b${String(i)} [*a, *a]`).join("\n")}\nz: `,
  ],
  ["an alias of nothing", "a: *nothing\nz: "],
  ["keys of every object's prototype", "__proto__: 1\nconstructor: 1\nz: "],
  ["a tab", "a:\n\tb: 1\nz: "],
])("%s does no harm", (_, text) => {
  const merged = mergeTexts("a.yml", [`${text}1\n`, `${text}1\nmine: 1\n`, `${text}2\n`]);
  expect(merged.text).toContain("mine: 1\n");
});
