import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { collab } from "./collab.ts";

test.each([
  ["read", { forge: { defaultPermission: "read" } }, "pass least"],
  ["none", { forge: { defaultPermission: "none" } }, "pass least"],
  ["write", { forge: { defaultPermission: "write" } }, "fail much"],
  ["admin", { forge: { defaultPermission: "admin" } }, "fail much"],
  ["a forge that was not asked", {}, "unknown not-asked"],
] as const)("%s", (_, facts, expected) => {
  expect(runOne(collab, {}, facts)).toEqual([expected]);
});
