import { expect, test } from "vitest";
import { linkPlace, namePlace } from "./name-place.ts";

const COMMIT = "c".repeat(40);
const one = (address?: string) => ({
  repositories: [{ name: "a", kind: "code" as const, files: 1, commit: COMMIT, ...(address ? { address } : {}) }],
});
const two = { repositories: [...one().repositories, { name: "b", kind: "docs" as const, files: 1 }] };

test.each([
  ["a line", { path: "docs/x.md", line: 12 }, "docs/x.md:12", "a/docs/x.md:12"],
  ["a commit", { commit: COMMIT }, "cccccccccccc", "a/cccccccccccc"],
  ["a card field", { field: "product.name" }, "product.name", "a/product.name"],
  ["an address", { url: "https://example.org" }, "https://example.org", "https://example.org"],
  ["a repository as a whole", {}, "", "a"],
])("%s", (_, place, alone, among) => {
  expect(namePlace({ repository: "a", ...place }, one())).toBe(alone);
  expect(namePlace({ repository: "a", ...place }, two)).toBe(among);
});

test("nothing has no name", () => {
  expect(namePlace(undefined, two)).toBe("");
});

test.each([
  [
    "https://github.com/OS2a/a",
    `https://github.com/OS2a/a/blob/${COMMIT}/x.md#L3`,
    "https://github.com/OS2a/a/commit/d",
  ],
  [
    "https://gitlab.com/OS2/a",
    `https://gitlab.com/OS2/a/-/blob/${COMMIT}/x.md#L3`,
    "https://gitlab.com/OS2/a/-/commit/d",
  ],
  [
    "https://codeberg.org/OS2/a",
    `https://codeberg.org/OS2/a/src/commit/${COMMIT}/x.md#L3`,
    "https://codeberg.org/OS2/a/commit/d",
  ],
])("on %s a line and a commit have addresses that last", (address, line, commit) => {
  expect(linkPlace({ repository: "a", path: "x.md", line: 3 }, one(address))).toBe(line);
  expect(linkPlace({ repository: "a", commit: "d" }, one(address))).toBe(commit);
});

test("a path is encoded part by part", () => {
  expect(linkPlace({ repository: "a", path: "møder/a b#1.md" }, one("https://github.com/o/a"))).toBe(
    `https://github.com/o/a/blob/${COMMIT}/m%C3%B8der/a%20b%231.md`,
  );
});

test.each(["https://github.com/o/a/", "https://github.com/o/a.git"])(
  "the address %s may end as people write it",
  (address) => {
    expect(linkPlace({ repository: "a", commit: "d" }, one(address))).toBe("https://github.com/o/a/commit/d");
  },
);

test.each([
  ["the address is not known", { repository: "a", path: "x.md" }, one()],
  ["the address is none", { repository: "a", path: "x.md" }, one("ikke en adresse")],
  ["the commit is not known", { repository: "b", path: "x.md" }, two],
  ["the place is a card field", { repository: "a", field: "product.name" }, one("https://github.com/o/a")],
])("there is no link where %s", (_, place, report) => {
  expect(linkPlace(place, report)).toBeUndefined();
});
