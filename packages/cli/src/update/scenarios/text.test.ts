import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runCli, writeLiteral } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { lines, T5, V1 } from "../../testing/lines.ts";
import { conflict, playRows } from "../../testing/play-rows.ts";
import { play } from "../../testing/play-update.ts";
import { writeSet } from "../../testing/write-set.ts";

const crlf = (text: string) => text.replaceAll("\n", "\r\n");
const [head, tail] = [lines(4), lines(20).slice(lines(5).length)];

playRows({
  "S01 the template's change is taken": { v2: T5, exit: 0, files: ["updated a.txt"], holds: T5 },
  "S02 changes in two places are both there": {
    v2: T5,
    edit: { "a.txt": lines(20, { 17: "P" }) },
    exit: 0,
    files: ["merged a.txt"],
    holds: { "a.txt": lines(20, { 5: "T", 17: "P" }) },
  },
  "S03 neighbouring lines: a conflict on these two alone": {
    v2: T5,
    edit: { "a.txt": lines(20, { 6: "P" }) },
    exit: 2,
    files: ["conflict a.txt both-changed"],
    holds: {
      "a.txt": `${head}${conflict("line 5\nP\n", "line 5\nline 6\n", "T\nline 6\n")}${tail.replace("line 6\n", "")}`,
    },
  },
  "different lines, both put after the same one": {
    v2: { ...V1, "a.txt": lines(20, { 4: "line 4\nT" }) },
    edit: { "a.txt": lines(20, { 4: "line 4\nP" }) },
    exit: 2,
    files: ["conflict a.txt both-changed"],
    holds: { "a.txt": `${head}${conflict("P\n", "", "T\n")}line 5\n${tail}` },
  },
  "the same line deleted by both, and one more edit": {
    v2: { ...V1, "a.txt": lines(20).replace("line 5\n", "") },
    edit: { "a.txt": lines(20, { 15: "P" }).replace("line 5\n", "") },
    exit: 0,
    files: [],
    holds: { "a.txt": lines(20, { 15: "P" }).replace("line 5\n", "") },
  },
  "the product emptied a file that the template changes": {
    v2: T5,
    edit: { "a.txt": "" },
    exit: 2,
    files: ["conflict a.txt both-changed"],
    holds: { "a.txt": conflict("", lines(20), T5["a.txt"]) },
  },
  "a text with the markers of another's conflict in it": {
    v2: T5,
    edit: { "a.txt": lines(20, { 12: "<<<<<<< HEAD\nP\n=======\nQ\n>>>>>>> topic" }) },
    exit: 0,
    files: ["merged a.txt"],
    holds: { "a.txt": lines(20, { 5: "T", 12: "<<<<<<< HEAD\nP\n=======\nQ\n>>>>>>> topic" }) },
  },
  "an update's own conflict, committed unresolved, stops the next version": {
    v2: T5,
    edit: { "a.txt": `${head}${conflict("P\n", "line 5\n", "old T\n")}${tail}` },
    exit: 1,
    files: ["refused a.txt unresolved"],
    holds: { "a.txt": `${head}${conflict("P\n", "line 5\n", "old T\n")}${tail}` },
  },
  "S24, S27 and beside them: how the product writes its lines stays": {
    v1: { ...V1, "cr.txt": lines(9), "mixed.txt": lines(9), "bom.txt": lines(9), "open.txt": lines(9) },
    v2: {
      ...T5,
      ...Object.fromEntries(["cr.txt", "mixed.txt", "bom.txt", "open.txt"].map((path) => [path, lines(9, { 5: "T" })])),
    },
    edit: {
      "a.txt": crlf(lines(20)),
      "cr.txt": lines(9).replaceAll("\n", "\r"),
      "mixed.txt": lines(9).replace("line 7\n", "line 7\r\n"),
      "bom.txt": `\uFEFF${lines(9)}`,
      "open.txt": lines(9).trimEnd(),
    },
    exit: 0,
    files: ["merged a.txt", "merged bom.txt", "merged cr.txt", "merged mixed.txt", "merged open.txt"],
    holds: {
      "a.txt": crlf(T5["a.txt"]),
      "cr.txt": lines(9, { 5: "T" }).replaceAll("\n", "\r"),
      "mixed.txt": lines(9, { 5: "T" }).replace("line 7\n", "line 7\r\n"),
      "bom.txt": `\uFEFF${lines(9, { 5: "T" })}`,
      "open.txt": lines(9, { 5: "T" }).trimEnd(),
    },
  },
  "how the template writes its lines is taken where nobody edited, and named where somebody did": {
    v2: { "a.txt": crlf(lines(20)), "b.txt": crlf(lines(5)), "z.txt": lines(5).trimEnd() },
    edit: { "a.txt": lines(20, { 15: "P" }), "z.txt": lines(5, { 1: "P" }) },
    exit: 0,
    files: ["kept a.txt style", "updated b.txt", "kept z.txt style"],
    holds: { "a.txt": lines(20, { 15: "P" }), "b.txt": crlf(lines(5)), "z.txt": lines(5, { 1: "P" }) },
  },
  "the last line, changed by one side, without a newline on either": {
    v1: { a: "x\ny\nz" },
    v2: { a: "x\ny\nT" },
    edit: { a: "P\ny\nz" },
    exit: 0,
    files: ["merged a"],
    holds: { a: "P\ny\nT" },
  },
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
  expect([exitCode, files]).toEqual([0, []]);
});

