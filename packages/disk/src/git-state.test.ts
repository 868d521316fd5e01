import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { gitFolder, tempFolder, writeLiteral, type GitFolder } from "@os2kit/testkit";
import { expect, test, vi } from "vitest";
import { GitError } from "./git.ts";
import { readGitState, type GitState } from "./git-state.ts";

/** One line: `t`racked, `i`gnored, `d`irty, or `-` for none of them. */
const marks = (state: GitState | undefined, ...paths: string[]) =>
  paths.map((path) => {
    const mark = `${state?.tracked(path) ? "t" : ""}${state?.ignored(path) ? "i" : ""}${state?.dirty(path) ? "d" : ""}`;
    return `${path} ${mark === "" ? "-" : mark}`;
  });

function repository(files: Readonly<Record<string, string>> = { "a.txt": "a\n", "b.txt": "b\n" }): GitFolder {
  const git = gitFolder(tempFolder());
  git.commit(files);
  return git;
}

test("clean, changed, untracked and missing files are told apart", () => {
  const git = repository();
  writeLiteral(git.path, { "a.txt": "A\n", "n.txt": "new\n" });
  const state = readGitState(git.path);
  expect(state?.prefix).toBe("");
  expect(marks(state, "a.txt", "b.txt", "n.txt", "none.txt")).toEqual(["a.txt td", "b.txt t", "n.txt -", "none.txt -"]);
  expect(state?.dirtyPaths).toEqual(["a.txt"]);
});

test.each<[string, (git: GitFolder) => void, string]>([
  [
    "changed",
    ({ path }) => {
      writeFileSync(join(path, "a.txt"), "A");
    },
    "td",
  ],
  [
    "changed and staged",
    (git) => {
      writeFileSync(join(git.path, "a.txt"), "A");
      git.run("add", "a.txt");
    },
    "td",
  ],
  [
    "staged, and changed back on disk",
    (git) => {
      writeFileSync(join(git.path, "a.txt"), "A");
      git.run("add", "a.txt");
      writeFileSync(join(git.path, "a.txt"), "a\n");
    },
    "td",
  ],
  [
    "deleted",
    ({ path }) => {
      rmSync(join(path, "a.txt"));
    },
    "td",
  ],
  [
    "deleted and staged",
    (git) => {
      git.run("rm", "--quiet", "a.txt");
    },
    "d",
  ],
  [
    "taken out of the index, still on disk",
    (git) => {
      git.run("rm", "--quiet", "--cached", "a.txt");
    },
    "d",
  ],
  [
    "moved and staged",
    (git) => {
      git.run("mv", "a.txt", "c.txt");
    },
    "d",
  ],
  [
    "made executable",
    ({ path }) => {
      chmodSync(join(path, "a.txt"), 0o755);
    },
    "td",
  ],
  [
    "replaced by a link",
    ({ path }) => {
      rmSync(join(path, "a.txt"));
      symlinkSync("b.txt", join(path, "a.txt"));
    },
    "td",
  ],
  [
    "replaced by a folder",
    ({ path }) => {
      rmSync(join(path, "a.txt"));
      writeLiteral(path, { "a.txt/x": "x" });
    },
    "td",
  ],
  [
    "written again with the same bytes",
    ({ path }) => {
      writeFileSync(join(path, "a.txt"), "a\n");
    },
    "t",
  ],
  [
    "changed where git is told to assume that it is not",
    (git) => {
      git.run("update-index", "--assume-unchanged", "a.txt");
      writeFileSync(join(git.path, "a.txt"), "A");
    },
    "td",
  ],
  [
    "changed where git is told to skip it",
    (git) => {
      git.run("update-index", "--skip-worktree", "a.txt");
      writeFileSync(join(git.path, "a.txt"), "A");
    },
    "td",
  ],
  [
    "left out of a sparse work tree",
    (git) => {
      git.run("update-index", "--skip-worktree", "a.txt");
      rmSync(join(git.path, "a.txt"));
    },
    "t",
  ],
])("a file that is %s", (_, change, expected) => {
  const git = repository();
  change(git);
  const state = readGitState(git.path);
  expect(marks(state, "a.txt", "b.txt")).toEqual([`a.txt ${expected}`, "b.txt t"]);
  expect(state?.dirtyPaths.includes("a.txt")).toBe(expected.includes("d"));
});

test("a file in conflict is dirty, also when it equals the last commit", () => {
  const git = repository();
  git.run("switch", "--quiet", "-c", "other");
  git.commit({ "a.txt": "other\n" });
  git.run("switch", "--quiet", "main");
  git.commit({ "a.txt": "main\n" });
  expect(() => git.run("merge", "other")).toThrow();
  writeFileSync(join(git.path, "a.txt"), "main\n");
  expect(marks(readGitState(git.path), "a.txt")).toEqual(["a.txt td"]);
});

