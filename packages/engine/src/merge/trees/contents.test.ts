import { describe } from "vitest";
import { containing, testRows } from "../../testing/merge-rows.ts";
import { L } from "../../testing/merge-scenario.ts";

const A = { "a.txt": L(20) };
const T = { "a.txt": L(20, { 5: "T" }) };
const P = L(20, { 15: "P" });
const GONE = { "a.txt": undefined };

describe("binaries and files that are taken as a whole", () => {
  const png = (last: number) => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, last);
  testRows([
    [
      "only the template's",
      { v1: { l: png(1) }, template: { l: png(2) } },
      0,
      ["l: updated"],
      { l: containing("PNG") },
    ],
    ["only the product's", { v1: { l: png(1) }, product: { l: png(2) } }, 0, []],
    [
      "both, moved by the template",
      {
        v1: { l: png(1) },
        template: { l: undefined, "d/l": png(2) },
        product: { l: png(3) },
        renames: [{ since: "2.0.0", from: "l", to: "d/l" }],
      },
      2,
      ["d/l: conflict binary <- l"],
      { l: undefined, "d/l": containing("\u0003") },
    ],
    [
      "without zero bytes",
      { v1: { l: Uint8Array.of(1, 2) }, template: { l: Uint8Array.of(1, 3) }, product: { l: Uint8Array.of(4, 5) } },
      2,
      ["l: conflict binary"],
    ],
    [
      "a picture's first bytes",
      {
        v1: { l: Uint8Array.of(255, 216, 255) },
        template: { l: Uint8Array.of(255, 216, 254) },
        product: { l: Uint8Array.of(255, 216) },
      },
      2,
      ["l: conflict binary"],
    ],
    [
      "merge: none",
      { v1: A, template: T, product: { "a.txt": P }, rules: { "a.txt": { merge: "none" } } },
      2,
      ["a.txt: conflict whole-file"],
    ],
    [
      "merge: none, other line ends only",
      { v1: { a: "a\n" }, template: { a: "b\n" }, product: { a: "a\r\n" }, rules: { a: { merge: "none" } } },
      0,
      ["a: merged"],
      { a: "b\\r" },
    ],
    [
      "the product has made it a binary",
      { v1: A, template: T, product: { "a.txt": png(1) } },
      2,
      ["a.txt: conflict binary"],
    ],
    [
      "the template has made it a binary",
      { v1: A, template: { "a.txt": png(1) }, product: { "a.txt": P } },
      2,
      ["a.txt: conflict binary"],
    ],
  ]);
});

describe("how lines are written", () => {
  const crlf = L(20).replaceAll("\n", "\r\n");
  testRows([
    [
      "by the template alone, untouched",
      { v1: A, template: { "a.txt": crlf } },
      0,
      ["a.txt: updated"],
      { "a.txt": "1-20\\r" },
    ],
    [
      "line ends, in an edited file",
      { v1: A, template: { "a.txt": crlf }, product: { "a.txt": P } },
      0,
      ["a.txt: kept style"],
    ],
    [
      "a byte order mark",
      { v1: A, template: { "a.txt": `\ufeff${L(20)}` }, product: { "a.txt": P } },
      0,
      ["a.txt: kept style"],
    ],
    [
      "the final newline",
      { v1: A, template: { "a.txt": L(20).trimEnd() }, product: { "a.txt": P } },
      0,
      ["a.txt: kept style"],
    ],
    [
      "the same way by both",
      { v1: A, template: { "a.txt": crlf }, product: { "a.txt": P.replaceAll("\n", "\r\n") } },
      0,
      [],
    ],
    [
      "with other changes, which come in",
      { v1: A, template: { "a.txt": crlf.replace("line 5\r", "T\r") }, product: { "a.txt": P } },
      0,
      ["a.txt: merged"],
      { "a.txt": "1-4 | T | 6-14 | P | 16-20" },
    ],
  ]);
});

