import { describe, expect, test } from "vitest";
import { testRows } from "../../testing/merge-rows.ts";
import { inputOf, L } from "../../testing/merge-scenario.ts";
import { mergeTrees } from "./merge-trees.ts";

const A = { "a.txt": L(20) };
const T = { "a.txt": L(20, { 5: "T" }) };
const GONE = { "a.txt": undefined };

describe("what stands in the way", () => {
  const n = { "d/n.txt": "n\n" };
  testRows([
    [
      "a file where a folder should be",
      { v1: A, template: n, product: { d: "own\n" } },
      2,
      ["d/n.txt: conflict file-in-the-way <- d"],
    ],
    [
      "such a file in another case",
      { v1: A, template: n, product: { D: "own\n" } },
      2,
      ["d/n.txt: conflict file-in-the-way <- D"],
    ],
    [
      "a link where a folder should be",
      { v1: A, template: n, product: { "d@": "../x" } },
      2,
      ["d/n.txt: conflict symlink <- d"],
    ],
    [
      "a submodule where a folder should be",
      { v1: A, template: n, product: { "d!": "" } },
      2,
      ["d/n.txt: conflict submodule <- d"],
    ],
    [
      "a folder where a file should be",
      { v1: A, template: { d: "n\n" }, product: n },
      2,
      ["d: conflict folder-in-the-way <- d/n.txt"],
    ],
    [
      "a link where a file should be",
      { v1: A, template: { d: "n\n" }, product: { "d@": "../x" } },
      2,
      ["d: conflict symlink <- d"],
    ],
    [
      "a submodule where a file should be",
      { v1: A, template: { d: "n\n" }, product: { "d!": "" } },
      2,
      ["d: conflict submodule <- d"],
    ],
    [
      "a submodule where a file was",
      { v1: A, template: T, product: { ...GONE, "a.txt!": "" } },
      0,
      ["a.txt: kept submodule <- a.txt"],
    ],
    [
      "a link where the folder was",
      { v1: { "d/a": "a\n" }, template: { "d/a": "b\n" }, product: { "d/a": undefined, "d@": "../x" } },
      0,
      ["d/a: kept symlink <- d"],
    ],
    [
      "a link, and the template drops the file",
      { v1: A, template: GONE, product: { ...GONE, "a.txt@": "x" } },
      0,
      ["a.txt: kept dropped"],
    ],
    [
      "the template's own file makes room for a folder",
      { v1: { d: "a\n" }, template: { d: undefined, ...n } },
      0,
      ["d: deleted", "d/n.txt: added"],
      { d: undefined, "d/n.txt": "n" },
    ],
    [
      "the file is edited, and does not make room",
      { v1: { d: "a\n" }, template: { d: undefined, ...n }, product: { d: "P\n" } },
      2,
      ["d: kept dropped", "d/n.txt: conflict file-in-the-way <- d"],
    ],
    [
      "the template's own folder makes room for a file",
      { v1: n, template: { "d/n.txt": undefined, d: "x\n" } },
      0,
      ["d: added", "d/n.txt: deleted"],
      { d: "x", "d/n.txt": undefined },
    ],
    [
      "a file of the product's in that folder",
      { v1: n, template: { "d/n.txt": undefined, d: "x\n" }, product: { "d/own": "P\n" } },
      2,
      ["d: conflict folder-in-the-way <- d/own", "d/n.txt: deleted"],
      { "d/n.txt": undefined },
    ],
    [
      "the name in another case",
      { v1: A, template: { "README.md": "a\n" }, product: { "readme.md": "b\n" } },
      2,
      ["README.md: conflict name-collision <- readme.md"],
    ],
    [
      "the name in another case, same text",
      { v1: A, template: { "README.md": "a\n" }, product: { "readme.md": "a\n" } },
      0,
      [],
    ],
    [
      "the name in other composition",
      { v1: A, template: { "blå.txt": "a\n" }, product: { "bla\u030a.txt": "a\n" } },
      0,
      [],
    ],
  ]);
});

describe("what git ignores or does not know", () => {
  const env = { ".env": "A=1\n", "z.txt": L(5, { 1: "T" }) };
  const ignored = (path: string) => path === ".env";
  testRows([
    [
      "S40b: ignored, on disk only",
      { v1: { "z.txt": L(5) }, template: env, ignored },
      0,
      [".env: kept ignored", "z.txt: updated"],
      { "z.txt": "T | 2-5" },
    ],
    [
      "ignored since we wrote it",
      { v1: { ".env": "A=0\n" }, template: env, product: { ".env": "SECRET=1\n" }, ignored },
      0,
      [".env: kept ignored", "z.txt: added"],
      { "z.txt": "T | 2-5" },
    ],
    [
      "ignored since we wrote it, and dropped",
      { v1: { ".env": "A=0\n" }, template: { ".env": undefined }, ignored },
      0,
      [".env: kept ignored"],
    ],
    [
      "untracked, with the template's text",
      { v1: A, template: { n: "n\n" }, product: { n: "n\n" }, tracked: () => false },
      0,
      [],
    ],
  ]);

  test("S40b: the text of an ignored file is nowhere in the plan, and never read", () => {
    const input = inputOf({ v1: {}, template: env, product: { ".env": "SECRET=1\n" }, ignored });
    const read: string[] = [];
    const ours = { ...input.ours, read: (path: string) => (read.push(path), input.ours.read(path)) };
    const plan = mergeTrees({ ...input, ours });
    const texts = plan.entries.map(({ bytes }) => new TextDecoder().decode(bytes));
    expect(JSON.stringify([plan, texts])).not.toContain("SECRET");
    expect(read).toEqual([]);
  });
});
