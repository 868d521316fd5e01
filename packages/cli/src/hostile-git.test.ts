import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gitFolder, runCli, tempFolder, writeLiteral, type GitFolder } from "@os2kit/testkit";
import { describe, expect, test } from "vitest";
import { lines, V1 } from "./testing/lines.ts";
import { play, type Scenario } from "./testing/play-update.ts";
import { standing } from "./testing/standing.ts";
import { writeSet } from "./testing/write-set.ts";

/** The template and the product changed the same line: the update has to tell git. */
const CONFLICT = {
  v2: { ...V1, "a.txt": lines(20, { 5: "T" }) },
  edit: { "a.txt": lines(20, { 5: "P" }) },
} satisfies Scenario;

/** Two branches that changed one file of the product's own, so that git cannot bring them together by itself. */
function part(git: GitFolder): void {
  git.commit({ "own.txt": "own\n" });
  git.run("switch", "--quiet", "--create", "other");
  git.commit({ "own.txt": "other\n" });
  git.run("switch", "--quiet", "main");
  git.commit({ "own.txt": "main\n" });
}

function stop(git: GitFolder, ...args: readonly string[]): void {
  part(git);
  expect(() => git.run(...args)).toThrow();
}

describe("while git is halfway through something of its own, nothing is written", () => {
  test.each([
    ["merge", ["merge", "other"]],
    ["rebase", ["rebase", "other"]],
    ["rebase", ["rebase", "--apply", "other"]],
    ["cherry-pick", ["cherry-pick", "other"]],
    ["revert", ["revert", "--no-edit", "HEAD~1"]],
  ] as const)("%s (git %j)", (operation, args) => {
    const prepare = (_: string, git: GitFolder) => {
      stop(git, ...args);
    };
    const { exitCode, stderr } = play({ ...CONFLICT, prepare });
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining(`git ${operation} --abort`)]);
  });

  test("in a worktree too", () => {
    const prepare = (folder: string, git: GitFolder) => {
      part(git);
      git.run("switch", "--quiet", "--detach");
      const tree = join(folder, "../tree");
      git.run("worktree", "add", "--quiet", tree, "main");
      expect(() => git.run("-C", tree, "merge", "other")).toThrow();
    };
    const { folder } = play({ ...CONFLICT, prepare });
    const { exitCode } = runCli(["update", "tree", "--templates", "set"], { cwd: join(folder, "..") });
    expect(exitCode).toBe(1);
  });
});

/** A product that the next update brings into conflict. */
function beforeConflict(): { folder: string; update: (env?: NodeJS.ProcessEnv) => ReturnType<typeof runCli> } {
  const { folder, set } = play({ v2: V1, edit: CONFLICT.edit });
  const root = join(folder, "..");
  gitFolder(folder).commit({});
  writeSet(root, "3.0.0", CONFLICT.v2);
  return { folder, update: (env = {}) => runCli(["update", folder, "--templates", set], { cwd: root, env }) };
}

const unmergedIn = (folder: string) => gitFolder(folder).run("ls-files", "-z", "--unmerged").split("\0");

test("while another git command holds the index, nothing is written; when it has ended, all is", () => {
  const { folder, update } = beforeConflict();
  writeFileSync(join(folder, ".git/index.lock"), "");
  const before = standing(folder);
  const { exitCode, stderr } = update();
  expect([exitCode, standing(folder)]).toEqual([1, before]);
  expect(stderr).toContain(".git/index.lock");
  rmSync(join(folder, ".git/index.lock"));
  expect([update().exitCode, unmergedIn(folder).filter(Boolean).length]).toEqual([2, 3]);
});

test("variables that point git elsewhere do not count", () => {
  const elsewhere = tempFolder();
  const other = gitFolder(elsewhere);
  other.commit({ "x.txt": "x\n" });
  const index = () => readFileSync(join(elsewhere, ".git/index"), "latin1");
  const before = index();
  const { folder, update } = beforeConflict();
  const { exitCode } = update({
    GIT_DIR: join(elsewhere, ".git"),
    GIT_WORK_TREE: elsewhere,
    GIT_INDEX_FILE: join(elsewhere, ".git/index"),
    GIT_OBJECT_DIRECTORY: join(elsewhere, ".git/objects"),
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "core.bare",
    GIT_CONFIG_VALUE_0: "true",
  });
  expect([exitCode, unmergedIn(folder).filter(Boolean).length, index()]).toEqual([2, 3, before]);
});

test("no program that the repository names is run", () => {
  const prepare = (folder: string, git: GitFolder) => {
    const place = join(folder, "../ran");
    const program = join(folder, "../program");
    writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${place}'\ncat\n`);
    chmodSync(program, 0o755);
    writeLiteral(folder, { ".gitattributes": "* filter=evil diff=evil merge=evil\n" });
    git.commit({});
    const hooks = ["pre-commit", "post-index-change", "post-checkout", "reference-transaction"];
    for (const hook of hooks) {
      writeLiteral(folder, { [`.git/hooks/${hook}*`]: readFileSync(program, "utf8") });
    }
    for (const key of [
      ...["core.fsmonitor", "core.pager", "core.editor", "core.sshCommand", "diff.external", "diff.evil.command"],
      ...["diff.evil.textconv", "merge.evil.driver", "filter.evil.clean", "filter.evil.smudge", "filter.evil.process"],
      ...["credential.helper", "gpg.program", "interactive.diffFilter", "sequence.editor"],
    ])
      git.run("config", key, program);
    git.run("config", "filter.evil.required", "true");
    git.run("config", "core.hooksPath", join(folder, ".git/hooks"));
    rmSync(place, { force: true });
  };
  const { exitCode, folder, files } = play({ ...CONFLICT, prepare });
  expect([exitCode, files, existsSync(join(folder, "../ran"))]).toEqual([2, ["conflict a.txt both-changed"], false]);
});

test("names that a command line could take for something else", () => {
  const names = ["-rf", "--help.txt", "a b'c.txt", "line\nend.txt", "d/-x", ":(top)x", "$(id).txt", "æ.txt"];
  const own = Object.fromEntries(names.map((name) => [name, "mine\n"]));
  const given = ["-rf.txt", "--all", "d/-x.txt", "a b'c.md", "$(id).md", "æ.md"];
  const version = (line: string) => Object.fromEntries(given.map((name) => [name, lines(5, { 3: line })]));
  const { exitCode, files, folder, read } = play({
    v1: version("1"),
    v2: version("T"),
    edit: { ...version("P"), ...own },
  });
  expect([exitCode, files]).toEqual([2, given.map((name) => `conflict ${name} both-changed`).sort()]);
  expect(Object.fromEntries(names.map((name) => [name, read(name)]))).toEqual(own);
  const unmerged = unmergedIn(folder).filter(Boolean);
  expect(new Set(unmerged.map((line) => line.split("\t")[1]))).toEqual(new Set(given));
});