test("a file that is only announced, and everything in a repository without a commit, is dirty", () => {
  const git = gitFolder(tempFolder());
  writeLiteral(git.path, { "a.txt": "a", "b.txt": "b", "c.txt": "c" });
  git.run("add", "a.txt");
  git.run("add", "--intent-to-add", "b.txt");
  const state = readGitState(git.path);
  expect(marks(state, "a.txt", "b.txt", "c.txt")).toEqual(["a.txt td", "b.txt td", "c.txt -"]);
});

test("ignored is what is on disk, not tracked, and covered by a rule", () => {
  const git = repository({ ".gitignore": "*.env\nnode_modules/\n", "a.txt": "a" });
  writeLiteral(git.path, {
    ".env": "SECRET=1",
    "new/deep/x.env": "x",
    "new/y.txt": "y",
    "node_modules/m/index.js": "m",
    "kept.env": "kept",
  });
  git.run("add", "--force", "kept.env");
  writeFileSync(join(git.path, ".git", "info", "exclude"), "mine/\n");
  writeLiteral(git.path, { "mine/z.txt": "z" });
  expect(
    marks(
      readGitState(git.path),
      ".env",
      "new/deep/x.env",
      "new/y.txt",
      "node_modules/m/index.js",
      "node_modules/m/gone.js",
      "kept.env",
      "mine/z.txt",
      "missing.env",
    ),
  ).toMatchInlineSnapshot(`
    [
      ".env i",
      "new/deep/x.env i",
      "new/y.txt -",
      "node_modules/m/index.js i",
      "node_modules/m/gone.js -",
      "kept.env td",
      "mine/z.txt i",
      "missing.env -",
    ]
  `);
});

test("of a larger repository only the folder counts", () => {
  const git = repository({
    "a.txt": "outside",
    ".gitignore": "*.log\n",
    "apps/p/a.txt": "a",
    "apps/p/b.txt": "b",
    "apps/pq/a.txt": "q",
  });
  writeLiteral(git.path, {
    "a.txt": "A",
    "apps/pq/a.txt": "Q",
    "apps/p/b.txt": "B",
    "apps/p/x.log": "x",
    "y.log": "y",
  });
  const state = readGitState(join(git.path, "apps", "p"));
  expect(state?.prefix).toBe("apps/p/");
  expect(state?.dirtyPaths).toEqual(["b.txt"]);
  expect(marks(state, "a.txt", "b.txt", "x.log", "y.log")).toEqual(["a.txt t", "b.txt td", "x.log i", "y.log -"]);
});

test("in a folder that is ignored as a whole, or lies in one, every file is", () => {
  const git = repository({ ".gitignore": "out/\n" });
  writeLiteral(git.path, { "out/p/a.txt": "a" });
  for (const folder of ["out", "out/p"]) {
    const state = readGitState(join(git.path, folder));
    expect(marks(state, folder === "out" ? "p/a.txt" : "a.txt", "none.txt")[0]).toMatch(/ i$/);
    expect(state?.ignored("none.txt")).toBe(false);
  }
});

test("names in Danish, in Latin-1, with spaces, quotes and line ends come out as they are", () => {
  const names = ["blåbærgrød.txt", 'mit "navn".txt', "to\nlinjer.txt", " mellemrum .txt", "-flag.txt"];
  const git = repository({ ...Object.fromEntries(names.map((name) => [name, "x"])), "Ærø/ø.txt": "ø" });
  git.run("config", "core.quotePath", "true");
  const latin = Buffer.from(`${git.path}/bl\xe5.txt`, "latin1");
  writeFileSync(latin, "latin\n");
  git.commit({});
  for (const name of [...names, "Ærø/ø.txt"]) writeFileSync(join(git.path, name), "y");
  writeFileSync(latin, "changed\n");
  const state = readGitState(git.path);
  expect(state?.dirtyPaths).toEqual([...names, "Ærø/ø.txt", "blå.txt"].sort());
  expect(readGitState(join(git.path, "Ærø"))).toMatchObject({ prefix: "Ærø/", dirtyPaths: ["ø.txt"] });
});

