import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { gitFolder, writeLiteral, type GitFolder } from "@os2kit/testkit";
import { describe, expect, test } from "vitest";
import { lines, T5, V1 } from "../../testing/lines.ts";
import { play } from "../../testing/play-update.ts";
import { playRows } from "../../testing/play-rows.ts";

const P = { "a.txt": lines(20, { 17: "P" }) };
const write = (files: Readonly<Record<string, string>>) => (folder: string) => {
  writeLiteral(folder, files);
};

describe("S39 what is not committed", () => {
  test.each<[string, (folder: string, git: GitFolder) => void]>([
    ["in the folder", write(P)],
    [
      "in the index alone",
      (folder, git) => {
        writeLiteral(folder, P);
        git.run("add", "a.txt");
        writeLiteral(folder, V1);
      },
    ],
    [
      "taken out of the index",
      (_, git) => {
        git.run("rm", "--quiet", "--cached", "a.txt");
      },
    ],
    [
      "hidden from git status",
      (folder, git) => {
        git.run("update-index", "--skip-worktree", "a.txt");
        writeLiteral(folder, P);
      },
    ],
    [
      "in conflict since an earlier merge",
      (_, git) => {
        git.run("checkout", "--quiet", "-b", "x");
        git.commit({ "a.txt": lines(20, { 3: "X" }) });
        git.run("checkout", "--quiet", "main");
        git.commit({ "a.txt": lines(20, { 3: "Y" }) });
        expect(() => git.run("merge", "x")).toThrow();
      },
    ],
  ])("%s: the file is named, and nothing is written", (_, prepare) => {
    const { exitCode, files, stderr } = play({ v2: { ...T5, "n.txt": "n\n" }, prepare });
    expect([exitCode, files, stderr]).toEqual([1, [], expect.stringContaining("a.txt\n  Next step: Commit")]);
  });

  playRows({
    "elsewhere: the update does not touch it": {
      v2: T5,
      edit: P,
      prepare: write({ "b.txt": "at work\n" }),
      exit: 0,
      files: ["merged a.txt"],
      holds: { "a.txt": lines(20, { 5: "T", 17: "P" }), "b.txt": "at work\n" },
    },
    "in a file that the template drops": {
      v2: { "b.txt": V1["b.txt"], "z.txt": V1["z.txt"] },
      prepare: write(P),
      exit: 0,
      files: ["kept a.txt dropped"],
      holds: P,
    },
  });
});

describe("S40, S40b what git does not know is in the way", () => {
  playRows({
    "a file where a folder is needed": {
      v2: { ...T5, "n/x.txt": "theirs\n" },
      prepare: write({ n: "mine\n" }),
      exit: 2,
      files: ["updated a.txt", "conflict n -> n/x.txt file-in-the-way"],
      holds: { n: "mine\n" },
    },
    "an ignored file where a folder is needed": {
      v2: { ...T5, "n/x.txt": "theirs\n" },
      prepare: write({ n: "mine\n", ".git/info/exclude": "n\n" }),
      exit: 2,
      files: ["updated a.txt", "conflict n -> n/x.txt file-in-the-way"],
      holds: { n: "mine\n" },
    },
    "an ignored folder where a file is needed": {
      v2: { ...T5, n: "theirs\n" },
      prepare: write({ "n/own.txt": "mine\n", ".git/info/exclude": "n/\n" }),
      exit: 2,
      files: ["updated a.txt", "conflict n/own.txt -> n folder-in-the-way"],
      holds: { "n/own.txt": "mine\n" },
    },
    "an ignored file in a folder that becomes a file": {
      v1: { ...V1, "n/x.txt": "x\n" },
      v2: { ...T5, n: "theirs\n" },
      prepare: write({ "n/own.tmp": "mine\n", ".git/info/exclude": "*.tmp\n" }),
      exit: 2,
      files: ["updated a.txt", "conflict n/own.tmp -> n folder-in-the-way", "deleted n/x.txt"],
      holds: { "n/own.tmp": "mine\n" },
    },
    "an empty folder": {
      v2: { ...T5, n: "theirs\n" },
      prepare: (folder) => {
        mkdirSync(join(folder, "n"));
      },
      exit: 2,
      files: ["updated a.txt", "conflict n folder-in-the-way"],
    },
    "another repository in the folder": {
      v2: { ...T5, "sub/n.txt": "theirs\n" },
      prepare: (folder) => {
        mkdirSync(join(folder, "sub"));
        gitFolder(join(folder, "sub")).commit({ "n.txt": "mine\n" });
      },
      exit: 2,
      files: ["updated a.txt", "conflict sub -> sub/n.txt submodule"],
      holds: { "sub/n.txt": "mine\n" },
    },
    "an ignored link to a folder elsewhere": {
      v2: { ...T5, "n/x.txt": "theirs\n" },
      prepare: (folder) => {
        mkdirSync(join(folder, "../elsewhere"));
        symlinkSync("../elsewhere", join(folder, "n"));
        writeLiteral(folder, { ".git/info/exclude": "n\n" });
      },
      exit: 2,
      files: ["updated a.txt", "conflict n -> n/x.txt file-in-the-way"],
      holds: { "../elsewhere/x.txt": undefined },
    },
    "the same text": {
      v2: { ...V1, "n.txt": "same\n" },
      prepare: write({ "n.txt": "same\n" }),
      exit: 0,
      files: [],
    },
  });
});

describe("S24 line ends that git makes at checkout", () => {
  const checkOut = (git: GitFolder) => {
    git.run("rm", "--quiet", "-r", "--cached", ".");
    git.run("reset", "--quiet", "--hard");
  };
  const crlf = lines(20, { 5: "T", 17: "P" }).replaceAll("\n", "\r\n");
  playRows({
    "core.autocrlf": {
      v2: T5,
      edit: P,
      prepare: (_, git) => {
        git.run("config", "core.autocrlf", "true");
        checkOut(git);
      },
      exit: 0,
      files: ["merged a.txt"],
      holds: { "a.txt": crlf },
    },
    ".gitattributes": {
      v2: T5,
      edit: { ...P, ".gitattributes": "*.txt text eol=crlf\n" },
      prepare: (_, git) => {
        checkOut(git);
      },
      exit: 0,
      files: ["merged a.txt"],
      holds: { "a.txt": crlf },
    },
  });
});

test("a file that a sparse checkout leaves out is not taken for deleted", () => {
  const { exitCode, stderr } = play({
    v1: { ...V1, "docs/a.txt": lines(20) },
    v2: { ...V1, "docs/a.txt": T5["a.txt"] },
    prepare: (_, git) => {
      git.run("sparse-checkout", "set", "--cone", ".os2");
    },
  });
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining("sparse checkout")]);
  expect(stderr).toContain("docs/a.txt");
});
