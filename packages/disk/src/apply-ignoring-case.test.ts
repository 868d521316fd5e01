import type * as Fs from "node:fs";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readLiteral, tempFolder, writeLiteral, type Literal } from "@os2kit/testkit";
import { expect, test, vi } from "vitest";
import { applyChanges, prepare, type Change } from "./apply-changes.ts";
import { recover } from "./recover.ts";
import { faultOf, remove, write } from "./testing/changes.ts";

// No disk that ignores case is at hand on every machine; what our code sees is all that counts here.
vi.mock("node:fs", async (original) => {
  const { fsIgnoringCase } = await import("./testing/ignoring-case.ts");
  return fsIgnoringCase(await original<typeof Fs>());
});

const MOVES: [string, Literal, Change[], Literal][] = [
  ["a name", { "a.txt": "a" }, [remove("a.txt", "a"), write("A.txt", "a")], { "A.txt": "a" }],
  ["a name and the content", { a: "a" }, [remove("a", "a"), write("A", "b")], { A: "b" }],
  ["a folder", { "D/x": "x" }, [remove("D/x", "x"), write("d/x", "x")], { "d/x": "x" }],
  [
    "a folder that keeps a file",
    { "D/x": "x", "D/y": "y" },
    [remove("D/x", "x"), write("d/x", "x")],
    { "D/x": "x", "D/y": "y" },
  ],
  ["a file that becomes a folder", { D: "d" }, [remove("D", "d"), write("d/x", "x")], { "d/x": "x" }],
  ["a folder that becomes a file", { "D/x": "x" }, [remove("D/x", "x"), write("d", "d")], { d: "d" }],
];

test("the disk of this test ignores case", () => {
  const root = tempFolder();
  writeLiteral(root, { "D/a": "a" });
  expect(existsSync(join(root, "d/A"))).toBe(true);
});

test.each(MOVES)("the case changes of %s", (_what, before, changes, after) => {
  const root = tempFolder();
  writeLiteral(root, before);
  applyChanges(root, changes);
  expect(readLiteral(root)).toEqual(after);
});

test.each(MOVES)("a killed run that changes the case of %s is finished", (_what, before, changes, after) => {
  const root = tempFolder();
  writeLiteral(root, before);
  prepare(root, changes);
  expect(recover(root)).toBe("finished");
  expect(readLiteral(root)).toEqual(after);
});

test.each(MOVES)("a run that changes the case of %s and fails puts the old one back", (_what, before, changes) => {
  const root = tempFolder();
  writeLiteral(root, before);
  expect(faultOf(() => applyChanges(root, [...changes, write("v", "1"), write("v/w", "2")]))).not.toBe("none");
  expect(readLiteral(root)).toEqual(before);
  expect(readdirSync(root)).toEqual([...new Set(Object.keys(before).map((path) => path.split("/")[0]))]);
});

test("a new file that another one already has the name of is refused", () => {
  const root = tempFolder();
  writeLiteral(root, { readme: "own" });
  expect(faultOf(() => applyChanges(root, [write("README", "x")]))).toBe("changed");
  expect(readLiteral(root)).toEqual({ readme: "own" });
});
