import { blobId, memoryTree } from "@os2kit/model";
import { expect, test } from "vitest";
import { baseOf, L, renderOf } from "../../testing/merge-scenario.ts";
import { mergeTrees } from "./merge-trees.ts";

const MANAGED = 50;

/** An update of fifty files of a hundred lines: a third changed by the template, some by the product, two deleted. */
function makeInput(others: number) {
  const names = Array.from({ length: MANAGED }, (_, index) => `d${String(index % 7)}/f${String(index)}.txt`);
  const files = (change: (index: number) => Record<number, string>) =>
    Object.fromEntries(names.map((name, index) => [name, L(100, change(index))]));
  const edited = files((index) => (index % 4 === 0 ? { 90: "P" } : {}));
  const product = names.filter((_, index) => index !== 3 && index !== 6);
  const own = Array.from({ length: others }, (_, index) => `src/m${String(index % 90)}/File${String(index)}.ts`);
  const all = [
    ...product.map((path) => [path, edited[path] ?? ""] as const),
    ...own.map((path) => [path, path] as const),
  ];
  const tree = memoryTree(all.map(([path, text]) => ({ path, mode: "100644", bytes: new TextEncoder().encode(text) })));
  const entries = tree.list().map((entry) => ({ ...entry, size: tree.read(entry.path).length }));
  const read: string[] = [];
  return {
    read,
    input: {
      base: new Map(baseOf(renderOf(files(() => ({}))))),
      ours: { list: () => entries, read: (path: string) => (read.push(path), tree.read(path)) },
      theirs: renderOf(files((index) => (index % 3 === 0 ? { 5: "T" } : {}))),
      conflicts: "markers" as const,
    },
  };
}

test("fifty managed files among 5,000 others take less than 50 ms, and no other file is read", () => {
  const { input, read } = makeInput(5000);
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    mergeTrees(input);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(50);
  expect(read.filter((path) => path.startsWith("src/"))).toEqual([]);
});

test("a file that was deleted among thousands like it has only some of them read", () => {
  const others = Array.from({ length: 3000 }, (_, index) => `x/f${String(index)}.txt`);
  const text = new TextEncoder().encode(L(40));
  const read = new Set<string>();
  const ours = {
    list: () => others.map((path) => ({ path, mode: "100644" as const })),
    read: (path: string) => (read.add(path), text),
  };
  const [old] = renderOf({ "f.txt": L(41) });
  const base = new Map(old ? baseOf([old]) : []);
  const theirs = renderOf({ "f.txt": L(42) });
  const { entries } = mergeTrees({ base, ours, theirs, conflicts: "ours" });
  expect(entries.map(({ outcome }) => outcome)).toEqual(["declined"]);
  expect(read.size).toBeLessThanOrEqual(100);
  expect(blobId(text)).not.toBe(old?.hash);
});
