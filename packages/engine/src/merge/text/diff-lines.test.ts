import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { PATIENCE, RUNS } from "../../testing/property-runs.ts";
import { diffLines } from "./diff-lines.ts";

vi.setConfig({ testTimeout: PATIENCE });

/** The length of a longest common subsequence, the slow and certain way. */
function countCommon(a: readonly string[], b: readonly string[]): number {
  let row = b.map(() => 0);
  for (const x of a) {
    const next: number[] = [];
    b.forEach((y, j) => next.push(x === y ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0)));
    row = next;
  }
  return row.at(-1) ?? 0;
}

const texts = fc.array(fc.constantFrom("a", "b", "c", ""), { maxLength: 30 });

test("finds all that two texts have in common, in order", () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      let [i, j] = [0, 0];
      let common = 0;
      for (const match of diffLines(a, b)) {
        expect(match.a >= i && match.b >= j && match.length > 0).toBe(true);
        [i, j] = [match.a + match.length, match.b + match.length];
        expect(a.slice(match.a, i)).toEqual(b.slice(match.b, j));
        common += match.length;
      }
      expect(common).toBe(countCommon(a, b));
    }),
    { numRuns: RUNS },
  );
});

test("a line that repeats counts as added at the end of its run", () => {
  expect(diffLines(["a", "x", "b"], ["a", "x", "x", "b"])).toEqual([
    { a: 0, b: 0, length: 2 },
    { a: 2, b: 3, length: 1 },
  ]);
});

test.each([
  ["nothing in common", (i: number) => `a${String(i)}`, (i: number) => `b${String(i)}`],
  ["everything moved", (i: number) => String((i * 7919) % 50_000), (i: number) => String((i * 104_729) % 50_000)],
  ["hardly anything but blank lines", (i: number) => (i % 3 ? "" : "a"), (i: number) => (i % 4 ? "" : "b")],
])("50,000 lines with %s take no more than moments", (_, a, b) => {
  const make = (line: (i: number) => string) => Array.from({ length: 50_000 }, (_each, i) => line(i));
  const matches = diffLines(make(a), make(b));
  expect(matches.length).toBeLessThanOrEqual(50_000);
});
