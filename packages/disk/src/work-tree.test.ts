import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { gitFolder, tempFolder, writeLiteral } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { openWorkTree } from "./work-tree.ts";

const paths = (root: string) =>
  openWorkTree(root)
    .list()
    .map(({ path }) => path);

test("what git tracks or would add, and nothing that it ignores", () => {
  const git = gitFolder(tempFolder());
  git.commit({ ".gitignore": "dist/\n*.log\n", "a.txt": "1", "gone.txt": "1" });
  writeLiteral(git.path, { "new.txt": "2", "dist/x.js": "x", "debug.log": "x" });
  rmSync(join(git.path, "gone.txt"));
  expect(paths(git.path)).toEqual([".gitignore", "a.txt", "new.txt"]);
});

test("a folder inside a repository has its own part alone", () => {
  const git = gitFolder(tempFolder());
  git.commit({ "README.md": "outer", "app/README.md": "inner" });
  expect(paths(join(git.path, "app"))).toEqual(["README.md"]);
});

test("a repository inside the repository is not a part of it", () => {
  const git = gitFolder(tempFolder());
  git.commit({ "a.txt": "1" });
  mkdirSync(join(git.path, "other"));
  gitFolder(join(git.path, "other")).commit({ "b.txt": "2" });
  expect(paths(git.path)).toEqual(["a.txt"]);
});

test("of a folder that became a link, the link is there, and nothing behind it", () => {
  const git = gitFolder(tempFolder());
  git.commit({ "docs/deep/b.txt": "1", "docs/a.txt": "1", "æ/c.txt": "1" });
  const outside = tempFolder();
  writeLiteral(outside, { "a.txt": "secret", "deep/b.txt": "secret", "c.txt": "secret" });
  for (const folder of ["docs", "æ"]) {
    rmSync(join(git.path, folder), { recursive: true });
    symlinkSync(outside, join(git.path, folder));
  }
  expect(paths(git.path)).toEqual(["docs", "æ"]);
});

test("without git the folder as it is; links are not followed, what is no file is left out", () => {
  const folder = tempFolder();
  writeLiteral(folder, { "a.txt": "1", "node_modules/x/index.js": "x" });
  symlinkSync("..", join(folder, "loop"));
  symlinkSync("/etc", join(folder, "etc"));
  execFileSync("mkfifo", [join(folder, "pipe")]);
  expect(paths(folder)).toEqual(["a.txt", "etc", "loop"]);
});

test("an empty folder, and a repository without a commit, are empty trees", () => {
  expect(paths(tempFolder())).toEqual([]);
  expect(paths(gitFolder(tempFolder()).path)).toEqual([]);
});
