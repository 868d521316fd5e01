import { existsSync, mkdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readLiteral, tempFolder, writeLiteral } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { applyChanges, type Change } from "./apply-changes.ts";
import { JOURNAL_PATH } from "./journal.ts";
import { faultOf, remove, write } from "./testing/changes.ts";

const BEFORE = { "a.txt": "a", "b/c.txt": "c", "keep.txt": "keep" };

test("files are added, changed and deleted; a folder that becomes empty goes; the rest is not touched", () => {
  const root = tempFolder();
  writeLiteral(root, BEFORE);
  utimesSync(join(root, "keep.txt"), 1000, 1000);
  const changes: Change[] = [
    write("a.txt", "A", "a"),
    remove("b/c.txt", "c"),
    write("new/x.txt", "x"),
    write("run.sh", "#!", undefined, "100755"),
  ];
  expect(applyChanges(root, changes)).toBeUndefined();
  expect(readLiteral(root)).toEqual({ "a.txt": "A", "keep.txt": "keep", "new/x.txt": "x", "run.sh*": "#!" });
  expect(existsSync(join(root, "b"))).toBe(false);
  expect(statSync(join(root, "keep.txt")).mtimeMs).toBe(1_000_000);
});

test.each<[string, Change, string]>([
  ["a file that changed meanwhile", write("a.txt", "A", "old"), "changed"],
  ["a file that is there unexpectedly", write("a.txt", "A"), "changed"],
  ["a file that is gone", remove("nowhere.txt", "x"), "changed"],
  ["a way out", write("../out.txt", "x"), "unsafe-path"],
  ["git's own folder", write(".git/config", "x"), "unsafe-path"],
  ["a link", write("link", "x", "a"), "symlink"],
  ["a way through a link", write("away/x.txt", "x"), "symlink"],
  ["a way through a file", write("a.txt/x", "x"), "not-a-folder"],
])("%s stops the run before the first write", (_what, change, expected) => {
  const root = tempFolder();
  const outside = tempFolder();
  writeLiteral(root, BEFORE);
  symlinkSync("a.txt", join(root, "link"));
  symlinkSync(outside, join(root, "away"));
  const before = readLiteral(join(root, "b"));
  expect(faultOf(() => applyChanges(root, [write("first.txt", "1"), change]))).toBe(expected);
  expect(existsSync(join(root, "first.txt"))).toBe(false);
  expect(readLiteral(join(root, "b"))).toEqual(before);
  expect(readLiteral(outside)).toEqual({});
  expect(existsSync(join(root, ".os2"))).toBe(false);
});

test("two changes of one path, or of two that differ by case alone, are refused", () => {
  const root = tempFolder();
  expect(faultOf(() => applyChanges(root, [write("a", "1"), write("A", "2")]))).toBe("unsafe-path");
  expect(readLiteral(root)).toEqual({});
});

test("an error in the middle puts everything back", () => {
  const root = tempFolder();
  writeLiteral(root, BEFORE);
  // A folder in the way of a file is not seen before the rename.
  const changes = [write("a.txt", "A", "a"), write("x", "1"), write("x/y", "2")];
  expect(faultOf(() => applyChanges(root, changes))).not.toBe("none");
  expect(readLiteral(root)).toEqual(BEFORE);
});

test("a run that another process has in hand is waited for, a dead one's is not", () => {
  const root = tempFolder();
  mkdirSync(join(root, JOURNAL_PATH), { recursive: true });
  writeFileSync(join(root, JOURNAL_PATH, "owner"), String(process.ppid));
  expect(faultOf(() => applyChanges(root, [write("a", "1")]))).toBe("busy");
  writeFileSync(join(root, JOURNAL_PATH, "owner"), "999999999");
  expect(applyChanges(root, [write("a", "1")])).toBe("undone");
  expect(readLiteral(root)).toEqual({ a: "1" });
});
