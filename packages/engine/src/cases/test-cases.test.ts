import { formatProblem, memoryTree } from "@os2kit/model";
import { describe, expect, test } from "vitest";
import { snapshotSet } from "../release/release-files.ts";
import { buildSet } from "../set/build-set.ts";
import { literalFiles, type Literal } from "../testing/literal-files.ts";
import { testedSet } from "../testing/tested-set.ts";
import type { Difference } from "./compare-case.ts";
import type { TestedSet } from "./sets-of.ts";
import { testCases } from "./test-cases.ts";

const README = "# {{product.name}}\n\nOne.\n\nTwo.\n\nThree.\n";
const SET: Literal = {
  "layers/a/files/README.md.hbs": README,
  "layers/a/files/dot-gitignore": "dist/\n",
  "layers/b/layer.yml": "summary: B\nwhen: { product.level: { atLeast: '2' } }\n",
  "layers/b/files/ROADMAP.md": "Where to?\n",
};
const CARD = "product: { name: A }\n";

/** Tests one case of the set above; its files are written below its folder. */
function play(files: Literal, set: Literal = SET, folder = "cases/c"): string[] {
  const placed = Object.entries({ "product.yml": CARD, ...files }).map(([path, text]) => [`${folder}/${path}`, text]);
  return tell(testedSet({ ...set, ...(Object.fromEntries(placed) as Literal) }));
}

function tell(set: TestedSet): string[] {
  return testCases(set).flatMap(({ outcome, differences, problems }) => [
    outcome,
    ...differences.map(name),
    ...problems.map((problem) => {
      const { where, text } = formatProblem(problem, "en");
      return `${where}: ${text}`;
    }),
  ]);
}

function name(each: Difference): string {
  const { difference } = each;
  if (difference === "changed") return `changed "${each.path}"`;
  const words = Object.entries(each).filter(([key]) => key !== "difference");
  return [difference, ...words.map(([, value]) => JSON.stringify(value))].join(" ");
}

describe("a case of a render", () => {
  test("what it lists must be as listed; what it does not list may be as it likes", () => {
    expect(play({ "expected/README.md": "# A\n\nOne.\n\nTwo.\n\nThree.\n" })).toEqual(["pass"]);
    expect(play({ "expected/README.md": "# B\n", "expected/dot-gitignore": "dist/\n", "expected/no.md": "" })).toEqual([
      "fail",
      'changed "README.md"',
      'missing "no.md"',
    ]);
  });

  test("complete: nothing but what it lists, of the layer that it belongs to, or of the whole set", () => {
    const complete = { "case.yml": "expected: { complete: true }\n", "expected/dot-gitignore": "dist/\n" };
    expect(play(complete)).toEqual(["fail", 'unexpected "README.md"']);
    expect(play(complete, SET, "layers/a/cases/c")).toEqual(["fail", 'unexpected "README.md"']);
    const roadmap = { "product.yml": "product: { name: A, level: '2' }\n", "expected/ROADMAP.md": "Where to?\n" };
    expect(play({ ...roadmap, "case.yml": "expected: { complete: true }\n" }, SET, "layers/b/cases/c")).toEqual([
      "pass",
    ]);
  });

  test("words that a file must hold, and paths that must not be there", () => {
    const text = "expected: { contains: { README.md: [One., Four.], no.md: x }, absent: [ROADMAP.md, '.git*'] }\n";
    expect(play({ "case.yml": text })).toEqual([
      "fail",
      'lacks "README.md" "Four."',
      'missing "no.md"',
      'unexpected ".gitignore"',
    ]);
  });

  test("one of several repositories", () => {
    const card = `${CARD}build: { namespace: x }\nrepositories: [{ name: code }, { name: docs, kind: docs }]\n`;
    const set = { ...SET, "layers/a/files/README.md.hbs": "{{repository.name}}\n" };
    const expected = { "product.yml": card, "expected/README.md": "docs\n" };
    expect(play({ ...expected, "case.yml": "repository: docs\n" }, set)).toEqual(["pass"]);
    expect(play(expected, set)).toMatchInlineSnapshot(`
      [
        "error",
        "cases/c/product.yml: The card lists several repositories, so say which one to make.",
      ]
    `);
  });

  test("a secret answer", () => {
    const set = {
      "layers/a/layer.yml":
        "summary: A\nquestions: [{ id: token, type: text, text: T, secret: true, required: true }]\n",
      "layers/a/files/x.hbs": "{{set.token}}\n",
    };
    expect(play({ "case.yml": "secrets: { token: s }\n", "expected/x": "s\n" }, set)).toEqual(["pass"]);
  });
});