test("S46 a conflict that was resolved as the product's does not return with the next version", () => {
  const done = play({ v2: T5, edit: { "a.txt": lines(20, { 5: "P" }) }, git: false });
  writeLiteral(done.folder, { "a.txt": lines(20, { 5: "P" }) });
  const root = dirname(done.set);
  runCli(["template", "release", done.set], { cwd: root });
  writeSet(root, "3.0.0", { ...V1, "a.txt": lines(20, { 5: "T", 15: "T3" }) });
  expect(done.again()).toMatchObject({ exitCode: 0, files: ["merged a.txt"] });
  expect(done.read("a.txt")).toBe(lines(20, { 5: "P", 15: "T3" }));
});

test("encodings: bytes of Latin-1 and UTF-16 stay, and the template's letters come in as such", () => {
  const wide = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");
  const latin = (text: string) => Buffer.from(text, "latin1");
  const [v1, v2] = [lines(9, { 2: "æble" }), lines(9, { 2: "æble", 5: "Tå" })];
  const edited = lines(9, { 2: "æble", 8: "Pø" });
  const done = play({
    v1: { "latin.txt": v1, "wide.txt": v1, "euro.txt": v1 },
    v2: { "latin.txt": v2, "wide.txt": v2, "euro.txt": lines(9, { 2: "æble", 5: "€" }) },
    edit: { "latin.txt": latin(edited), "wide.txt": wide(edited), "euro.txt": latin(edited) },
  });
  expect([done.exitCode, done.files]).toEqual([
    2,
    ["conflict euro.txt both-changed", "merged latin.txt", "merged wide.txt"],
  ]);
  const bytes = (path: string) => readFileSync(join(done.folder, path));
  const merged = lines(9, { 2: "æble", 5: "Tå", 8: "Pø" });
  expect([bytes("latin.txt"), bytes("wide.txt"), bytes("euro.txt")]).toEqual([
    latin(merged),
    wide(merged),
    latin(edited),
  ]);
});

test("S50 names and texts that are not ASCII", () => {
  const path = "blåbærgrød.txt";
  const done = play({
    v1: { [path]: lines(9) },
    v2: { [path]: lines(9, { 5: "Tæ" }) },
    edit: { [path]: lines(9, { 5: "Pø" }) },
  });
  expect([done.exitCode, done.files]).toEqual([2, [`conflict ${path} both-changed`]]);
  expect(done.read(path)).toContain(conflict("Pø\n", "line 5\n", "Tæ\n"));
});
