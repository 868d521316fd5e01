import { expect, test } from "vitest";
import { fieldsOf, holds, type Condition } from "./condition.ts";

const card: Record<string, unknown> = {
  level: "2",
  container: true,
  stack: "none",
  users: [],
  languages: ["da", "en"],
  website: "https://x.dk",
};
const lookup = (field: string) => card[field];

test.each<[Condition | undefined, boolean]>([
  [undefined, true],
  [{ level: 2 }, true],
  [{ level: "1" }, false],
  [{ level: { atLeast: "1" } }, true],
  [{ level: { atLeast: "3" } }, false],
  [{ missing: { atLeast: "sandbox" } }, false],
  [{ container: true }, true],
  [{ missing: false }, true],
  [{ stack: { not: "none" } }, false],
  [{ stack: { in: ["a", "none"] } }, true],
  [{ users: { present: true } }, false],
  [{ website: { present: true } }, true],
  [{ missing: { present: false } }, true],
  [{ languages: "en" }, true],
  [{ level: "2", container: false }, false],
  [{ all: [{ level: "2" }, { container: true }] }, true],
  [{ any: [{ level: "1" }, { container: true }] }, true],
  [{ not: { any: [{ level: "1" }] } }, true],
])("%j is %s", (condition, expected) => {
  expect(holds(condition, lookup)).toBe(expected);
});

test("the fields of a condition are found at any depth", () => {
  expect(fieldsOf({ all: [{ a: 1 }, { not: { any: [{ b: 2, c: 3 }] } }] })).toEqual(["a", "b", "c"]);
});
