import { describe } from "vitest";
import { testRows } from "../../testing/merge-rows.ts";
import { L } from "../../testing/merge-scenario.ts";

const A = { "a.txt": L(20) };
const T = { "a.txt": L(20, { 5: "T" }) };
const P = L(20, { 15: "P" });
const TP = "1-4 | T | 6-14 | P | 16-20";
const GONE = { "a.txt": undefined };

describe("identical cases", () => {
  testRows([
    ["nothing has changed", { v1: A, product: { "a.txt": P } }, 0, []],
    ["both have deleted it", { v1: A, template: GONE, product: GONE }, 0, []],
    ["both have added the same file", { v1: A, template: { n: "n\n" }, product: { n: "n\n" } }, 0, []],
    ["both have added it, with other line ends", { v1: A, template: { n: "n\n" }, product: { n: "n\r\n" } }, 0, []],
    [
      "the added file lacks only the bit",
      { v1: A, template: { "n*": "n\n" }, product: { n: "n\n" } },
      0,
      ["n: updated matched"],
      { n: "100755 n" },
    ],
    [
      "both have set the bit",
      { v1: A, template: { ...GONE, "a.txt*": L(20) }, product: { ...GONE, "a.txt*": L(20) } },
      0,
      [],
    ],
  ]);
});

describe("modes", () => {
  testRows([
    [
      "the template sets the bit",
      { v1: A, template: { "a.txt*": L(20) } },
      0,
      ["a.txt: updated"],
      { "a.txt": "100755 1-20" },
    ],
    [
      "the template takes the bit away",
      { v1: { "a.sh*": L(3) }, template: { "a.sh": L(3) } },
      0,
      ["a.sh: updated"],
      { "a.sh": "1-3" },
    ],
    [
      "the product has set the bit",
      { v1: A, template: T, product: { "a.txt*": L(20) } },
      0,
      ["a.txt: merged"],
      { "a.txt": "100755 1-4 | T | 6-20" },
    ],
    [
      "the product has only set the bit of a dropped file",
      { v1: A, template: GONE, product: { "a.txt*": L(20) } },
      0,
      ["a.txt: kept dropped"],
    ],
    [
      "the bit of a deleted file",
      { v1: A, template: { "a.txt*": L(20) }, product: GONE },
      2,
      ["a.txt: declined deleted-here"],
    ],
  ]);
});

describe("policies", () => {
  const once = { "a.txt": { policy: "once" } } as const;
  const exact = { "a.txt": { policy: "exact" } } as const;
  testRows([
    ["once: a new file", { v1: {}, template: A, rules: once }, 0, ["a.txt: added"], { "a.txt": "1-20" }],
    ["once: the product has its own", { v1: {}, template: A, product: T, rules: once }, 0, ["a.txt: kept once"]],
    ["once: untouched, and still not touched", { v1: A, template: T, rules: once }, 0, ["a.txt: kept once"]],
    ["once: deleted, and nobody asks", { v1: A, template: T, product: GONE, rules: once }, 0, []],
    [
      "once: deleted, and asked for",
      { v1: A, template: T, product: GONE, rules: once, restore: ["a.txt"] },
      0,
      ["a.txt: added restored"],
      { "a.txt": "1-4 | T | 6-20" },
    ],
    ["once: the template drops it", { v1: A, template: GONE, rules: once }, 0, ["a.txt: kept once"]],
    [
      "once: the template moves it",
      { v1: A, template: { ...GONE, "n.txt": L(20) }, rules: { ...once, "n.txt": { policy: "once" } } },
      0,
      ["a.txt: kept once"],
    ],
    [
      "once, but the card wants updates",
      { v1: A, template: T, product: { "a.txt": P }, rules: once, policy: { "a.txt": "managed" } },
      0,
      ["a.txt: merged"],
      { "a.txt": TP },
    ],
    ["exact: untouched", { v1: A, template: T, rules: exact }, 0, ["a.txt: updated"], { "a.txt": "1-4 | T | 6-20" }],
    [
      "exact: other line ends are no edit",
      { v1: { "a.txt": "a\n" }, template: { "a.txt": "b\n" }, product: { "a.txt": "a\r\n" }, rules: exact },
      0,
      ["a.txt: merged"],
      { "a.txt": "b\\r" },
    ],
    [
      "exact: edited far away",
      { v1: A, template: T, product: { "a.txt": P }, rules: exact },
      2,
      ["a.txt: conflict exact"],
    ],
    ["exact: edited, and the template is as before", { v1: A, product: { "a.txt": P }, rules: exact }, 0, []],
    ["exact: deleted", { v1: A, template: T, product: GONE, rules: exact }, 2, ["a.txt: declined deleted-here"]],
    ["exact: the product has its own", { v1: {}, template: A, product: T, rules: exact }, 2, ["a.txt: conflict exact"]],
    [
      "exact, but the card merges it",
      { v1: A, template: T, product: { "a.txt": P }, rules: exact, policy: { "a.txt": "managed" } },
      0,
      ["a.txt: merged"],
      { "a.txt": TP },
    ],
    [
      "ours: a folder",
      { v1: { "d/a": "a\n" }, template: { "d/a": "b\n", "d/n": "n\n" }, policy: { d: "ours" } },
      0,
      ["d/a: kept policy", "d/n: kept policy"],
    ],
    ["ours: the template drops it", { v1: A, template: GONE, policy: { "*.txt": "ours" } }, 0, ["a.txt: kept policy"]],
    [
      "ours: the template moves it",
      { v1: A, template: { ...GONE, "n.txt": L(20) }, policy: { "a.txt": "ours" } },
      0,
      ["a.txt: kept policy"],
    ],
    ["ours: deleted", { v1: A, template: T, product: GONE, policy: { "**": "ours" } }, 0, []],
    ["ours: the same change", { v1: A, template: T, product: T, policy: { "**": "ours" } }, 0, []],
    [
      "a path comes before a glob",
      { v1: A, template: T, policy: { "**": "ours", "a.txt": "managed" } },
      0,
      ["a.txt: updated"],
      { "a.txt": "1-4 | T | 6-20" },
    ],
    [
      "the first glob counts",
      { v1: A, template: T, policy: { "*.txt": "managed", "**": "ours" } },
      0,
      ["a.txt: updated"],
      { "a.txt": "1-4 | T | 6-20" },
    ],
  ]);
});