describe("a case of an update", () => {
  const older = { "v1/layers/a/files/README.md.hbs": README.replace("Two", "2") };

  test("the product's edit and the template's are both there", () => {
    const files = {
      ...older,
      "case.yml":
        "edits: [{ in: README.md, replace: Three., with: Drei. }]\nexpected: { outcomes: { README.md: merged } }\n",
      "expected/README.md": "# A\n\nOne.\n\nTwo.\n\nDrei.\n",
    };
    expect(play(files)).toEqual(["pass"]);
  });

  test("the exit code is 0 unless the case says otherwise", () => {
    const edits = "edits: [{ in: README.md, replace: Two.".replace("Two", "2") + ", with: Zwei. }]\n";
    const files = { ...older, "case.yml": `${edits}expected: { outcomes: { README.md: conflict } }\n` };
    expect(play(files)).toEqual(["fail", "exit-code 0 2"]);
    expect(play({ ...files, "case.yml": files["case.yml"].replace("{ out", "{ exitCode: 2, out") })).toEqual(["pass"]);
    const ours = `conflicts: ours\n${edits}expected: { exitCode: 2, contains: { README.md: "\\n\\nZwei.\\n\\n" } }\n`;
    expect(play({ ...older, "case.yml": ours })).toEqual(["pass"]);
  });

  test("whole files, and every kind of step", () => {
    const files = {
      "case.yml": [
        "v1:",
        "  - { in: layers/a/files/README.md.hbs, replace: One., with: Won. }",
        "  - { delete: layers/a/files/dot-gitignore }",
        "edits:",
        "  - { move: README.md, to: docs/index.md }",
        "  - { in: docs/index.md, append: 'PS: hi' }",
        "  - { delete: NEWS.md }",
        "expected:",
        "  exitCode: 2",
        "  outcomes: { .gitignore: added, docs/index.md: merged, NEWS.md: declined }",
        "  absent: [README.md]",
        "",
      ].join("\n"),
      "v1/layers/a/files/NEWS.md": "Old news\n",
      "v2/layers/a/files/NEWS.md": "News\n",
      "edits/src/own.ts": "mine\n",
      "expected/docs/index.md": "# A\n\nOne.\n\nTwo.\n\nThree.\nPS: hi\n",
      "expected/src/own.ts": "mine\n",
    };
    expect(play(files)).toEqual(["pass"]);
  });

  test("a changed card is an update too", () => {
    const files = {
      "case.yml": 'card: { product.level: "2" }\nexpected: { outcomes: { ROADMAP.md: added, README.md: unchanged } }\n',
      "expected/dot-os2/product.yml": 'product: { name: A, level: "2" }\n',
    };
    expect(play(files)).toEqual(["pass"]);
  });

  test("a rename that the set declares", () => {
    const set = {
      ...SET,
      "layers/a/layer.yml": "summary: A\nrenames: [{ since: 2.0.0, from: OLD.md, to: README.md }]\n",
    };
    const files = {
      "case.yml": [
        "v1: [{ move: layers/a/files/README.md.hbs, to: layers/a/files/OLD.md.hbs }]",
        "edits: [{ in: OLD.md, append: Ours. }]",
        "expected: { outcomes: { README.md: moved }, absent: OLD.md, contains: { README.md: Ours. } }",
        "",
      ].join("\n"),
    };
    expect(play(files, set)).toEqual(["pass"]);
  });

  test("from a released version, as it was released", () => {
    const first = literalFiles({
      "set.yml": "name: t\nversion: 1.0.0\nsummary: T\n",
      "layers/a/layer.yml": "summary: A\n",
      "layers/a/files/README.md.hbs": "# {{product.name}}\n\nFirst.\n",
    });
    const releases = Object.fromEntries(
      snapshotSet(memoryTree(first), "1.0.0").map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
    );
    const set = { ...SET, ...releases };
    const expected = "expected: { outcomes: { README.md: updated, .gitignore: added } }\n";
    expect(play({ "case.yml": `from: 1.0.0\n${expected}` }, set)).toEqual(["pass"]);
    const edited = "v1: [{ in: layers/a/files/README.md.hbs, replace: First., with: Zeroth. }]\n";
    expect(play({ "case.yml": `from: 1.0.0\n${edited}${expected}` }, set)).toEqual(["pass"]);
    expect(play({ "case.yml": `from: 1.1.0\n${expected}` }, set)).toMatchInlineSnapshot(`
      [
        "error",
        "cases/c/case.yml:1:7: The template set has no version 1.1.0.",
      ]
    `);
  });
});