test("a submodule and a work tree of its own are repositories like any other", () => {
  const inner = repository({ "inner.md": "inner\n" });
  const git = repository();
  git.run("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.path, "sub");
  git.commit({});
  writeLiteral(git.path, { "sub/inner.md": "changed\n" });
  expect(marks(readGitState(git.path), "sub", "sub/inner.md", "a.txt")).toEqual(["sub t", "sub/inner.md -", "a.txt t"]);
  expect(marks(readGitState(join(git.path, "sub")), "inner.md")).toEqual(["inner.md td"]);

  const tree = join(tempFolder(), "tree");
  git.run("worktree", "add", "--quiet", tree);
  writeFileSync(join(tree, "a.txt"), "A");
  expect(readGitState(tree)?.dirtyPaths).toEqual(["a.txt"]);
  expect(readGitState(git.path)?.dirtyPaths).toEqual([]);
});

test("a submodule at another commit is dirty", () => {
  const inner = repository();
  const git = repository();
  git.run("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.path, "sub");
  git.commit({});
  gitFolder(join(git.path, "sub")).commit({ "more.txt": "more" });
  expect(readGitState(git.path)?.dirtyPaths).toEqual(["sub"]);
});

test("line endings that git itself made on check-out are no change, by attribute or by setting", () => {
  const git = repository({ ".gitattributes": "*.md text eol=crlf\n", "a.md": "a\nb\n", "b.txt": "a\nb\n" });
  git.run("config", "core.autocrlf", "true");
  for (const name of ["a.md", "b.txt"]) rmSync(join(git.path, name));
  git.run("checkout", "--", ".");
  for (const name of ["a.md", "b.txt"]) {
    expect(readFileSync(join(git.path, name), "utf8")).toBe("a\r\nb\r\n");
    utimesSync(join(git.path, name), 1000, 1000);
  }
  expect(readGitState(git.path)?.dirtyPaths).toEqual([]);
});

test("nothing of the repository's configuration is run, and nothing of git's is written", () => {
  const git = repository({
    ".gitattributes": "*.txt filter=evil diff=evil\n*.md filter=a=b\n",
    "a.txt": "a",
    "a.md": "m",
  });
  const mark = join(tempFolder(), "ran");
  const evil = `sh -c 'touch ${mark}; cat'`;
  for (const key of [
    "core.fsmonitor",
    "filter.evil.clean",
    "filter.evil.process",
    "filter.a=b.clean",
    "diff.evil.textconv",
  ])
    git.run("config", key, evil);
  git.run("config", "filter.evil.required", "true");
  writeLiteral(git.path, { "a.txt": "A", "a.md": "M" });
  rmSync(mark, { force: true });
  const index = readFileSync(join(git.path, ".git", "index"));
  expect(readGitState(git.path)?.dirtyPaths).toEqual(["a.md", "a.txt"]);
  expect(existsSync(mark)).toBe(false);
  expect(readFileSync(join(git.path, ".git", "index")).equals(index)).toBe(true);
});

test("the person's own configuration and environment do not count", () => {
  const git = repository();
  writeLiteral(git.path, { "a.txt": "A" });
  const other = repository();
  const config = join(tempFolder(), "config");
  writeFileSync(config, "[core]\n\tfileMode = false\n\tquotePath = true\n[status]\n\tshowUntrackedFiles = no\n");
  vi.stubEnv("GIT_CONFIG_GLOBAL", config);
  vi.stubEnv("GIT_DIR", join(other.path, ".git"));
  vi.stubEnv("GIT_WORK_TREE", other.path);
  chmodSync(join(git.path, "b.txt"), 0o755);
  expect(readGitState(git.path)?.dirtyPaths).toEqual(["a.txt", "b.txt"]);
  vi.unstubAllEnvs();
});

test("without git, outside of a work tree and inside of git's own folder there is nothing to tell", () => {
  const git = repository();
  const bare = join(tempFolder(), "bare.git");
  execFileSync("git", ["clone", "--quiet", "--bare", git.path, bare]);
  expect(readGitState(tempFolder())).toBeUndefined();
  expect(readGitState(bare)).toBeUndefined();
  expect(readGitState(join(git.path, ".git"))).toBeUndefined();
  vi.stubEnv("PATH", tempFolder());
  expect(readGitState(git.path)).toBeUndefined();
  vi.unstubAllEnvs();
});

test("a work tree that git cannot read is an error, not a folder without git", () => {
  const git = repository();
  writeFileSync(join(git.path, ".git", "index"), "no index");
  expect(() => readGitState(git.path)).toThrow(GitError);
});

test("5,000 files are read at once", { timeout: 60_000 }, () => {
  const git = gitFolder(tempFolder());
  for (let folder = 0; folder < 50; folder++) {
    const place = join(git.path, `f${String(folder)}`);
    mkdirSync(place);
    for (let file = 0; file < 100; file++) writeFileSync(join(place, `${String(file)}.txt`), "text\n");
  }
  git.commit({});
  appendFileSync(join(git.path, "f7", "7.txt"), "more\n");
  const times = [1, 2, 3, 4, 5].map(() => {
    const started = performance.now();
    const state = readGitState(git.path);
    expect(state?.dirtyPaths).toEqual(["f7/7.txt"]);
    expect(state?.tracked("f49/99.txt")).toBe(true);
    return performance.now() - started;
  });
  // The best of some, since other work may run beside it.
  expect(Math.min(...times)).toBeLessThan(250);
});
