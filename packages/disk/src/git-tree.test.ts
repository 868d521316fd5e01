import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gitFolder, tempFolder } from "@os2kit/testkit";
import type { Tree } from "@os2kit/model";
import { expect, test } from "vitest";
import { GitError } from "./git.ts";
import { openCommit } from "./git-tree.ts";
import { openWorkTree } from "./work-tree.ts";

const text = (tree: Tree, path: string) => new TextDecoder().decode(tree.read(path));
const shape = (tree: Tree) => tree.list().map(({ path, mode }) => `${mode} ${path}`);

/** A repository with what makes trouble: odd names, links, modes, a submodule. */
function makeRepository() {
  const git = gitFolder(tempFolder());
  const inner = gitFolder(join(tempFolder()));
  inner.commit({ "inner.md": "inner\n" });
  git.commit({ "README.md": "# A\n", "docs/møde.md": "Møde\n", "bin/run*": "#!/bin/sh\n", "æ ø/å.txt": "å\r\n" });
  writeFileSync(Buffer.concat([Buffer.from(`${git.path}/bl`), Buffer.from([0xe5]), Buffer.from(".txt")]), "latin\n");
  symlinkSync("README.md", join(git.path, "LÆSMIG.md"));
  git.run("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.path, "sub");
  git.commit({}, { message: "Second" });
  return git;
}

test("a commit, a bare clone and the work tree are the same tree", () => {
  const git = makeRepository();
  const bare = join(tempFolder(), "bare.git");
  execFileSync("git", ["clone", "--quiet", "--bare", git.path, bare]);
  const trees = [openCommit(git.path), openCommit(bare), openWorkTree(git.path)];
  for (const tree of trees) {
    expect(shape(tree)).toMatchInlineSnapshot(`
      [
        "100644 .gitmodules",
        "120000 LÆSMIG.md",
        "100644 README.md",
        "100755 bin/run",
        "100644 blå.txt",
        "100644 docs/møde.md",
        "160000 sub",
        "100644 æ ø/å.txt",
      ]
    `);
    expect(text(tree, "docs/møde.md")).toBe("Møde\n");
    expect(text(tree, "blå.txt")).toBe("latin\n");
    expect(text(tree, "æ ø/å.txt")).toBe("å\r\n");
    expect(text(tree, "LÆSMIG.md")).toBe("README.md");
    expect(text(tree, "sub")).toBe("");
    expect(() => tree.read("missing")).toThrow(RangeError);
  }
});

test("any commit can be opened, by branch, tag or id", () => {
  const git = gitFolder(tempFolder());
  const first = git.commit({ "a.txt": "1" });
  git.run("tag", "v1");
  git.commit({ "a.txt": "2" });
  expect(text(openCommit(git.path), "a.txt")).toBe("2");
  expect(text(openCommit(git.path, "v1"), "a.txt")).toBe("1");
  expect(openCommit(git.path, first.slice(0, 8)).commit).toBe(first);
});

test("the commit of a folder inside a repository is that folder's part of it", () => {
  const git = gitFolder(tempFolder());
  git.commit({ "README.md": "outer", "app/README.md": "inner", "app/src/a.ts": "a" });
  const tree = openCommit(join(git.path, "app"));
  expect(shape(tree)).toEqual(["100644 README.md", "100644 src/a.ts"]);
  expect(text(tree, "README.md")).toBe("inner");
});

test.each([
  ["no such commit", "v9"],
  ["an option", "--output=x"],
  ["a path", "HEAD:a.txt"],
])("%s is refused", (_, revision) => {
  const git = gitFolder(tempFolder());
  git.commit({ "a.txt": "1" });
  expect(() => openCommit(git.path, revision)).toThrow(GitError);
});

test("a repository without a commit, and a folder without a repository, are refused", () => {
  expect(() => openCommit(gitFolder(tempFolder()).path)).toThrow(GitError);
  expect(() => openCommit(tempFolder())).toThrow(GitError);
});

test("files are read in batches, and each one right", { timeout: 30_000 }, () => {
  const git = gitFolder(tempFolder());
  const files = Object.fromEntries(
    Array.from({ length: 1200 }, (_, n) => [`f/${String(n)}.txt`, `text ${String(n)}\n`]),
  );
  git.commit(files);
  const tree = openCommit(git.path);
  for (const [path, content] of Object.entries(files)) expect(text(tree, path)).toBe(content);
});

test("nothing of the repository's configuration is run", () => {
  const git = gitFolder(tempFolder());
  git.commit({ "a.txt": "1", ".gitattributes": "*.txt filter=evil diff=evil\n" });
  const mark = join(tempFolder(), "ran");
  for (const key of ["core.fsmonitor", "filter.evil.smudge", "filter.evil.clean", "diff.evil.textconv", "core.pager"])
    git.run("config", key, `touch ${mark}`);
  mkdirSync(join(git.path, ".git", "hooks"), { recursive: true });
  openCommit(git.path).read("a.txt");
  openWorkTree(git.path).read("a.txt");
  expect(() => execFileSync("ls", [mark], { stdio: "ignore" })).toThrow();
});

test("a partial clone says so, and nothing is fetched", () => {
  const git = gitFolder(tempFolder());
  git.run("config", "uploadpack.allowFilter", "true");
  git.commit({ "a.txt": "small", "b.bin": "large ".repeat(5000) });
  const clone = join(tempFolder(), "clone.git");
  execFileSync("git", ["clone", "--quiet", "--bare", "--filter=blob:limit=1k", `file://${git.path}`, clone]);
  expect(() => openCommit(clone)).toThrow(expect.objectContaining({ fault: "partial" }));
});

test("a repository that lost a large object lists it, and gives nothing for it", () => {
  const git = gitFolder(tempFolder());
  git.commit({ "a.txt": "small", "b.bin": "large ".repeat(5000), "c.txt": "small too" });
  const id = git.run("rev-parse", "HEAD:b.bin");
  rmSync(join(git.path, ".git", "objects", id.slice(0, 2), id.slice(2)));
  const tree = openCommit(git.path);
  expect(tree.list().find(({ path }) => path === "b.bin")?.size).toBe(Number.MAX_SAFE_INTEGER);
  expect(text(tree, "a.txt") + text(tree, "c.txt")).toBe("smallsmall too");
  expect(text(tree, "b.bin")).toBe("");
});
