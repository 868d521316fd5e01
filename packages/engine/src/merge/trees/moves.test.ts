import { describe } from "vitest";
import { containing, testRows } from "../../testing/merge-rows.ts";
import { L } from "../../testing/merge-scenario.ts";

const A = { "a.txt": L(20) };
const T = { "a.txt": L(20, { 5: "T" }) };
const P = L(20, { 15: "P" });
const TP = "1-4 | T | 6-14 | P | 16-20";
const GONE = { "a.txt": undefined };

describe("moves by the template", () => {
  const moved = { ...GONE, "n/a.txt": L(20, { 5: "T" }) };
  testRows([
    [
      "with a new text, and an edit",
      { v1: A, template: moved, product: { "a.txt": P } },
      0,
      ["n/a.txt: moved <- a.txt"],
      { "a.txt": undefined, "n/a.txt": TP },
    ],
    [
      "with a conflict",
      { v1: A, template: moved, product: { "a.txt": L(20, { 5: "P" }) }, conflicts: "ours" },
      2,
      ["n/a.txt: conflict both-changed <- a.txt"],
      { "a.txt": undefined, "n/a.txt": "1-4 | P | 6-20" },
    ],
    ["the product has deleted it", { v1: A, template: { ...GONE, n: L(20) }, product: GONE }, 0, []],
    [
      "the product has deleted it, and the text is new",
      { v1: A, template: moved, product: GONE },
      2,
      ["n/a.txt: declined deleted-here"],
    ],
    [
      "deleted, and asked for",
      { v1: A, template: moved, product: GONE, restore: ["n"] },
      0,
      ["n/a.txt: added restored"],
      { "n/a.txt": "1-4 | T | 6-20" },
    ],
    [
      "the product has made the same move",
      { v1: A, template: moved, product: { ...GONE, "n/a.txt": P } },
      0,
      ["n/a.txt: merged"],
      { "n/a.txt": TP },
    ],
    [
      "the product has moved it elsewhere",
      { v1: A, template: moved, product: { ...GONE, "m.txt": P } },
      0,
      ["m.txt: merged moved-here <- n/a.txt"],
      { "m.txt": TP },
    ],
    [
      "the product has moved it elsewhere, same text",
      { v1: A, template: { ...GONE, n: L(20) }, product: { ...GONE, "m.txt": P } },
      0,
      ["m.txt: kept moved-here <- n"],
    ],
    [
      "the place is taken",
      { v1: A, template: moved, product: { "n/a.txt": "own\n" } },
      2,
      ["a.txt: deleted", "n/a.txt: conflict no-base"],
      { "a.txt": undefined, "n/a.txt": containing("own") },
    ],
    [
      "the place is taken, and the old one edited",
      { v1: A, template: moved, product: { "a.txt": P, "n/a.txt": "own\n" }, conflicts: "ours" },
      2,
      ["a.txt: kept dropped", "n/a.txt: conflict no-base"],
    ],
    [
      "the place is ignored",
      { v1: A, template: moved, ignored: (path) => path === "n/a.txt" },
      0,
      ["a.txt: deleted", "n/a.txt: kept ignored"],
      { "a.txt": undefined },
    ],
    [
      "into a folder of its own name",
      { v1: A, template: { ...GONE, "a.txt/index": L(20) } },
      0,
      ["a.txt/index: moved <- a.txt"],
      { "a.txt": undefined, "a.txt/index": "1-20" },
    ],
    [
      "only the case of its name",
      { v1: A, template: { ...GONE, "A.txt": L(20, { 5: "T" }) } },
      0,
      ["A.txt: moved <- a.txt"],
      { "a.txt": undefined, "A.txt": "1-4 | T | 6-20" },
    ],
    [
      "a link stays",
      { v1: A, template: moved, product: { ...GONE, "a.txt@": "x" } },
      0,
      ["a.txt: kept symlink <- a.txt"],
    ],
    [
      "two empty files are not one",
      { v1: { a: "" }, template: { a: undefined, b: "" }, product: { a: "P\n" } },
      0,
      ["a: kept dropped", "b: added"],
      { b: " (no newline)" },
    ],
    [
      "under another name, with other text: what is nearly the same is one",
      { v1: A, template: { ...GONE, "n.txt": L(20, { 5: "T" }) }, product: { "a.txt": L(20, { 15: "P" }) } },
      0,
      ["n.txt: moved <- a.txt"],
      { "a.txt": undefined, "n.txt": "1-4 | T | 6-14 | P | 16-20" },
    ],
    [
      "both to the same name, with other text",
      {
        v1: A,
        template: { ...GONE, "n.txt": L(20, { 5: "T" }) },
        product: { ...GONE, "n.txt": L(20, { 15: "P" }) },
      },
      0,
      ["n.txt: merged"],
      { "n.txt": "1-4 | T | 6-14 | P | 16-20" },
    ],
    [
      "what has half of its text is not one",
      { v1: A, template: { ...GONE, "n.txt": L(10) + "T\n".repeat(70) }, product: { "a.txt": P } },
      0,
      ["a.txt: kept dropped", "n.txt: added"],
      { "n.txt": containing("T") },
    ],
    [
      "nor is what is nearly the same in another format",
      { v1: A, template: { ...GONE, "n.md": L(20, { 5: "T" }) }, product: { "a.txt": P } },
      0,
      ["a.txt: kept dropped", "n.md: added"],
      { "n.md": "1-4 | T | 6-20" },
    ],
    [
      "two that are nearly the same: neither",
      {
        v1: A,
        template: { ...GONE, "m.txt": L(20, { 5: "T" }), "n.txt": L(20, { 5: "T2" }) },
        product: { "a.txt": P },
      },
      0,
      ["a.txt: kept dropped", "m.txt: added", "n.txt: added"],
      { "m.txt": "1-4 | T | 6-20", "n.txt": "1-4 | T2 | 6-20" },
    ],
    [
      "two files change places",
      {
        v1: { a: L(9), b: "b\n" },
        template: { a: "b\n", b: L(9) },
        product: { a: L(9, { 3: "P" }) },
        renames: [
          { since: "2.0.0", from: "a", to: "b" },
          { since: "2.0.0", from: "b", to: "a" },
        ],
      },
      0,
      ["a: moved <- b", "b: moved <- a"],
      { a: "b", b: "1-2 | P | 4-9" },
    ],
    [
      "a chain, a folder, and a file that makes room",
      {
        v1: { "ci/x": L(9), y: "y\n" },
        template: { "ci/x": undefined, y: L(9), z: "y\n" },
        product: { "ci/x": L(9, { 3: "P" }) },
        renames: [
          { since: "2.0.0", from: "ci/", to: "cd/" },
          { since: "2.1.0", from: "y", to: "z" },
          { since: "2.1.0", from: "cd/x", to: "y" },
        ],
      },
      0,
      ["y: moved <- ci/x", "z: moved <- y"],
      { "ci/x": undefined, y: "1-2 | P | 4-9", z: "y" },
    ],
    [
      "the file that should make room stays",
      {
        v1: { x: L(9), y: "y\n" },
        template: { x: undefined, y: L(9), z: "y\n" },
        policy: { z: "ours" },
        renames: [
          { since: "2.1.0", from: "y", to: "z" },
          { since: "2.1.0", from: "x", to: "y" },
        ],
      },
      2,
      ["x: kept not-moved <- y", "y: conflict exists <- y", "y: kept policy"],
    ],
  ]);
});

