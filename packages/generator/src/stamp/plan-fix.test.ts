import { LOCK_PATH, memoryTree, parseLock, type Lock, type PlanEntry, type Tree } from "@os2kit/model";
import { literalTree } from "@os2kit/testkit";
import { expect, test } from "vitest";
import { planFix } from "./plan-fix.ts";
import type { Stamp } from "./plan-stamp.ts";

const bytes = new TextEncoder().encode("x\n");
const entry = (path: string, layer?: string): PlanEntry => ({
  path,
  outcome: "added",
  mode: "100644",
  bytes,
  ...(layer === undefined ? {} : { layer }),
});
const locked = { layer: "a", policy: "managed", mode: "100644", hash: "0".repeat(40) } as const;
const lock: Lock = {
  schema: 1,
  set: "os2",
  version: "1.0.0",
  repository: "p",
  layers: ["a"],
  answers: {},
  files: { "a.md": locked, "docs/b.md": locked, "docs/c.md": locked },
};
const stamp = {
  lock,
  plan: { entries: [entry("a.md", "a"), entry("docs/b.md", "a"), entry("docs/c.md", "a"), entry(LOCK_PATH)] },
} as unknown as Stamp;

const plan = (wanted: readonly string[], tree: Tree, recorded = true) =>
  planFix(stamp, { wanted, tree, recorded, has: (path) => tree.list().some((each) => each.path === path) }).entries;
const show = (entries: readonly PlanEntry[]) =>
  entries.map(({ path, outcome, reason }) => [outcome, path, reason].filter(Boolean).join(" "));

test.each([
  ["a file that is missing", ["a.md"], {}, ["added a.md"]],
  ["a folder", ["docs/"], {}, ["added docs/b.md", "added docs/c.md"]],
  ["a file that exists stays", ["a.md"], { "a.md": "own\n" }, ["kept a.md exists"]],
  ["what no template gives", ["z.md"], {}, []],
  ["what the kit writes for itself is no fix", [LOCK_PATH], {}, []],
])("%s", (_, wanted, files, expected) => {
  expect(show(plan(wanted, literalTree(files)))).toEqual(expected);
});

const lockText = JSON.stringify({ ...lock, files: { "z.md": locked } });

test("the lock learns of what is added, and keeps what it knew", () => {
  const entries = plan(["a.md"], literalTree({ [LOCK_PATH]: lockText }));
  expect(show(entries)).toEqual([`updated ${LOCK_PATH}`, "added a.md"]);
  const parsed = parseLock(new TextDecoder().decode(entries[0]?.bytes));
  expect(parsed.ok && Object.keys(parsed.value.files)).toEqual(["a.md", "z.md"]);
});

test.each([
  ["other answers than the lock's", lockText, false],
  ["another version's lock", lockText.replace("1.0.0", "0.9.0"), true],
  ["a broken lock", "{", true],
])("%s: the lock is left alone", (_, text, recorded) => {
  expect(show(plan(["a.md"], literalTree({ [LOCK_PATH]: text }), recorded))).toEqual(["added a.md"]);
});

test("nothing to add, nothing to write", () => {
  expect(plan([], memoryTree([]))).toEqual([]);
});
