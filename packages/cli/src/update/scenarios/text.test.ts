import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { lines, T5 } from "../../testing/lines.ts";
import { play } from "../../testing/play-update.ts";

test("S01 the template's change is taken", () => {
  const { exitCode, files, read } = play({ v2: T5 });
  expect([exitCode, files, read("a.txt")]).toEqual([0, ["updated a.txt"], T5["a.txt"]]);
});

test("S02 changes in two places are both there", () => {
  const { exitCode, files, read } = play({ v2: T5, edit: { "a.txt": lines(20, { 17: "P" }) } });
  expect([exitCode, files, read("a.txt")]).toEqual([0, ["merged a.txt"], lines(20, { 5: "T", 17: "P" })]);
});

test("S04 one line, changed by both: markers with the base, and git knows", () => {
  const { exitCode, files, read, folder } = play({
    v2: { ...T5, "b.txt": lines(5, { 1: "T" }) },
    edit: { "a.txt": lines(20, { 5: "P" }) },
  });
  expect([exitCode, files]).toEqual([2, ["conflict a.txt both-changed", "updated b.txt"]]);
  expect(read("a.txt").split("\n").slice(4, 11)).toMatchInlineSnapshot(`
    [
      "<<<<<<< product",
      "P",
      "||||||| template before",
      "line 5",
      "=======",
      "T",
      ">>>>>>> template now",
    ]
  `);
  const stages = execFileSync("git", ["ls-files", "--unmerged", "a.txt"], { cwd: folder, encoding: "utf8" });
  expect(
    stages
      .trim()
      .split("\n")
      .map((line) => line.split(/\s+/)[2]),
  ).toEqual(["1", "2", "3"]);
});

test("S04 with the product's side kept", () => {
  const { exitCode, read } = play({
    v2: T5,
    edit: { "a.txt": lines(20, { 5: "P" }) },
    args: ["--conflicts", "ours"],
  });
  expect([exitCode, read("a.txt")]).toEqual([2, lines(20, { 5: "P" })]);
});

test("S05 the same change by hand", () => {
  const { exitCode, files } = play({ v2: T5, edit: { "a.txt": T5["a.txt"] } });
  expect([exitCode, files.filter((line) => !line.startsWith("unchanged"))]).toEqual([0, []]);
});

test.each([
  ["S24 CRLF stays", lines(20).replaceAll("\n", "\r\n"), T5["a.txt"].replaceAll("\n", "\r\n")],
  ["S27 no newline at the end stays", lines(20).trimEnd(), T5["a.txt"].trimEnd()],
  ["a byte order mark stays", `\uFEFF${lines(20)}`, `\uFEFF${T5["a.txt"]}`],
])("%s", (_, own, expected) => {
  const { exitCode, read } = play({ v2: T5, edit: { "a.txt": own } });
  expect([exitCode, read("a.txt")]).toEqual([0, expected]);
});
