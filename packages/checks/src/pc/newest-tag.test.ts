import { expect, test } from "vitest";
import { newestTag, readNumbers } from "./newest-tag.ts";

test("finds the highest release, whatever the tags are called", () => {
  const names = ["v1.9.0", "1.10", "release-1.2.3", "v2.0.0-rc1", "nightly", "v1.10.1+build", "2021-03-01"];
  expect(newestTag(names.map((name) => ({ name, date: "2026-01-01" })))?.name).toBe("v1.10.1+build");
  expect(newestTag([{ name: "latest", date: "2026-01-01" }])).toBeUndefined();
});

test.each([
  ["1.0", [1, 0]],
  ["v3.2.1", [3, 2, 1]],
  ["os2eksempel-2.4", [2, 4]],
  ["dev", undefined],
  ["2.0.0-beta.1", undefined],
  ["1", undefined],
])("%s", (version, numbers) => {
  expect(readNumbers(version)).toEqual(numbers);
});
