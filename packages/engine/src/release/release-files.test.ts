import { memoryTree, type TreeFile } from "@os2kit/model";
import { expect, test } from "vitest";
import { buildSet } from "../set/build-set.ts";
import { literalFiles } from "../testing/literal-files.ts";
import { snapshotSet } from "./release-files.ts";

const SET = literalFiles({
  "set.yml": "name: t\nversion: 1.0.0\nsummary: T\n",
  "layers/a/layer.yml": "summary: A\n",
  "layers/a/files/a.txt": "same\n",
  "layers/a/files/b.txt": "same\n",
  "layers/a/files/run.sh*": "#!/bin/sh\n",
  "README.md": "about the set\n",
});
const problemsOf = (files: readonly TreeFile[]) =>
  buildSet(memoryTree(files)).problems.map(({ code, args }) => `${code} ${String(args?.detail)}`);

test("a release is an index and each content once; what is not of the set is left out", () => {
  const files = snapshotSet(memoryTree(SET), "1.0.0");
  expect(files.map(({ path }) => path.replace(/[0-9a-f]{32}$/, "…"))).toMatchInlineSnapshot(`
    [
      "releases/1.0.0.json",
      "releases/objects/1275430f…",
      "releases/objects/1a248525…",
      "releases/objects/2ce1ea26…",
      "releases/objects/44e248b7…",
    ]
  `);
});

test("cases are left out, and a folder of that name in a product is kept", () => {
  const more = { "stacks/s/cases/c/product.yml": "x", "cases/c/product.yml": "x", "layers/a/files/cases/a.md": "a" };
  const files = snapshotSet(memoryTree([...SET, ...literalFiles(more)]), "1.0.0");
  const index = new TextDecoder().decode(files[0]?.bytes);
  expect(index.match(/"[^"]*cases[^"]*"/g)).toEqual(['"layers/a/files/cases/a.md"']);
});

test("a second release adds only what is new, and the first is not touched", () => {
  const first = snapshotSet(memoryTree(SET), "1.0.0");
  const changed = [...SET, ...first, ...literalFiles({ "layers/a/files/a.txt": "other\n" })];
  expect(snapshotSet(memoryTree(changed), "1.1.0").map(({ path }) => path.slice(0, 17))).toEqual([
    "releases/1.1.0.js",
    "releases/objects/",
  ]);
});

test("a set knows its released versions; modes are kept", () => {
  const { set, problems } = buildSet(memoryTree([...SET, ...snapshotSet(memoryTree(SET), "0.9.0")]));
  expect(problems).toEqual([]);
  const files = set?.bundle.releases?.["0.9.0"]?.[0]?.files ?? [];
  expect(files.map(({ path, mode }) => `${mode} ${typeof path === "string" ? path : ""}`)).toEqual([
    "100644 a.txt",
    "100644 b.txt",
    "100755 run.sh",
  ]);
});

test.each([
  ["an index that is none", { "releases/1.0.0.json": "{}" }, "it is no index of a release"],
  [
    "an index under another version's name",
    { "releases/1.0.0.json": '{"schema":1,"version":"2.0.0","files":{}}' },
    "it is no index of a release",
  ],
  [
    "an index of a version that is none",
    { "releases/..json": '{"schema":1,"version":".","files":{}}' },
    "it is no index of a release",
  ],
  [
    "an index with a path out of the set",
    { "releases/1.0.0.json": `{"schema":1,"version":"1.0.0","files":{"../x":{"id":"${"a".repeat(40)}"}}}` },
    "it is no index of a release",
  ],
  [
    "a content that is gone",
    {
      "releases/1.0.0.json": `{"schema":1,"version":"1.0.0","files":{"set.yml":{"id":"${"a".repeat(40)}","mode":"100644"}}}`,
    },
    `the content ${"a".repeat(40)} is not in releases/objects`,
  ],
])("%s is told", (_, files, detail) => {
  expect(problemsOf([...SET, ...literalFiles(files)])).toEqual([`set.release ${detail}`]);
});

test("a release of another set is told", () => {
  const other = [...SET, ...literalFiles({ "set.yml": "name: u\nversion: 0.9.0\nsummary: U\n" })];
  expect(problemsOf([...SET, ...snapshotSet(memoryTree(other), "0.9.0")])).toEqual([
    "set.release it is a release of the set u",
  ]);
});

test("a content that was changed after the release is told", () => {
  const files = snapshotSet(memoryTree(SET), "1.0.0").map((file) =>
    file.path.includes("objects") ? { ...file, bytes: new TextEncoder().encode("changed\n") } : file,
  );
  expect(problemsOf([...SET, ...files])[0]).toMatch(/^set\.release the content of .+ was changed after the release$/);
});