describe("moves by the product", () => {
  const away = (text: string) => ({ ...GONE, "docs/b.txt": text });
  testRows([
    [
      "into a product that lies within this one: that is the other product's file",
      {
        v1: A,
        template: { "a.txt": L(20, { 5: "T" }) },
        product: { ...GONE, "sub/.os2/lock.json": "{}", "sub/a.txt": L(20) },
      },
      2,
      ["a.txt: declined deleted-here"],
    ],
    [
      "to a name that not every system can hold",
      { v1: A, template: { "a.txt": L(20, { 5: "T" }) }, product: { ...GONE, "a:b.txt": L(20) } },
      2,
      ["a.txt: declined deleted-here"],
    ],
    [
      "the template drops it, and the product has edited it",
      { v1: A, template: GONE, product: { ...GONE, "own/a.txt": P } },
      0,
      ["own/a.txt: kept dropped <- a.txt"],
    ],
    ["the template drops what the product dropped too", { v1: A, template: GONE, product: GONE }, 0, []],
    [
      "untouched",
      { v1: A, template: T, product: away(L(20)) },
      0,
      ["docs/b.txt: updated moved-here <- a.txt"],
      { "docs/b.txt": "1-4 | T | 6-20" },
    ],
    [
      "edited",
      { v1: A, template: T, product: away(P) },
      0,
      ["docs/b.txt: merged moved-here <- a.txt"],
      { "docs/b.txt": TP },
    ],
    [
      "with a conflict",
      { v1: A, template: T, product: away(L(20, { 5: "P" })), conflicts: "ours" },
      2,
      ["docs/b.txt: conflict both-changed <- a.txt"],
    ],
    ["with the template's change in it", { v1: A, template: T, product: away(L(20, { 5: "T" })) }, 0, []],
    ["the template is as before", { v1: A, product: away(P) }, 0, []],
    [
      "the template drops it",
      { v1: A, template: GONE, product: away(L(20)) },
      0,
      ["docs/b.txt: kept dropped <- a.txt"],
    ],
    [
      "in another case",
      { v1: A, template: T, product: { ...GONE, "A.TXT": P } },
      0,
      ["A.TXT: merged moved-here <- a.txt"],
      { "A.TXT": TP },
    ],
    [
      "too much changed to be the same",
      { v1: A, template: T, product: away("own\n".repeat(20) + L(9)) },
      2,
      ["a.txt: declined deleted-here"],
    ],
    [
      "two copies, and no telling which",
      { v1: A, template: T, product: { ...GONE, "b.txt": L(20), "c.txt": L(20) } },
      2,
      ["a.txt: declined deleted-here"],
    ],
    [
      "two copies, one with the old name",
      { v1: A, template: T, product: { ...GONE, "x/a.txt": L(20), "c.txt": L(20) } },
      0,
      ["x/a.txt: updated moved-here <- a.txt"],
      { "x/a.txt": "1-4 | T | 6-20" },
    ],
    [
      "the file is there, and a copy too",
      { v1: A, template: T, product: { "b.txt": L(20) } },
      0,
      ["a.txt: updated"],
      { "a.txt": "1-4 | T | 6-20" },
    ],
    [
      "git ignores it there",
      { v1: A, template: T, product: away(P), ignored: (path) => path === "docs/b.txt" },
      2,
      ["a.txt: declined deleted-here"],
    ],
    [
      "git does not know it there",
      { v1: A, template: T, product: away(P), tracked: (path) => path !== "docs/b.txt" },
      2,
      ["a.txt: declined deleted-here"],
    ],
    [
      "the card keeps it there",
      { v1: A, template: T, product: away(P), policy: { docs: "ours" } },
      0,
      ["docs/b.txt: kept policy <- a.txt"],
    ],
    [
      "asked for at its old place",
      { v1: A, template: T, product: away(P), restore: ["a.txt"] },
      0,
      ["a.txt: added restored"],
      { "a.txt": "1-4 | T | 6-20" },
    ],
    [
      "the whole folder",
      {
        v1: { "d/a/i.md": L(9), "d/b/i.md": L(9) },
        template: { "d/a/i.md": L(9, { 2: "T" }), "d/b/i.md": L(9, { 3: "T" }) },
        product: { "d/a/i.md": undefined, "d/b/i.md": undefined, "e/a/i.md": L(9), "e/b/i.md": L(9) },
      },
      0,
      ["e/a/i.md: updated moved-here <- d/a/i.md", "e/b/i.md: updated moved-here <- d/b/i.md"],
      { "e/a/i.md": "1-1 | T | 3-9", "e/b/i.md": "1-2 | T | 4-9" },
    ],
  ]);
});
