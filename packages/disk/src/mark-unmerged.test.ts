import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gitFolder, readLiteral, tempFolder, writeLiteral, type GitFolder } from "@os2kit/testkit";
import { expect, test, vi } from "vitest";
import { DiskError } from "./disk-error.ts";
import { GitError } from "./git.ts";
import { beginJournal, endJournal } from "./run-journal.ts";
import { readGitState } from "./git-state.ts";
import { markUnmerged, storeSides, type Unmerged, type UnmergedSide } from "./mark-unmerged.ts";

const side = (text: string, mode: UnmergedSide["mode"] = "100644"): UnmergedSide => ({
  mode,
  bytes: new TextEncoder().encode(text),
});

const markAll = (root: string, conflicts: readonly Unmerged[]) => {
  beginJournal(root);
  try {
    markUnmerged(root, storeSides(root, conflicts));
  } finally {
    endJournal(root);
  }
};

function repository(): GitFolder {
  const git = gitFolder(tempFolder());
  git.commit({ "a.txt": "ours\n", "b.txt": "b\n", "apps/p/a.txt": "inner\n" });
  return git;
}

const status = (git: GitFolder) =>
  git
    .run("status", "--porcelain")
    .split("\n")
    .map((line) => line.trim());

test("a file in conflict is unmerged, with its three versions, and its place on disk is not touched", () => {
  const git = repository();
  writeLiteral(git.path, { "a.txt": "<<<<<<< ours\n" });
  markAll(git.path, [
    { path: "a.txt", base: side("base\n"), ours: side("ours\n", "100755"), theirs: side("theirs\r\nå\n") },
  ]);
  expect(status(git)).toEqual(["UU a.txt"]);
  expect([1, 2, 3].map((stage) => git.run("show", `:${String(stage)}:a.txt`))).toEqual(["base", "ours", "theirs\r\nå"]);
  expect(
    git
      .run("ls-files", "--stage", "a.txt")
      .split("\n")
      .map((line) => line.slice(0, 6)),
  ).toEqual(["100644", "100755", "100644"]);
  expect(readFileSync(join(git.path, "a.txt"), "utf8")).toBe("<<<<<<< ours\n");
  expect(readGitState(git.path)?.dirty("a.txt")).toBe(true);
});

test.each([
  ["added on both sides", { ours: side("o"), theirs: side("t") }, "AA a.txt"],
  ["deleted by the template", { base: side("b"), ours: side("o") }, "UD a.txt"],
  ["deleted by the product", { base: side("b"), theirs: side("t") }, "DU a.txt"],
])("%s", (_, sides, expected) => {
  const git = repository();
  markAll(git.path, [{ path: "a.txt", ...sides }]);
  expect(status(git)).toEqual([expected]);
});

test("in a folder of a larger repository the right path is marked, whatever its name", () => {
  const git = repository();
  const names = ["a.txt", "blåbær grød.txt", "ny/æ.txt"];
  const inner = join(git.path, "apps", "p");
  markAll(
    inner,
    names.map((path) => ({ path, ours: side("o"), theirs: side("t") })),
  );
  const listed = execFileSync("git", ["diff", "--name-only", "--diff-filter=U", "-z"], { cwd: git.path });
  expect(listed.toString("utf8").split("\0").slice(0, -1)).toEqual(names.map((name) => `apps/p/${name}`).sort());
});

test("git's own tools go on from there: a merge tool, one side, and the end of the conflict", () => {
  const git = repository();
  const mark = () => {
    markAll(git.path, [{ path: "a.txt", base: side("base\n"), ours: side("ours\n"), theirs: side("theirs\n") }]);
  };
  mark();
  git.run("checkout", "--theirs", "--", "a.txt");
  expect(readLiteral(git.path)["a.txt"]).toBe("theirs\n");
  git.run("checkout", "--conflict=diff3", "--", "a.txt");
  expect(readLiteral(git.path)["a.txt"]).toMatch(/^<<<<<<< ours\nours\n\|{7} base\nbase\n=======\ntheirs\n>>>>>>> /);
  git.run("config", "mergetool.join.cmd", 'cat "$BASE" "$LOCAL" "$REMOTE" > "$MERGED"');
  git.run("config", "mergetool.join.trustExitCode", "true");
  git.run("mergetool", "--no-prompt", "--tool=join");
  expect(readLiteral(git.path)["a.txt"]).toBe("base\nours\ntheirs\n");
  expect(status(git)).toContain("M  a.txt");
  mark();
  writeFileSync(join(git.path, "a.txt"), "both\n");
  git.commit({});
  expect(readGitState(git.path)?.dirtyPaths).toEqual([]);
});

test("what is marked again has the new versions", () => {
  const git = repository();
  markAll(git.path, [{ path: "a.txt", base: side("1"), ours: side("2"), theirs: side("3") }]);
  markAll(git.path, [{ path: "a.txt", ours: side("4"), theirs: side("5") }]);
  expect(status(git)).toEqual(["AA a.txt"]);
  expect(git.run("show", ":3:a.txt")).toBe("5");
});

test("no filter of the repository is run on the versions", () => {
  const git = repository();
  writeFileSync(join(git.path, ".git", "info", "attributes"), "*.txt filter=evil text eol=crlf\n");
  git.run("config", "filter.evil.clean", "sed s/o/X/");
  markAll(git.path, [{ path: "a.txt", ours: side("o\r\n"), theirs: side("t") }]);
  expect(git.run("cat-file", "-p", ":2:a.txt")).toBe("o");
  expect(git.run("cat-file", "-s", ":2:a.txt")).toBe("3");
});

test("a work tree of its own and a repository of SHA-256", () => {
  const git = repository();
  const tree = join(tempFolder(), "tree");
  git.run("worktree", "add", "--quiet", tree);
  markAll(tree, [{ path: "a.txt", ours: side("o"), theirs: side("t") }]);
  expect(readGitState(tree)?.dirtyPaths).toEqual(["a.txt"]);
  expect(readGitState(git.path)?.dirtyPaths).toEqual([]);

  const long = tempFolder();
  execFileSync("git", ["init", "--quiet", "--object-format=sha256", long]);
  markAll(long, [{ path: "a.txt", ours: side("o"), theirs: side("t") }]);
  expect(execFileSync("git", ["ls-files", "-u"], { cwd: long, encoding: "utf8" }).split("\n")).toHaveLength(3);
});

test("without git, outside of a work tree and without conflicts nothing happens", () => {
  const plain = tempFolder();
  const conflict = { path: "a.txt", ours: side("o"), theirs: side("t") };
  markAll(plain, [conflict]);
  expect(readLiteral(plain)).toEqual({});
  const git = repository();
  markAll(git.path, []);
  vi.stubEnv("PATH", tempFolder());
  markAll(git.path, [conflict]);
  vi.unstubAllEnvs();
  expect(status(git)).toEqual([""]);
});

test("a way out is refused, and an index in use is an error", () => {
  const git = repository();
  const sides = { ours: side("o"), theirs: side("t") };
  expect(() => {
    markAll(git.path, [{ path: "../a.txt", ...sides }]);
  }).toThrow(DiskError);
  writeFileSync(join(git.path, ".git", "index.lock"), "");
  expect(() => {
    markAll(git.path, [{ path: "a.txt", ...sides }]);
  }).toThrow(GitError);
});
