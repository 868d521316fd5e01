import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { gitFolder, tempFolder, writeLiteral } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { findOccupants } from "./find-occupants.ts";

test.each([
  ["nothing is there", "new", []],
  ["nothing is there, nor on the way", "new/er", []],
  ["a folder on the way is none", "folder/new", []],
  ["a file on the way", "file/new/er", ["file"]],
  ["a file", "file", ["file"]],
  ["an empty folder", "empty", ["empty folder"]],
  ["a folder and all in it", "folder", ["folder/a", "folder/deep/b", "folder/none folder"]],
  ["another repository on the way", "repository/new", ["repository repository"]],
])("%s", (_, path, expected) => {
  const root = tempFolder();
  writeLiteral(root, { file: "x\n", "folder/a": "a\n", "folder/deep/b": "b\n" });
  for (const each of ["empty", "folder/none", "repository"]) mkdirSync(join(root, each));
  gitFolder(join(root, "repository"));
  const found = [...findOccupants(root, path)].map((each) => [each.path, each.kind].filter(Boolean).join(" "));
  expect(found.sort()).toEqual(expected);
});
