import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { tempFolder, writeLiteral } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { openFolder } from "./open-folder.ts";

test("a folder is a sorted tree; links stand for themselves, tools' folders stay out", () => {
  const root = tempFolder();
  writeLiteral(root, { "b.txt": "b", "a/ø.txt": "ø", "run.sh*": "", ".git/config": "", "node_modules/x/y": "" });
  symlinkSync("/etc", join(root, "etc"));
  symlinkSync(".", join(root, "loop"));
  execFileSync("mkfifo", [join(root, "pipe")]);
  const tree = openFolder(root);
  expect(tree.list()).toEqual([
    { path: "a/ø.txt", mode: "100644" },
    { path: "b.txt", mode: "100644" },
    { path: "etc", mode: "120000" },
    { path: "loop", mode: "120000" },
    { path: "run.sh", mode: "100755" },
  ]);
  expect(new TextDecoder().decode(tree.read("a/ø.txt"))).toBe("ø");
  expect(new TextDecoder().decode(tree.read("etc"))).toBe("/etc");
  expect(() => tree.read("etc/passwd")).toThrow(RangeError);
});
