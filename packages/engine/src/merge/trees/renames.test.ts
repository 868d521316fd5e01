import fc from "fast-check";
import { expect, test } from "vitest";
import { compareVersions } from "./compare-versions.ts";
import { renamePath, renamesBetween } from "./renames.ts";

test("versions sort as semantic versioning says", () => {
  const sorted = ["0.9.9", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0", "1.2.0", "1.10.0"];
  expect([...sorted].reverse().sort(compareVersions)).toEqual(sorted);
  expect(compareVersions("v1.0.0+build.5", "1.0.0")).toBe(0);
});

test("comparing versions is an order, whatever they are", () => {
  const any = fc.stringMatching(/^[0-9a-z.+-]{0,8}$/);
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(Math.sign(compareVersions(a, b))).toBe(0 - Math.sign(compareVersions(b, a)));
    }),
  );
});

const layers = [
  { renames: [{ since: "2.10.0", from: "b", to: "c" }] },
  {
    renames: [
      { since: "2.2.0", from: "a", to: "b" },
      { since: "3.0.0", from: "ci/", to: ".github/" },
    ],
  },
];

test.each([
  ["1.0.0", "3.0.0", "a", "c"],
  ["1.0.0", "2.2.0", "a", "b"],
  ["2.2.0", "3.0.0", "a", "a"],
  ["2.2.0", "2.9.0", "b", "b"],
  ["2.9.0", "3.0.0", "ci/x/y.yml", ".github/x/y.yml"],
  ["3.0.0", "1.0.0", "c", "a"],
  ["3.0.0", "2.2.0", ".github/x", "ci/x"],
])("from %s to %s, %s becomes %s", (from, to, path, expected) => {
  expect(renamePath(path, renamesBetween(layers, from, to))).toBe(expected);
});

test("two files change places in one version", () => {
  const swap = [
    { since: "2.0.0", from: "a", to: "b" },
    { since: "2.0.0", from: "b", to: "a" },
  ];
  expect(["a", "b"].map((path) => renamePath(path, swap))).toEqual(["b", "a"]);
});
