import type * as Fs from "node:fs";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readLiteral, tempFolder, writeLiteral } from "@os2kit/testkit";
import { expect, test, vi } from "vitest";
import { applyChanges } from "./apply-changes.ts";
import { recover } from "./recover.ts";
import { remove, write } from "./testing/changes.ts";
import { disk } from "./testing/dying-disk.ts";

vi.mock("node:fs", async (original) => {
  const { dyingFs } = await import("./testing/dying-disk.ts");
  return dyingFs(await original<typeof Fs>());
});

const BEFORE = {
  "a.txt": "a",
  d: "d",
  "e/n": "n",
  "gone/deep/g": "g",
  mode: "m",
  "m/old": "o",
  own: "own",
  p: "p",
  q: "q",
  x: "x",
};
const CHANGES = [
  ...[remove("a.txt", "a"), remove("d", "d"), remove("e/n", "n"), remove("gone/deep/g", "g"), remove("m/old", "o")],
  ...[write("A.txt", "a"), write("d/n", "n"), write("e", "e"), write("m/new", "o"), write("x", "X", "x")],
  ...[
    write("mode", "m", "m", "100755"),
    remove("p", "p"),
    remove("q", "q"),
    write("p", "q", "p"),
    write("q", "p", "q"),
  ],
];
const AFTER = { "A.txt": "a", "d/n": "n", e: "e", "m/new": "o", "mode*": "m", own: "own", p: "q", q: "p", x: "X" };
// Two files of which one would have to be a folder: seen only when both are to be put in place.
const FAILING = [...CHANGES, write("v", "1"), write("v/w", "2")];

/** The run dies at every moment, and its recovery at every seventh after that, each time another one. */
function dieEverywhere(changes: typeof CHANGES, check: (root: string) => void): number {
  let moments = 0;
  for (let died = true; died; moments++) {
    let isRecoveryDead = true;
    for (let later = moments % 7; isRecoveryDead; later += 7) {
      const root = tempFolder();
      writeLiteral(root, BEFORE);
      died = disk.dieAfter(moments, () => applyChanges(root, changes));
      isRecoveryDead = disk.dieAfter(later, () => recover(root));
      recover(root);
      check(root);
      expect(existsSync(join(root, ".os2")), `killed at ${String(moments)}, then at ${String(later)}`).toBe(false);
      expect(recover(root)).toBeUndefined();
    }
  }
  return moments;
}

test("dead at every change of the disk, and again in the recovery: before or after", { timeout: 120_000 }, () => {
  const seen = { before: 0, after: 0 };
  const moments = dieEverywhere(CHANGES, (root) => {
    const found = readLiteral(root);
    const isAfter = "own" in found && "A.txt" in found;
    seen[isAfter ? "after" : "before"]++;
    expect(found).toEqual(isAfter ? AFTER : BEFORE);
    expect(readdirSync(root).includes("gone")).toBe(!isAfter);
  });
  expect(moments).toBeGreaterThan(40);
  expect(Math.min(seen.before, seen.after)).toBeGreaterThan(20);
});

test("dead at every change of a run that fails and is undone: before", { timeout: 120_000 }, () => {
  const moments = dieEverywhere(FAILING, (root) => {
    expect(readLiteral(root)).toEqual(BEFORE);
  });
  expect(moments).toBeGreaterThan(60);
});
