import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gitFolder, readLiteral, tempFolder, writeLiteral, type Literal } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { applyChanges, prepare } from "./apply-changes.ts";
import { JOURNAL_PATH } from "./run-journal.ts";
import { carryOut, findKilled, recover } from "./recover.ts";
import { rollForward } from "./roll-forward.ts";
import { faultOf, remove, write } from "./testing/changes.ts";

const BEFORE = { "a/x": "x", "b/y": "y" };
const CHANGES = [write("a/x", "X", "x"), write("a/new", "n"), remove("b/y", "y")];

/** A folder whose run was killed just after its decision, and what somebody did then. */
function killed(meddle: (root: string) => void): string {
  const root = tempFolder();
  writeLiteral(root, BEFORE);
  prepare(root, CHANGES);
  meddle(root);
  return root;
}

test("a run that was decided is finished", () => {
  const root = killed(() => undefined);
  expect(recover(root)).toBe("finished");
  expect(readLiteral(root)).toEqual({ "a/new": "n", "a/x": "X" });
});

test.each<[string, Literal, Literal]>([
  ["a file that was to be written", { "a/x": "edited" }, { "a/x": "edited", "b/y": "y" }],
  ["a file that was to be deleted", { "b/y": "edited" }, { "a/x": "x", "b/y": "edited" }],
  ["a file in a new one's place", { "a/new": "own" }, { "a/x": "x", "a/new": "own", "b/y": "y" }],
])("%s, edited since, undoes the run; the edit stays", (_what, edit, after) => {
  const root = killed((folder) => {
    writeLiteral(folder, edit);
  });
  expect(recover(root)).toBe("undone");
  expect(readLiteral(root)).toEqual(after);
  expect(existsSync(join(root, ".os2"))).toBe(false);
});

test("a folder that became a link since is not written through", () => {
  const outside = tempFolder();
  writeLiteral(outside, { x: "x" });
  const swap = (root: string) => {
    renameSync(join(root, "a"), join(root, "aside"));
    symlinkSync(outside, join(root, "a"));
  };
  const root = tempFolder();
  writeLiteral(root, BEFORE);
  const run = prepare(root, CHANGES);
  swap(root);
  const running = () => {
    carryOut(root, run);
  };
  expect(faultOf(running)).toBe("symlink");
  const roots = [root, killed(swap)];
  expect(roots.map(recover)).toEqual([undefined, "undone"]);
  for (const each of roots) {
    expect(readLiteral(join(each, "aside"))).toEqual({ x: "x" });
    expect(readLiteral(join(each, "b"))).toEqual({ y: "y" });
  }
  expect(readLiteral(outside)).toEqual({ x: "x" });
});

test("a link in the place of a file is refused, before the run and after it was decided", () => {
  const outside = tempFolder();
  writeLiteral(outside, { secret: "x" });
  const swap = (root: string) => {
    rmSync(join(root, "a/x"));
    symlinkSync(join(outside, "secret"), join(root, "a/x"));
  };
  const root = killed(swap);
  expect(recover(root)).toBe("undone");
  const fresh = tempFolder();
  writeLiteral(fresh, BEFORE);
  swap(fresh);
  expect(faultOf(() => applyChanges(fresh, CHANGES))).toBe("symlink");
  expect(readLiteral(outside)).toEqual({ secret: "x" });
});

test("what cannot be put back without loss waits in the journal, and is put back when it can", () => {
  const root = tempFolder();
  writeLiteral(root, { ...BEFORE, z: "z" });
  const run = prepare(root, [remove("b/y", "y"), write("z", "Z", "z")]);
  writeLiteral(root, { z: "edited" });
  renameSync(join(root, "b/y"), join(root, JOURNAL_PATH, "gone/0"));
  writeLiteral(root, { "b/y": "somebody's" });
  expect(
    faultOf(() => {
      carryOut(root, run);
    }),
  ).toBe("changed");
  expect(faultOf(() => recover(root))).toBe("changed");
  expect(readLiteral(join(root, "b"))).toEqual({ y: "somebody's" });
  renameSync(join(root, "b/y"), join(root, "b/other"));
  expect(recover(root)).toBe("undone");
  expect(readLiteral(root)).toEqual({ ...BEFORE, "b/other": "somebody's", z: "edited" });
});

const step = (path: string) =>
  JSON.stringify({ steps: [{ path, expect: "absent", becomes: "b" }], empties: [], makes: [], marks: [] });

