import { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { type GitFolder } from "@os2kit/testkit";
import { describe, expect, test } from "vitest";
import { lines, T5, V1 } from "../../testing/lines.ts";
import { playRows } from "../../testing/play-rows.ts";
import { play } from "../../testing/play-update.ts";

const png = (version: number) => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, version, 0xff, 0xfe);

describe("binaries", () => {
  test("S19 by both: the product's bytes stay, and what is text beside it is updated", () => {
    const done = play({
      v1: { ...V1, "l.bin": png(1) },
      v2: { ...V1, "l.bin": png(2), "z.txt": lines(5, { 1: "T" }) },
      edit: { "l.bin": png(3) },
    });
    expect([done.exitCode, done.files]).toEqual([2, ["conflict l.bin binary", "updated z.txt"]]);
    expect(new Uint8Array(readFileSync(join(done.folder, "l.bin")))).toEqual(png(3));
  });

  test("by one side, by both alike, moved there, and what was text before", () => {
    const done = play({
      v1: { "theirs.png": png(1), "ours.png": png(1), "both.png": png(1), "old.png": png(1), "was.txt": lines(5) },
      v2: { "theirs.png": png(2), "ours.png": png(1), "both.png": png(2), "d/new.png": png(1), "was.txt": png(1) },
      edit: { "ours.png": png(3), "both.png": png(2), "old.png": png(4) },
    });
    expect([done.exitCode, done.files]).toEqual([
      0,
      ["moved old.png -> d/new.png", "updated theirs.png", "updated was.txt"],
    ]);
    const bytes = (path: string) => new Uint8Array(readFileSync(join(done.folder, path)));
    expect(["theirs.png", "ours.png", "both.png", "d/new.png", "was.txt"].map(bytes)).toEqual([2, 3, 2, 4, 1].map(png));
  });

  playRows({
    "the template makes a binary of a text that the product edited": {
      v2: { ...V1, "a.txt": png(1) },
      edit: { "a.txt": lines(20, { 5: "P" }) },
      exit: 2,
      files: ["conflict a.txt binary"],
      holds: { "a.txt": lines(20, { 5: "P" }) },
    },
  });
});

describe("the executable bit", () => {
  test.each([
    ["S22 set there, with an edit here", "r.sh", "r.sh*", lines(5, { 5: "P" }), undefined, ["merged r.sh"], true],
    ["taken away there, with an edit here", "r.sh*", "r.sh", lines(5, { 5: "P" }), undefined, ["merged r.sh"], false],
    ["set here alone, with an edit there", "r.sh", "r.sh", undefined, "+x", ["merged r.sh"], true],
    ["set there alone", "r.sh", "r.sh*", undefined, undefined, ["updated r.sh"], true],
    ["set by both", "r.sh", "r.sh*", undefined, "+x", [], true],
  ] as const)("%s", (_, before, after, edit, bit, files, isExecutable) => {
    const theirs = edit === undefined && before === after ? lines(5, { 1: "T" }) : lines(5);
    const prepare = (folder: string, git: GitFolder) => {
      if (bit === undefined) return;
      chmodSync(join(folder, "r.sh"), 0o755);
      git.commit({});
    };
    const done = play({
      v1: { [before]: lines(5) },
      v2: { [after]: theirs },
      ...(edit === undefined ? {} : { edit: { "r.sh": edit } }),
      prepare,
    });
    expect([done.exitCode, done.files, done.read("r.sh")]).toEqual([0, files, edit ?? theirs]);
    expect((statSync(join(done.folder, "r.sh")).mode & 0o111) !== 0).toBe(isExecutable);
  });
});

describe("symbolic links", () => {
  const link = (target: string) => (folder: string, git: GitFolder) => {
    mkdirSync(join(folder, "docs"));
    renameSync(join(folder, "a.txt"), join(folder, "docs/a.txt"));
    symlinkSync(target, join(folder, "a.txt"));
    git.commit({});
  };
  test.each([
    ["S20 a link stays one, and nothing is written through it", "docs/a.txt", T5, ["kept a.txt symlink"]],
    ["a link to nowhere", "nowhere", T5, ["kept a.txt symlink"]],
    ["a link to outside", "/", T5, ["kept a.txt symlink"]],
    [
      "a link in the place of a file that the template drops",
      "docs/a.txt",
      { "b.txt": V1["b.txt"] },
      ["kept a.txt dropped", "deleted z.txt"],
    ],
    ["a link in the place of a file that the template leaves alone", "docs/a.txt", V1, []],
  ])("%s", (_, target, v2, files) => {
    const done = play({ v2, prepare: link(target) });
    expect([done.exitCode, done.files, lstatSync(join(done.folder, "a.txt")).isSymbolicLink()]).toEqual([
      0,
      files,
      true,
    ]);
    expect(done.read("docs/a.txt")).toBe(lines(20));
  });

  test("a folder that is a link now: nothing in it is written", () => {
    const done = play({
      v1: { "d/x.txt": lines(20) },
      v2: { "d/x.txt": T5["a.txt"], "d/n.txt": "n\n" },
      prepare: (folder, git) => {
        renameSync(join(folder, "d"), join(folder, "e"));
        symlinkSync("e", join(folder, "d"));
        git.commit({});
      },
    });
    expect([done.exitCode, done.files]).toEqual([2, ["conflict d -> d/n.txt symlink", "kept d -> d/x.txt symlink"]]);
    expect([done.read("e/x.txt"), done.paths()]).toEqual([lines(20), ["d", "e/x.txt"]]);
  });

  test("a link where the template brings a new file", () => {
    const done = play({
      v2: { ...V1, "n.txt": "n\n" },
      prepare: (folder, git) => {
        rmSync(join(folder, "z.txt"));
        symlinkSync("b.txt", join(folder, "n.txt"));
        git.commit({});
      },
    });
    expect([done.exitCode, done.files, done.read("b.txt")]).toEqual([2, ["conflict n.txt symlink"], lines(5)]);
  });
});
