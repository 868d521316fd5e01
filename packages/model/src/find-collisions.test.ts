import { expect, test } from "vitest";
import { findCollisions } from "./find-collisions.ts";

test.each([
  ["names that differ", ["a", "b/a", "ab"], []],
  ["case alone", ["a", "A"], [{ path: "a", other: "A" }]],
  ["a folder's case", ["D/x", "d/X"], [{ path: "D/x", other: "d/X" }]],
  ["a file and a folder", ["a", "A/b/c"], [{ path: "A/b/c", other: "a" }]],
])("%s", (_, paths, collisions) => {
  expect(findCollisions(paths)).toEqual(collisions);
});