describe("an unknown base", () => {
  const lost = { v1: A, lostBase: ["a.txt"] };
  testRows([
    [
      "the product's file is the one recorded",
      { ...lost, template: T },
      0,
      ["a.txt: updated"],
      { "a.txt": "1-4 | T | 6-20" },
    ],
    ["the template is as recorded", { ...lost, product: { "a.txt": P } }, 0, []],
    ["both have the same now", { ...lost, template: T, product: T }, 0, []],
    ["dropped and untouched", { ...lost, template: GONE }, 0, ["a.txt: deleted"], { "a.txt": undefined }],
    ["dropped and edited", { ...lost, template: GONE, product: { "a.txt": P } }, 0, ["a.txt: kept dropped"]],
    [
      "the card keeps it",
      { ...lost, template: T, product: { "a.txt": P }, policy: { "a.txt": "ours" } },
      0,
      ["a.txt: kept policy"],
    ],
    [
      "moved by the product, same text",
      { ...lost, template: T, product: { ...GONE, "b.txt": L(20) } },
      0,
      ["b.txt: updated moved-here <- a.txt"],
      { "b.txt": "1-4 | T | 6-20" },
    ],
    [
      "moved by the template",
      { ...lost, template: { ...GONE, "n.txt": L(20) }, product: { "a.txt": P } },
      0,
      ["n.txt: moved <- a.txt"],
      { "a.txt": undefined, "n.txt": "1-14 | P | 16-20" },
    ],
    [
      "one such file stops all",
      { ...lost, v1: { ...A, b: "b\n" }, template: { ...T, b: "c\n" }, product: { "a.txt": P } },
      1,
      ["a.txt: refused base-unknown", "b: updated"],
    ],
  ]);
});

describe("what is refused", () => {
  const unresolved = [
    "<<<<<<< product",
    "P",
    "||||||| template before",
    "line 5",
    "=======",
    "T",
    ">>>>>>> template now",
  ].join("\n");
  testRows([
    [
      "an open conflict, changed again",
      { v1: T, template: { "a.txt": L(20, { 5: "T", 9: "T3" }) }, product: { "a.txt": L(20, { 5: unresolved }) } },
      1,
      ["a.txt: refused unresolved"],
    ],
    ["an open conflict, and nothing new", { v1: T, product: { "a.txt": L(20, { 5: unresolved }) } }, 0, []],
    [
      "markers that the template has too",
      {
        v1: { "a.txt": unresolved },
        template: { "a.txt": `${unresolved}\nT\n` },
        product: { "a.txt": `P\n${unresolved}` },
      },
      0,
      ["a.txt: merged"],
      { "a.txt": containing(" | T (no newline)") },
    ],
    [
      "markers of another's conflict, such as a text about git has: it is merged",
      { v1: A, template: T, product: { "a.txt": L(20, { 12: "<<<<<<< HEAD\nP\n=======\nQ\n>>>>>>> topic" }) } },
      0,
      ["a.txt: merged"],
      { "a.txt": "1-4 | T | 6-11 | <<<<<<< HEAD | P | ======= | Q | >>>>>>> topic | 13-20" },
    ],
    [
      "a conflict beside such markers: no markers among them, and the rest comes in",
      {
        v1: A,
        template: { "a.txt": L(20, { 2: "T2", 12: "T" }) },
        product: { "a.txt": L(20, { 12: "<<<<<<< HEAD\nP\n=======\nQ\n>>>>>>> topic" }) },
      },
      2,
      ["a.txt: conflict both-changed"],
      { "a.txt": "1-1 | T2 | 3-11 | <<<<<<< HEAD | P | ======= | Q | >>>>>>> topic | 13-20" },
    ],
    [
      "a path outside in the lock",
      { v1: { "../x": "a\n" }, template: { "../x": undefined } },
      1,
      ["../x: refused unsafe-path"],
    ],
    [
      "a path that no template makes",
      { v1: A, template: T, restore: ["b.txt"] },
      1,
      ["b.txt: refused not-in-template"],
    ],
  ]);
});
