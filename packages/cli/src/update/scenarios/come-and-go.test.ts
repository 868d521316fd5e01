import { existsSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { lines, T5, V1 } from "../../testing/lines.ts";
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

test("S08 dropped there, untouched here: deleted", () => {
  const { exitCode, files, folder } = play({ v2: { "b.txt": lines(5), "z.txt": lines(5) } });
  expect([exitCode, files, existsSync(join(folder, "a.txt"))]).toEqual([0, ["deleted a.txt"], false]);
});

test("S09 dropped there, edited here: kept", () => {
  const { exitCode, files, read } = play({
    v2: { "b.txt": lines(5), "z.txt": lines(5) },
    edit: { "a.txt": lines(20, { 5: "P" }) },
  });
  expect([exitCode, files, read("a.txt")]).toEqual([0, ["kept a.txt dropped"], lines(20, { 5: "P" })]);
});

test("S11 renamed there with the product's edit", () => {
  const { "a.txt": text, ...rest } = V1;
  const { exitCode, files, read } = play({
    v2: { ...rest, "new.txt": text },
    edit: { "a.txt": lines(20, { 5: "P" }) },
  });
  expect([exitCode, files, read("new.txt")]).toEqual([0, ["moved a.txt -> new.txt"], lines(20, { 5: "P" })]);
});

test("S15 a file of the product's own where the template brings one", () => {
  const { exitCode, read } = play({
    v2: { ...V1, "n.txt": lines(5, { 2: "T" }) },
    edit: { "n.txt": lines(5, { 2: "P" }) },
  });
  expect([exitCode, read("n.txt").includes("P"), read("n.txt").includes("T")]).toEqual([2, true, true]);
});
