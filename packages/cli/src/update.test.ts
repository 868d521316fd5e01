import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readLiteral, runCli, tempFolder, writeLiteral, type GitFolder } from "@os2kit/testkit";
import { describe, expect, test } from "vitest";
import { lines, T5, V1 } from "./testing/lines.ts";
import { play } from "./testing/play-update.ts";
import { writeSet } from "./testing/write-set.ts";

describe("what git does not know", () => {
  test("S40 an untracked file is not overwritten", () => {
    const prepare = (folder: string) => {
      writeLiteral(folder, { "n.txt": "mine\n" });
    };
    const { exitCode, read } = play({ v2: { ...V1, "n.txt": "theirs\n", "z.txt": lines(5, { 1: "T" }) }, prepare });
    expect([exitCode, read("n.txt")]).toEqual([2, "mine\n"]);
  });

  test("S40b an ignored file is neither read nor written", () => {
    const prepare = (folder: string) => {
      writeLiteral(folder, { ".env": "SECRET=1\n" });
    };
    const outcome = play({
      v1: { ...V1, "dot-gitignore": ".env\n" },
      v2: { ...V1, "dot-gitignore": ".env\n", "dot-env": "SECRET=\n", "z.txt": lines(5, { 1: "T" }) },
      prepare,
    });
    expect([outcome.exitCode, outcome.files, outcome.read(".env")]).toEqual([
      0,
      ["kept .env ignored", "updated z.txt"],
      "SECRET=1\n",
    ]);
  });
});

describe("cards, versions and places", () => {
  test("S30 a changed card and a new version are one update", () => {
    const text = (name: string) => lines(20, { 5: name });
    const prepare = (folder: string, git: GitFolder) => {
      writeLiteral(folder, { ".os2/product.yml": "product: { name: New }\n" });
      git.commit({});
    };
    const outcome = play({
      v1: { "a.txt.hbs": text("{{product.name}}") },
      v2: { "a.txt.hbs": text("{{product.name}}"), "z.txt": "z\n" },
      edit: { "a.txt": lines(20, { 5: "Old", 17: "P" }) },
      prepare,
    });
    expect([outcome.exitCode, outcome.files]).toEqual([0, ["merged a.txt", "added z.txt"]]);
    expect(outcome.read("a.txt")).toBe(lines(20, { 5: "New", 17: "P" }));
  });

  test("S35, S36 a condition that holds no more keeps what was edited", () => {
    const layer = "summary: A\nfiles:\n  - { path: Dockerfile, when: { build.container: true } }\n";
    const card = "product: { name: Old }\nbuild: { container: true }\n";
    const prepare = (folder: string, git: GitFolder) => {
      writeLiteral(folder, { ".os2/product.yml": card.replace("true", "false") });
      git.commit({});
    };
    const set = { Dockerfile: lines(5) };
    expect(play({ v1: set, v2: set, layer1: layer, card, prepare }).files).toEqual(["deleted Dockerfile"]);
    const edited = play({ v1: set, v2: set, layer1: layer, card, prepare, edit: { Dockerfile: lines(5, { 5: "P" }) } });
    expect([edited.files, edited.read("Dockerfile")]).toEqual([["kept Dockerfile dropped"], lines(5, { 5: "P" })]);
  });

  test("S39 a file with uncommitted changes is named, and nothing is written", () => {
    const prepare = (folder: string) => {
      writeLiteral(folder, { "a.txt": lines(20, { 8: "P" }) });
    };
    const { exitCode, stderr } = play({ v2: T5, prepare });
    expect([exitCode, stderr.includes("a.txt")]).toEqual([1, true]);
  });

  test("S48 the card's policy", () => {
    const card = "product: { name: Old }\nkit: { policy: { a.txt: ours } }\n";
    const { exitCode, files, read } = play({ v2: T5, card });
    expect([exitCode, files, read("a.txt")]).toEqual([0, ["kept a.txt policy"], lines(20)]);
  });

  test("S49 a product in a folder of a larger repository", () => {
    const outside = (_: string, git: GitFolder) => {
      writeLiteral(git.path, { "a.txt": "outside\n" });
      git.commit({});
    };
    const outcome = play({ v2: T5, edit: { "a.txt": lines(20, { 17: "P" }) }, prepare: outside, place: "apps/p" });
    expect([outcome.exitCode, outcome.read("a.txt")]).toEqual([0, lines(20, { 5: "T", 17: "P" })]);
    expect(readFileSync(join(outcome.folder, "../../a.txt"), "utf8")).toBe("outside\n");
  });

  test("S77 a folder without git", () => {
    const outcome = play({ v2: T5, edit: { "a.txt": lines(20, { 17: "P" }) }, git: false });
    expect([outcome.exitCode, outcome.read("a.txt")]).toEqual([0, lines(20, { 5: "T", 17: "P" })]);
  });

  test("S44 where no base can be had, nothing is guessed; the way out leaves files alone", () => {
    const lose = (folder: string) => {
      rmSync(join(folder, "../set/releases"), { recursive: true });
      rmSync(join(folder, ".git"), { recursive: true, force: true });
    };
    const edit = { "a.txt": lines(20, { 17: "P" }) };
    const refused = play({ v2: T5, edit, prepare: lose });
    expect([refused.exitCode, refused.files]).toEqual([1, ["refused a.txt base-unknown"]]);
    const left = play({ v2: T5, edit, prepare: lose, args: ["--without-base"] });
    expect([left.exitCode, left.read("a.txt")]).toEqual([2, edit["a.txt"]]);
  });
});