describe("what cannot be played is an error of that case, with its place", () => {
  test.each<[string, Literal]>([
    ["a step that finds nothing", { "case.yml": "edits:\n  - { in: README.md, replace: Nine., with: x }\n" }],
    ["a step that finds too much", { "case.yml": "edits:\n  - { in: README.md, replace: '.', with: x }\n" }],
    ["a step on a file that is not there", { "case.yml": "v1:\n  - { delete: layers/a/files/no.md }\n" }],
    ["a card that is wrong", { "product.yml": "product: { nmae: A }\n", "expected/README.md": "" }],
    ["a change that makes the card wrong", { "case.yml": "card: { product.level: '9' }\n" }],
    [
      "a change where something else stands",
      { "product.yml": "product: { name: A, purpose: P }\n", "case.yml": "card: { product.purpose.da: x }\n" },
    ],
    ["an old set that does not build", { "v1/layers/a/files/x.hbs": "{{product.nmae}}\n", "case.yml": "{}" }],
    ["a product whose lock was deleted", { "case.yml": "edits: [{ delete: .os2/lock.json }]\n" }],
  ])("%s", (_what, files) => {
    expect(play({ "expected/README.md": "", ...files })).toMatchSnapshot();
  });
});

test("cases are chosen by folder, by name, or by a glob of either", () => {
  const one = { "product.yml": CARD, "expected/README.md": "" };
  const place = (folder: string) =>
    Object.fromEntries(Object.entries(one).map(([path, text]) => [`${folder}/${path}`, text]));
  const set = testedSet({
    ...SET,
    ...place("cases/first"),
    ...place("layers/a/cases/second"),
    ...place("layers/b/cases/third"),
  });
  const chosen = (select?: string) => testCases(set, select).map((each) => each.case);
  expect(chosen()).toEqual(["cases/first", "layers/a/cases/second", "layers/b/cases/third"]);
  expect(chosen("cases/first")).toEqual(["cases/first"]);
  expect(chosen("second")).toEqual(["layers/a/cases/second"]);
  expect(chosen("*ir*")).toEqual(["cases/first", "layers/b/cases/third"]);
  expect(chosen("layers/*/cases/*")).toEqual(["layers/a/cases/second", "layers/b/cases/third"]);
});

test("a case leaves no trace in what the set is built to", () => {
  const withCases = testedSet({ ...SET, "layers/a/cases/c/product.yml": CARD, "cases/c/expected/x": "" });
  expect(buildSet(withCases.tree)).toEqual(buildSet(testedSet(SET).tree));
});
