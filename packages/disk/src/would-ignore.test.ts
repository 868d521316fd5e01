import { gitFolder, tempFolder } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { wouldIgnore } from "./would-ignore.ts";

test("names files that are not there yet, by their own rule and by their folder's", () => {
  const git = gitFolder(tempFolder());
  git.commit({ ".gitignore": "docs/\n*.øl\n", "a.txt": "a\n" });
  expect([...wouldIgnore(git.path, ["a.txt", "b.txt", "docs/c.md", "d e.øl"])]).toEqual(["docs/c.md", "d e.øl"]);
  expect([...wouldIgnore(git.path, ["b.txt"])]).toEqual([]);
});

test("outside of git nothing is ignored", () => {
  expect([...wouldIgnore(tempFolder(), ["docs/c.md"])]).toEqual([]);
});
