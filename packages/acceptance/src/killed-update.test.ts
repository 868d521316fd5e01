import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gitFolder, runCli, writeLiteral, type Literal } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { killEverywhere } from "./kill-everywhere.ts";

const NUMBERS = Array.from({ length: 8 }, (_, number) => String(number));
const together = (literals: readonly Literal[]): Literal => Object.assign({}, ...literals) as Literal;
const lines = (changes: Readonly<Record<number, string>> = {}): string =>
  Array.from({ length: 12 }, (_, number) => `${changes[number + 1] ?? `line ${String(number + 1)}`}\n`).join("");

/** Eight times what an update can do to a file, as the templates have it, as the product left it, and as they go on. */
const VERSION_1 = together(
  NUMBERS.map((n) => ({
    ...{ [`update/${n}.md`]: lines(), [`merge/${n}.md`]: lines(), [`move/${n}.md`]: lines({ 1: n }) },
    ...{ [`drop/${n}/a.md`]: lines({ 1: `drop ${n}` }), [`conflict/${n}.md`]: lines(), [`run/${n}.sh`]: "#!/bin/sh\n" },
  })),
);
const EDITS = together(
  NUMBERS.map((n) => ({
    ...{ [`merge/${n}.md`]: lines({ 2: "ours" }), [`move/${n}.md`]: lines({ 1: n, 3: "ours" }) },
    ...{ [`conflict/${n}.md`]: lines({ 5: "ours" }), [`own/${n}.md`]: "own\n" },
  })),
);
const VERSION_2 = together(
  NUMBERS.map((n) => ({
    ...{ [`update/${n}.md`]: lines({ 6: "theirs" }), [`merge/${n}.md`]: lines({ 9: "theirs" }) },
    ...{ [`moved/${n}.md`]: lines({ 1: n, 9: "theirs" }), [`add/${n}/b.md`]: "new\n" },
    ...{ [`conflict/${n}.md`]: lines({ 5: "theirs" }), [`run/${n}.sh`]: "#!/bin/sh\n" },
  })),
);
const LAYER_2 = `summary: A
renames: [${NUMBERS.map((n) => `{ since: 2.0.0, from: move/${n}.md, to: moved/${n}.md }`).join(", ")}]
files: [{ path: "run/*", exec: true }]
`;

function writeVersion(set: string, version: string, files: Literal, layer: string): void {
  rmSync(join(set, "layers"), { recursive: true, force: true });
  writeLiteral(set, { "set.yml": `name: t\nversion: ${version}\nsummary: T\n`, "layers/a/layer.yml": layer });
  writeLiteral(join(set, "layers/a/files"), files);
  mkdirSync(join(set, "releases"), { recursive: true });
}

/** A product of version 1 with edits of its own, and a set that has gone on to version 2. */
function prepareProduct(root: string): void {
  const set = join(root, "set");
  writeLiteral(root, { "card.yml": "product: { name: Name }\n" });
  writeVersion(set, "1.0.0", VERSION_1, "summary: A\n");
  for (const args of [
    ["new", "p", "--card", "card.yml", "--templates", set, "--no-git"],
    ["template", "release", set],
  ])
    expect(runCli(args, { cwd: root })).toMatchObject({ exitCode: 0 });
  writeVersion(set, "2.0.0", VERSION_2, LAYER_2);
  writeLiteral(join(root, "p"), EDITS);
  symlinkSync("0.md", join(root, "p/own/link"));
}

/** In one pack and without samples of hooks, since the repository is copied for each kill. */
function commitPacked(folder: string): void {
  const git = gitFolder(folder);
  git.commit({});
  git.run("gc", "--quiet");
  rmSync(join(folder, ".git/hooks"), { recursive: true, force: true });
}

/** The work tree names its repository by a relative path, so that both can be copied. */
function addWorktree(root: string): void {
  execFileSync("git", ["worktree", "add", "--quiet", "../tree"], { cwd: join(root, "p") });
  writeFileSync(join(root, "tree/.git"), "gitdir: ../p/.git/worktrees/tree\n");
}

test.each([
  ["a git repository", 200],
  ["a git worktree", 20],
  ["a folder without git", 20],
] as const)(
  "S57 update of %s, killed at %i moments: before or after, never between",
  { timeout: 600_000 },
  async (kind, rounds) => {
    const place = kind === "a git worktree" ? "tree" : "p";
    const after = await killEverywhere({
      prepare(root) {
        prepareProduct(root);
        if (kind !== "a folder without git") commitPacked(join(root, "p"));
        if (kind === "a git worktree") addWorktree(root);
      },
      place,
      args: ["update", place, "--templates", "set", "--json"],
      rounds,
    });
    expect(after.index.split("\n").filter((line) => line.includes(" 3\tconflict/"))).toHaveLength(
      kind === "a folder without git" ? 0 : NUMBERS.length,
    );
  },
);
