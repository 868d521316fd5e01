import { existsSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { lines, T5, V1 } from "../../testing/lines.ts";
import { conflict, playRows } from "../../testing/play-rows.ts";
import { play } from "../../testing/play-update.ts";

test("S07 deleted here, changed there: declined once, and brought back when asked for", () => {
  const outcome = play({ v2: T5, edit: { "a.txt": undefined } });
  expect([outcome.exitCode, outcome.files]).toEqual([2, ["declined a.txt deleted-here"]]);
  expect(existsSync(join(outcome.folder, "a.txt"))).toBe(false);
  expect(outcome.again()).toMatchObject({ exitCode: 0, files: [] });
  expect(
    runCli(["update", outcome.folder, "--templates", join(outcome.folder, "../set"), "--restore", "a.txt"], {
      cwd: outcome.folder,
    }).exitCode,
  ).toBe(0);
  expect(outcome.read("a.txt")).toBe(T5["a.txt"]);
});

const { "a.txt": text, ...rest } = V1;
const P = lines(20, { 5: "P" });

playRows({
  "S06 deleted here, and the template does not touch it": {
    v2: { ...V1, "b.txt": lines(5, { 1: "T" }) },
    edit: { "a.txt": undefined },
    exit: 0,
    files: ["updated b.txt"],
    holds: { "a.txt": undefined },
  },
  "S08 dropped there, untouched here: deleted": {
    v2: rest,
    exit: 0,
    files: ["deleted a.txt"],
    holds: { "a.txt": undefined },
  },
  "dropped there, and only its line ends are the product's": {
    v2: rest,
    edit: { "a.txt": text.replaceAll("\n", "\r\n") },
    exit: 0,
    files: ["deleted a.txt"],
    holds: { "a.txt": undefined },
  },
  "S09 dropped there, edited here: kept": {
    v2: { ...rest, "b.txt": lines(5, { 1: "T" }) },
    edit: { "a.txt": P },
    exit: 0,
    files: ["kept a.txt dropped", "updated b.txt"],
    holds: { "a.txt": P },
  },
  "dropped there, deleted here": { v2: rest, edit: { "a.txt": undefined }, exit: 0, files: [] },
  "dropped there with all of its folder, one file edited here": {
    v1: { ...V1, "d/x.txt": text, "d/y.txt": lines(5) },
    v2: V1,
    edit: { "d/y.txt": lines(5, { 2: "P" }) },
    exit: 0,
    files: ["deleted d/x.txt", "kept d/y.txt dropped"],
    holds: { "d/x.txt": undefined, "d/y.txt": lines(5, { 2: "P" }) },
  },
  "a folder deleted here: what changed there is declined, what is new there comes": {
    v1: { ...V1, "d/x.txt": text, "d/y.txt": lines(5) },
    v2: { ...V1, "d/x.txt": T5["a.txt"], "d/y.txt": lines(5), "d/n.txt": "n\n" },
    edit: { d: undefined },
    exit: 2,
    files: ["added d/n.txt", "declined d/x.txt deleted-here"],
    holds: { "d/x.txt": undefined, "d/y.txt": undefined, "d/n.txt": "n\n" },
  },
  "S14 new files, an empty one and one in new folders": {
    v2: { ...V1, "n.txt": "n\n", "e/m/p/t.txt": "", "run.sh*": "#!/bin/sh\n" },
    exit: 0,
    files: ["added e/m/p/t.txt", "added n.txt", "added run.sh"],
    holds: { "n.txt": "n\n", "e/m/p/t.txt": "" },
  },
  "S15 a file of the product's own where the template brings one": {
    v2: { ...V1, "n.txt": lines(5, { 2: "T" }) },
    edit: { "n.txt": lines(5, { 2: "P" }) },
    exit: 2,
    files: ["conflict n.txt no-base"],
    holds: { "n.txt": `line 1\n${conflict("P\n", "", "T\n")}line 3\nline 4\nline 5\n` },
  },
  "the same new file by both, with the same bytes, CRLF, or no newline at the end": {
    v2: { ...V1, "n.txt": lines(5), "o.txt": lines(5), "p.txt": lines(5) },
    edit: { "n.txt": lines(5), "o.txt": lines(5).replaceAll("\n", "\r\n"), "p.txt": lines(5).trimEnd() },
    exit: 0,
    files: [],
    holds: { "o.txt": lines(5).replaceAll("\n", "\r\n"), "p.txt": lines(5).trimEnd() },
  },
  "a new file by both that is merged by key": {
    v2: { ...V1, "n.json": '{\n  "a": 1,\n  "t": 1\n}\n' },
    edit: { "n.json": '{\n  "a": 1,\n  "p": 1\n}\n' },
    exit: 0,
    files: ["merged n.json"],
    holds: { "n.json": '{\n  "a": 1,\n  "p": 1,\n  "t": 1\n}\n' },
  },
  "a new file where the product has a folder": {
    v2: { ...V1, n: "T\n" },
    edit: { "n/own": "P\n" },
    exit: 2,
    files: ["conflict n/own -> n folder-in-the-way"],
    holds: { "n/own": "P\n" },
  },
  "a new file in what is a file of the product's": {
    v2: { ...V1, "n/t.txt": "T\n" },
    edit: { n: "P\n" },
    exit: 2,
    files: ["conflict n -> n/t.txt file-in-the-way"],
    holds: { n: "P\n" },
  },
  "a new file whose name differs from the product's by case alone": {
    v2: { ...V1, "README.md": "T\n" },
    edit: { "readme.md": "P\n" },
    exit: 2,
    files: ["conflict readme.md -> README.md name-collision"],
    holds: { "readme.md": "P\n" },
  },
});