test.each<[string, string, string]>([
  ["a way out", step("../evil"), "unsafe-path"],
  ["git's own folder", step(".git/hooks/x"), "unsafe-path"],
  ["no JSON", "{", "no-journal"],
  ["another shape", "[]", "no-journal"],
  ["other types", step("x").replace('"absent"', "1"), "no-journal"],
  ["a mark outside", step("x").replace('"marks":[]', '"marks":[{"path":"../x","sides":[]}]'), "unsafe-path"],
  ["a mark of no object", step("x").replace('"marks":[]', '"marks":[{"path":"x","sides":[{"id":"-"}]}]'), "no-journal"],
])("a journal that came with the folder is data: %s", (_what, text, fault) => {
  const parent = tempFolder();
  const root = join(parent, "p");
  writeLiteral(root, { [`${JOURNAL_PATH}/journal.json`]: text, [`${JOURNAL_PATH}/new/0`]: "evil" });
  const before = readLiteral(parent);
  expect(faultOf(() => recover(root))).toBe(fault);
  expect(readLiteral(parent)).toEqual(before);
});

test("a run killed before git was told of its conflicts tells it then, but of none that somebody has dealt with", () => {
  const side = (text: string) => ({ mode: "100644" as const, bytes: new TextEncoder().encode(text) });
  const git = gitFolder(tempFolder());
  git.commit({ a: "a", b: "b" });
  const conflicts = ["a", "b"].map((path) => ({ path, ours: side("o"), theirs: side("t") }));
  const run = prepare(git.path, [write("a", "<<<", "a"), write("b", "<<<", "b")], conflicts);
  rollForward(git.path, run);
  writeLiteral(git.path, { b: "chosen" });
  expect(git.run("ls-files", "-u")).toBe("");
  expect(recover(git.path)).toBe("finished");
  expect(git.run("diff", "--name-only", "--diff-filter=U")).toBe("a");
  expect(readLiteral(git.path)).toEqual({ a: "<<<", b: "chosen" });
});

test("where git cannot write its index, the files are as they were", () => {
  const git = gitFolder(tempFolder());
  git.commit({ a: "a" });
  writeFileSync(join(git.path, ".git/index.lock"), "");
  const theirs = { mode: "100644" as const, bytes: new TextEncoder().encode("t") };
  expect(faultOf(() => applyChanges(git.path, [write("a", "<<<", "a")], [{ path: "a", theirs }]))).toBe("git");
  expect(readLiteral(git.path)).toEqual({ a: "a" });
  expect(existsSync(join(git.path, ".os2"))).toBe(false);
});

test("a link among the staged files is not followed", () => {
  const outside = tempFolder();
  writeLiteral(outside, { "tool*": "#!" });
  const root = tempFolder();
  writeLiteral(root, { [`${JOURNAL_PATH}/journal.json`]: step("x") });
  mkdirSync(join(root, JOURNAL_PATH, "new"));
  symlinkSync(join(outside, "tool"), join(root, JOURNAL_PATH, "new/0"));
  expect(faultOf(() => recover(root))).toBe("unsafe-path");
  expect(existsSync(join(root, "x"))).toBe(false);
  expect(statSync(join(outside, "tool")).mode & 0o777).toBe(0o755);
});

test.each([".os2", JOURNAL_PATH])("%s as a link is refused", (path) => {
  const outside = tempFolder();
  const root = tempFolder();
  writeLiteral(root, BEFORE);
  if (path !== ".os2") mkdirSync(join(root, ".os2"));
  symlinkSync(outside, join(root, path));
  writeFileSync(join(outside, "own"), "own");
  expect(faultOf(() => applyChanges(root, CHANGES))).toBe("symlink");
  expect(readLiteral(outside)).toEqual({ own: "own" });
});

test.each(["owner", "journal.json", "undo.json"])("a pipe for the journal's %s is not waited for", (name) => {
  const root = tempFolder();
  mkdirSync(join(root, JOURNAL_PATH), { recursive: true });
  execFileSync("mkfifo", [join(root, JOURNAL_PATH, name)]);
  expect(faultOf(() => recover(root))).toBe("no-journal");
});

test("who may not write learns what a killed run left, and nothing is touched", () => {
  const decided = killed(() => undefined);
  const undecided = killed((root) => {
    rmSync(join(root, JOURNAL_PATH, "journal.json"));
  });
  const before = [readLiteral(decided), readLiteral(undecided)];
  expect([findKilled(decided), findKilled(undecided), findKilled(tempFolder())]).toEqual([
    "writing",
    "staging",
    undefined,
  ]);
  expect([readLiteral(decided), readLiteral(undecided)]).toEqual(before);
});
