import { lstatSync, mkdirSync, renameSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { type GitFolder } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { lines, T5 } from "../../testing/lines.ts";
import { play } from "../../testing/play-update.ts";

test("S20 a symbolic link stays one, and nothing is written through it", () => {
  const prepare = (folder: string, git: GitFolder) => {
    mkdirSync(join(folder, "docs"));
    renameSync(join(folder, "a.txt"), join(folder, "docs/a.txt"));
    symlinkSync("docs/a.txt", join(folder, "a.txt"));
    git.commit({});
  };
  const { files, folder, read } = play({ v2: T5, prepare });
  expect([files, lstatSync(join(folder, "a.txt")).isSymbolicLink(), read("docs/a.txt")]).toEqual([
    ["kept a.txt symlink"],
    true,
    lines(20),
  ]);
});

test("S22 the executable bit and an edit", () => {
  const { exitCode, folder, read } = play({
    v1: { "r.sh": lines(5) },
    v2: { "r.sh*": lines(5) },
    edit: { "r.sh": lines(5, { 5: "P" }) },
  });
  expect([exitCode, (statSync(join(folder, "r.sh")).mode & 0o111) !== 0, read("r.sh")]).toEqual([
    0,
    true,
    lines(5, { 5: "P" }),
  ]);
});