test("a folder of a product is told which product it is in, and never to adopt", () => {
  const { folder, set } = play({ v1: { "docs/a.txt": "1\n" }, v2: { "docs/a.txt": "2\n" } });
  const { exitCode, stderr } = runCli(["update", "--templates", set], { cwd: join(folder, "docs") });
  expect([exitCode, stderr.replaceAll(folder, "<p>")]).toEqual([
    1,
    [
      "Error: <cwd> is a folder of the product in <p>, and a product is updated as a whole.",
      "  Next step: Name the product:  os2kit update <p>",
      "",
    ].join("\n"),
  ]);
});

test("a version that is not there is answered with those that are, each once", () => {
  const { folder, set } = play({ v2: V1 });
  runCli(["template", "release", set], { cwd: folder });
  const { exitCode, stderr } = runCli(["update", "--templates", set, "--to", "9.0.0"], { cwd: folder });
  expect([exitCode, stderr]).toEqual([
    1,
    "Error: The template set has no version 9.0.0.\n  Next step: It has: 1.0.0, 2.0.0.\n",
  ]);
});

test("--check says whether there is something to do, and writes nothing", () => {
  const { folder } = play({ v2: V1 });
  const set = join(folder, "../set");
  const check = () => runCli(["update", folder, "--templates", set, "--check"], { cwd: folder }).exitCode;
  expect(check()).toBe(0);
  writeSet(join(folder, ".."), "3.0.0", T5);
  const before = readLiteral(folder);
  expect([check(), readLiteral(folder)]).toEqual([2, before]);
});

test.each([
  ["a folder that is no product", "nowhere"],
  ["a repository of its own", "."],
])("%s is refused", (_, folder) => {
  const cwd = tempFolder();
  const { exitCode, stderr } = runCli(["update", folder], { cwd });
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining("Next step")]);
});

test("a person sees what came and what waits", () => {
  const { folder } = play({ v2: V1 });
  const copy = join(folder, "../q");
  cpSync(folder, copy, { recursive: true });
  writeSet(join(folder, ".."), "3.0.0", { ...T5, "n.txt": "n\n" });
  writeFileSync(join(copy, "a.txt"), lines(20, { 5: "P" }));
  rmSync(join(copy, ".git"), { recursive: true });
  const { stdout } = runCli(["update", "q", "--templates", "set", "--lang", "da", "--dry-run"], {
    cwd: join(folder, ".."),
  });
  expect(stdout).toMatchSnapshot();
});

test("what is not decided yet is told again, with what to do", () => {
  const { folder } = play({ v2: T5, edit: { "a.txt": lines(20, { 5: "P" }) } });
  const update = () => runCli(["update", "p", "--templates", "set"], { cwd: join(folder, "..") }).stdout;
  expect(update()).toMatchInlineSnapshot(`
    "Old: templates 2.0.0

    Not decided yet, since an earlier merge: a.txt
    "
  `);
});

test("after an update the next step is to look and commit, or to choose at the marks", () => {
  const { folder } = play({ v2: V1 });
  writeSet(join(folder, ".."), "3.0.0", T5);
  const update = () => runCli(["update", "p", "--templates", "set"], { cwd: join(folder, "..") }).stdout;
  writeFileSync(join(folder, "a.txt"), lines(20, { 5: "P" }));
  execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "--quiet", "-am", "Edit"], {
    cwd: folder,
  });
  expect(update().split("\n").at(-2)).toMatchInlineSnapshot(
    `"Next step: choose at the marks, and tell git:  git add a.txt"`,
  );
});
