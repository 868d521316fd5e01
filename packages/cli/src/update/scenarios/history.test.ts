import { rmSync } from "node:fs";
import { join } from "node:path";
import { runCli, tempFolder, writeLiteral, type GitFolder } from "@os2kit/testkit";
import { describe, expect, test } from "vitest";
import { lines, T5, V1 } from "../../testing/lines.ts";
import { playRows } from "../../testing/play-rows.ts";
import { play, publish } from "../../testing/play-update.ts";

const P = { "a.txt": lines(20, { 17: "P" }) };

test("S41 the same update once more writes nothing, not even the lock", () => {
  const { exitCode, files, again } = play({ v2: T5, edit: P });
  expect([exitCode, files, again().files, again("--check").exitCode]).toEqual([0, ["merged a.txt"], [], 0]);
});

test("S07 declined once: nobody asks again until the template changes the file again; --restore brings it back", () => {
  const outcome = play({ v2: T5, edit: { "a.txt": undefined } });
  const other = { ...T5, "b.txt": "new\n" };
  const more = { ...other, "a.txt": lines(20, { 5: "T", 9: "U" }) };
  expect(outcome.next("3.0.0", other).files).toEqual(["updated b.txt"]);
  expect(outcome.next("4.0.0", more)).toMatchObject({ exitCode: 2, files: ["declined a.txt deleted-here"] });
  expect(outcome.again("--restore", "./a.txt")).toMatchObject({ exitCode: 0, files: ["added a.txt restored"] });
  expect(outcome.read("a.txt")).toBe(more["a.txt"]);
});

test("S44 a version in between, and back again when it is meant", () => {
  const three = { ...T5, "b.txt": "three\n" };
  const prepare = (folder: string) => {
    publish(join(folder, ".."), "3.0.0", three);
  };
  const { exitCode, files, again, read } = play({ v2: T5, edit: P, prepare, args: ["--to", "2.0.0"] });
  expect([exitCode, files, read("b.txt")]).toEqual([0, ["merged a.txt"], V1["b.txt"]]);
  expect(again("--to", "1.0.0").stderr).toContain("--allow-downgrade");
  expect(again("--to", "9.9.9").stderr).toContain("1.0.0, 2.0.0, 3.0.0");
});

test("S44 back to a version before a rename: the file moves back with its edit", () => {
  const layer2 = "summary: A\nrenames:\n  - { since: 2.0.0, from: a.txt, to: new.txt }\n";
  const v2 = { "b.txt": V1["b.txt"], "z.txt": V1["z.txt"], "new.txt": "quite\nanother\ntext\nthan\nit\nwas\n" };
  const { folder, set, read } = play({ v2, layer2, git: false });
  writeLiteral(folder, { "new.txt": `${v2["new.txt"]}P\n` });
  const args = ["update", folder, "--templates", set, "--to", "1.0.0", "--allow-downgrade", "--json"];
  const { exitCode } = runCli(args, { cwd: folder });
  expect([exitCode, read("a.txt").includes("P")]).toEqual([2, true]);
});

test("S44 base unknown in a shallow clone is refused; a full clone has it in its objects", () => {
  const lose = (folder: string) => {
    rmSync(join(folder, "../set/releases"), { recursive: true });
  };
  const merged = play({ v2: T5, edit: P, prepare: lose });
  expect([merged.exitCode, merged.files]).toEqual([0, ["merged a.txt"]]);
  const shallow = (folder: string, git: GitFolder) => {
    lose(folder);
    const head = git.run("rev-parse", "HEAD");
    writeLiteral(folder, { ".git/shallow": `${head}\n` });
    git.run("reflog", "expire", "--expire=all", "--all");
    git.run("prune", "--expire=now");
  };
  const refused = play({ v2: T5, edit: P, prepare: shallow });
  expect([refused.exitCode, refused.files]).toEqual([1, ["refused a.txt base-unknown"]]);
});

describe("layers", () => {
  const ci = (text: string) => ({ "layers/ci/layer.yml": "summary: C\n", "layers/ci/files/ci.txt": text });
  playRows({
    "S52 only one of two layers changes": {
      v2: V1,
      others1: ci(lines(9)),
      others2: ci(lines(9, { 2: "T" })),
      edit: { ...P, "ci.txt": lines(9, { 8: "P" }) },
      exit: 0,
      files: ["merged ci.txt"],
      holds: { ...P, "ci.txt": lines(9, { 2: "T", 8: "P" }) },
    },
    "a file goes from one layer to another, which takes its place": {
      v2: V1,
      others1: ci(lines(9)),
      others2: { "layers/n/layer.yml": "summary: N\n", "layers/n/files/ci.txt": lines(9, { 2: "T" }) },
      edit: { "ci.txt": lines(9, { 8: "P" }) },
      exit: 0,
      files: ["merged ci.txt"],
      holds: { "ci.txt": lines(9, { 2: "T", 8: "P" }) },
    },
  });

  test("S52 one path claimed by two layers", () => {
    const others2 = { "layers/n/layer.yml": "summary: N\n", "layers/n/files/a.txt": "x\n" };
    const { exitCode, stderr } = play({ v2: T5, others2 });
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining("a.txt is claimed by a and by n")]);
  });
});

test.each([
  ["an option that does not exist", ["--nope"], "call.option"],
  ["an option without its value", ["--to"], "call.option-value"],
  ["a folder that does not exist", ["--cwd", "nowhere"], "disk.missing"],
  ["a language that is not known", ["--lang", "fr"], "call.lang"],
  ["a folder that is no product", [], "update.no-lock"],
  ["an answer that is none", ["--set", "ts"], "update.set"],
])("--json is JSON when the call is refused: %s", (_, args, code) => {
  const { exitCode, stdout } = runCli(["update", "--json", ...args], { cwd: tempFolder() });
  expect([exitCode, JSON.parse(stdout)]).toEqual([1, expect.objectContaining({ exitCode: 1, schema: 1 })]);
  expect(stdout).toContain(`"code": "${code}"`);
});
