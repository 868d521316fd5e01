import { expect, test } from "vitest";
import { mergeTexts } from "../../testing/merge-texts.ts";

const project = (dependencies: readonly string[], after = "") => `[project]
name = "a" # the name
version = "1.0"
dependencies = [
${dependencies.map((each) => `    "${each}",\n`).join("")}]

[tool.ruff]
line-length = 120
${after}`;

test.each([
  [
    "a bump beside an addition",
    project(["a>=1"]),
    project(["a>=1", "mine>=1"]),
    project(["a>=2"]),
    project(["a>=2", "mine>=1"]),
  ],
  [
    "two bumps side by side",
    project(["a>=1", "b>=1"]),
    project(["a>=2", "b>=1"]),
    project(["a>=1", "b>=2"]),
    project(["a>=2", "b>=2"]),
  ],
  [
    "keys added to one table",
    project([]),
    project([], "mine = 1\n"),
    project([], "tmpl = 1\n"),
    project([], "mine = 1\ntmpl = 1\n"),
  ],
  [
    "tables added on both sides",
    project([]),
    project([], "\n[tool.mine]\nx = 1\n"),
    project([], "\n[tool.tmpl]\nx = 1\n"),
    project([], "\n[tool.mine]\nx = 1\n\n[tool.tmpl]\nx = 1\n"),
  ],
  [
    "a table removed, its neighbour changed",
    project([], "\n[tool.x]\na = 1\n"),
    project([], "mine = 1\n\n[tool.x]\na = 1\n"),
    project([]),
    project([], "mine = 1\n"),
  ],
  [
    "items of an array of tables",
    '[[src]]\nname = "a"\nurl = "u"\n',
    '[[src]]\nname = "a"\nurl = "u"\n\n[[src]]\nname = "m"\n',
    '[[src]]\nname = "a"\nurl = "v"\n\n[[src]]\nname = "t"\n',
    '[[src]]\nname = "a"\nurl = "v"\n\n[[src]]\nname = "m"\n\n[[src]]\nname = "t"\n',
  ],
  [
    "tables below items",
    '[[a]]\nid = "x"\n[a.b]\nc = 1\nd = 1\n',
    '[[a]]\nid = "x"\n[a.b]\nc = 2\nd = 1\n',
    '[[a]]\nid = "x"\n[a.b]\nc = 1\nd = 2\n',
    '[[a]]\nid = "x"\n[a.b]\nc = 2\nd = 2\n',
  ],
  [
    "tables in a row",
    "a = {b = 1, c = 1}\n",
    "a = {b = 1, c = 2, m = 1}\n",
    "a = {b = 2, c = 1}\n",
    "a = {b = 2, c = 2, m = 1}\n",
  ],
  [
    "quotes and dots in keys",
    '"a.b" = 1\nc.d = 1\n',
    '"a.b" = 2\nc.d = 1\n',
    '"a.b" = 1\nc.d = 2\n',
    '"a.b" = 2\nc.d = 2\n',
  ],
  ["the product's quotes", 'a = "x"\nb = 1\n', "a = 'x'\nb = 1\n", 'a = "y"\nb = 1\n', "a = 'y'\nb = 1\n"],
  [
    "strings of several lines",
    'a = """\nx\n# y\n"""\nb = 1\n',
    'a = """\nx\n# y\n"""\nb = 2\n',
    'a = """\nx\n# z\n"""\nb = 1\n',
    'a = """\nx\n# z\n"""\nb = 2\n',
  ],
])("%s", (_, base, ours, theirs, expected) => {
  expect(mergeTexts("pyproject.toml", [base, ours, theirs])).toMatchObject({ text: expected, conflicts: [] });
});

test.each([
  [
    "a version",
    project(["a>=1"]),
    project(["a>=2", "m"]),
    project(["a>=3"]),
    'line 5: project.dependencies[a]: ["\\"a>=2\\"","\\"a>=1\\"","\\"a>=3\\""]',
  ],
  [
    "a renamed key",
    "port = 80\na = 1\n",
    "port = 8080\na = 1\n",
    "listen = 80\na = 1\n",
    'line 1: port -> listen: ["port = 8080","port = 80","listen = 80"]',
  ],
])("%s is a conflict by value", (_, base, ours, theirs, conflict) => {
  const merged = mergeTexts("pyproject.toml", [base, ours, theirs], { conflicts: "ours" });
  expect(merged).toMatchObject({ text: ours, conflicts: [conflict] });
});

test("what cannot be read is merged by line", () => {
  const three = ["a = 1\nb = 1\nc = 1\n", "a = 1\nb = \nc = 1\nd = 1\n", "a = 2\nb = 1\nc = 1\n"] as const;
  expect(mergeTexts("a.toml", three).text).toContain("b = \n");
});

test("lines of text, changed by both in different places", () => {
  const three = [
    'd = """\none\ntwo\nthree\n"""\nv = 1\n',
    'd = """\none\ntwo\nmine\n"""\nv = 1\n',
    'd = """\ntmpl\ntwo\nthree\n"""\nv = 2\n',
  ] as const;
  expect(mergeTexts("a.toml", three)).toMatchObject({
    text: 'd = """\ntmpl\ntwo\nmine\n"""\nv = 2\n',
    conflicts: [],
  });
});
