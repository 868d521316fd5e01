import { chmodSync, existsSync, linkSync, mkdirSync, readdirSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { readLiteral, tempFolder, writeLiteral, type Literal } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { applyChanges, type Change } from "./apply-changes.ts";
import { faultOf, remove, write } from "./testing/changes.ts";

test.each<[string, Literal, Change[], Literal]>([
  ["a name's case changes", { "a.txt": "a" }, [remove("a.txt", "a"), write("A.txt", "a")], { "A.txt": "a" }],
  ["a folder's case changes", { "D/x": "x" }, [remove("D/x", "x"), write("d/x", "y")], { "d/x": "y" }],
  ["a file becomes a folder", { d: "d" }, [remove("d", "d"), write("d/n.txt", "n")], { "d/n.txt": "n" }],
  ["a folder becomes a file", { "d/n.txt": "n" }, [remove("d/n.txt", "n"), write("d", "d")], { d: "d" }],
  [
    "a deep folder becomes a file",
    { "d/e/n": "n", "d/m": "m" },
    [remove("d/e/n", "n"), remove("d/m", "m"), write("d", "d")],
    { d: "d" },
  ],
  [
    "two files change places",
    { a: "a", b: "b" },
    [remove("a", "a"), remove("b", "b"), write("a", "b", "a"), write("b", "a", "b")],
    { a: "b", b: "a" },
  ],
  ["the order does not matter", { d: "d" }, [write("d/n", "n"), remove("d", "d")], { "d/n": "n" }],
  ["a file becomes executable", { run: "#!" }, [write("run", "#!", "#!", "100755")], { "run*": "#!" }],
  ["a file stops being executable", { "run*": "#!" }, [write("run", "#!", "#!")], { run: "#!" }],
])("%s", (_what, before, changes, after) => {
  const root = tempFolder();
  writeLiteral(root, before);
  expect(applyChanges(root, changes)).toBeUndefined();
  expect(readLiteral(root)).toEqual(after);
  expect(existsSync(join(root, ".os2"))).toBe(false);
});

test.each<[string, Literal, Change[], string]>([
  [
    "a foreign file of the new name",
    { "a.txt": "a", "A.txt": "b" },
    [remove("a.txt", "a"), write("A.txt", "a")],
    "changed",
  ],
  [
    "a folder that holds another file",
    { "d/n": "n", "d/own": "o" },
    [remove("d/n", "n"), write("d", "d")],
    "not-empty",
  ],
  ["a file in the way that stays", { d: "d" }, [write("d/n", "n")], "not-a-folder"],
  ["the same file twice", { a: "a" }, [remove("a", "a"), remove("a", "a")], "unsafe-path"],
])("%s stops the run", (_what, before, changes, fault) => {
  const root = tempFolder();
  writeLiteral(root, before);
  expect(faultOf(() => applyChanges(root, [write("first", "1"), ...changes]))).toBe(fault);
  expect(readLiteral(root)).toEqual(before);
});

test("a hard link of another case is a file of its own", () => {
  const root = tempFolder();
  writeLiteral(root, { a: "a" });
  linkSync(join(root, "a"), join(root, "A"));
  expect(faultOf(() => applyChanges(root, [remove("a", "a"), write("A", "x")]))).toBe("changed");
});

test("an empty folder that nobody emptied is in the way", () => {
  const root = tempFolder();
  mkdirSync(join(root, "d/empty"), { recursive: true });
  writeLiteral(root, { "d/n": "n" });
  expect(faultOf(() => applyChanges(root, [remove("d/n", "n"), write("d", "d")]))).toBe("not-empty");
  expect(readdirSync(join(root, "d")).sort()).toEqual(["empty", "n"]);
});

test("only folders that held a deleted file, and are empty now, go", () => {
  const root = tempFolder();
  writeLiteral(root, { "gone/deep/x": "x", "ignored/x": "x", "ignored/.cache/y": "y", "linked/x": "x" });
  for (const folder of ["own", "parent/own"]) mkdirSync(join(root, folder), { recursive: true });
  writeLiteral(root, { "parent/x": "x" });
  symlinkSync("nowhere", join(root, "linked/own"));
  const folders = ["gone/deep", "ignored", "parent", "linked"];
  applyChanges(
    root,
    folders.map((folder) => remove(`${folder}/x`, "x")),
  );
  expect(readdirSync(root).sort()).toEqual(["ignored", "linked", "own", "parent"]);
  expect(readdirSync(join(root, "ignored"))).toEqual([".cache"]);
  expect(readdirSync(join(root, "parent"))).toEqual(["own"]);
});

test("the root stays, also when its last file goes", () => {
  const root = tempFolder();
  writeLiteral(root, { x: "x" });
  applyChanges(root, [remove("x", "x")]);
  expect(readdirSync(root)).toEqual([]);
});

test("a folder that gets a new file for its last one keeps its rights", () => {
  const root = tempFolder();
  writeLiteral(root, { "d/x": "x" });
  chmodSync(join(root, "d"), 0o750);
  applyChanges(root, [remove("d/x", "x"), write("d/y", "y")]);
  expect(statSync(join(root, "d")).mode & 0o777).toBe(0o750);
});

test("a file keeps its rights, but for the one to run it", () => {
  const root = tempFolder();
  writeLiteral(root, { a: "a", b: "b" });
  chmodSync(join(root, "a"), 0o640);
  chmodSync(join(root, "b"), 0o700);
  applyChanges(root, [write("a", "a", "a", "100755"), write("b", "B", "b")]);
  expect(statSync(join(root, "a")).mode & 0o777).toBe(0o750);
  expect(statSync(join(root, "b")).mode & 0o777).toBe(0o600);
});

test("files outside the changes keep their time, and after an error every file does", () => {
  const root = tempFolder();
  const before = { "d/keep": "k", "d/x": "x", "e/y": "y", z: "z" };
  writeLiteral(root, before);
  for (const path of Object.keys(before)) utimesSync(join(root, path), 1000, 1000);
  const times = () => Object.keys(before).map((path) => statSync(join(root, path)).mtimeMs);
  const changes = [write("d/x", "X", "x"), remove("e/y", "y"), write("new/n", "n")];
  expect(faultOf(() => applyChanges(root, [...changes, write("v", "1"), write("v/w", "2")]))).not.toBe("none");
  expect(readLiteral(root)).toEqual(before);
  expect(readdirSync(root).sort()).toEqual(["d", "e", "z"]);
  expect(times()).toEqual([1_000_000, 1_000_000, 1_000_000, 1_000_000]);
  applyChanges(root, changes);
  expect([statSync(join(root, "d/keep")).mtimeMs, statSync(join(root, "z")).mtimeMs]).toEqual([1_000_000, 1_000_000]);
});

test("an error in the middle takes away only folders that the run made, and gives the others their rights", () => {
  const root = tempFolder();
  writeLiteral(root, { "d/x": "x" });
  mkdirSync(join(root, "empty"));
  chmodSync(join(root, "d"), 0o750);
  const changes = [remove("d/x", "x"), write("empty/deep/n", "n"), write("v", "1"), write("v/w", "2")];
  expect(faultOf(() => applyChanges(root, changes))).not.toBe("none");
  expect(readLiteral(root)).toEqual({ "d/x": "x" });
  expect(readdirSync(join(root, "empty"))).toEqual([]);
  expect(statSync(join(root, "d")).mode & 0o777).toBe(0o750);
});
