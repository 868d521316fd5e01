import { execFileSync } from "node:child_process";
import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tempFolder, writeLiteral } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { DiskError } from "./disk-error.ts";
import { openFolder } from "./open-folder.ts";

test("a folder is a sorted tree; links stand for themselves, tools' folders stay out", () => {
  const root = tempFolder();
  writeLiteral(root, { "b.txt": "b", "a/ø.txt": "ø", "run.sh*": "", ".git/config": "", "node_modules/x/y": "" });
  symlinkSync("/etc", join(root, "etc"));
  symlinkSync(".", join(root, "loop"));
  execFileSync("mkfifo", [join(root, "pipe")]);
  const tree = openFolder(root);
  expect(tree.list()).toEqual([
    { path: "a/ø.txt", mode: "100644", size: 2 },
    { path: "b.txt", mode: "100644", size: 1 },
    { path: "etc", mode: "120000" },
    { path: "loop", mode: "120000" },
    { path: "run.sh", mode: "100755", size: 0 },
  ]);
  expect(new TextDecoder().decode(tree.read("a/ø.txt"))).toBe("ø");
  expect(new TextDecoder().decode(tree.read("etc"))).toBe("/etc");
  expect(() => tree.read("etc/passwd")).toThrow(RangeError);
});

test("a name that is not UTF-8 is read as the old Danish ones are", () => {
  const root = tempFolder();
  writeFileSync(Buffer.concat([Buffer.from(`${root}/l`), Buffer.from([0xe6]), Buffer.from("s.md")]), "Hej");
  const tree = openFolder(root);
  expect(tree.list()).toEqual([{ path: "læs.md", mode: "100644", size: 3 }]);
  expect(new TextDecoder().decode(tree.read("læs.md"))).toBe("Hej");
});

test("a file that has gone since is named", () => {
  const root = tempFolder();
  writeLiteral(root, { "a.md": "a" });
  const tree = openFolder(root);
  rmSync(join(root, "a.md"));
  expect(() => tree.read("a.md")).toThrow(new DiskError("unreadable", join(root, "a.md")));
});
