import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { PATIENCE, RUNS } from "../../testing/property-runs.ts";
import { anyThree, WRITERS, type Data, type Value } from "../../testing/any-document.ts";
import { mergeTexts } from "../../testing/merge-texts.ts";

vi.setConfig({ testTimeout: PATIENCE });

type Maybe = Value | undefined;

/** A merge by key as it could be written for data alone: what must come out where nothing is a conflict. */
function mergeData(base: Maybe, ours: Maybe, theirs: Maybe, clash: () => void): Maybe {
  const same = (a: Maybe, b: Maybe) => show(a) === show(b);
  if (same(ours, theirs) || same(base, theirs)) return ours;
  if (same(base, ours)) return theirs;
  if (ours instanceof Map && theirs instanceof Map) {
    const before: Data = base instanceof Map ? base : new Map();
    const keys = new Set([...(ours as Data).keys(), ...(theirs as Data).keys()]);
    const merged = [...keys].map((key) => {
      const value = mergeData(before.get(key), (ours as Data).get(key), (theirs as Data).get(key), clash);
      return value === undefined ? [] : [[key, value] as const];
    });
    return new Map(merged.flat());
  }
  if (isList(base) && isList(ours) && isList(theirs)) {
    const isNew = (item: string) => !base.includes(item);
    // One word that both sides put others in the place of may be a conflict, or two words more.
    fc.pre(base.every((item) => ours.includes(item) || theirs.includes(item)) || !ours.some(isNew));
    return [...ours.filter((item) => theirs.includes(item) || isNew(item)), ...theirs.filter(isNew)];
  }
  clash();
  return ours;
}

function isList(value: Maybe): value is readonly string[] {
  return Array.isArray(value);
}

/** Values in words, for comparison: maps in any order. */
function show(value: Maybe): string {
  if (value === undefined || typeof value === "string") return JSON.stringify(value ?? null);
  if (!(value instanceof Map)) return JSON.stringify(value);
  return `{${[...(value as Data)]
    .map(([key, each]) => `${key}:${show(each)}`)
    .sort()
    .join()}}`;
}

function hasHole(value: Value): boolean {
  if (typeof value === "string") return false;
  const parts = value instanceof Map ? [...(value as Data).values()] : (value as readonly string[]);
  return parts.length === 0 || parts.some(hasHole);
}

/** The lines of a file in any order, without indentation and commas. */
function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim().replace(/,$/, ""))
    .filter(Boolean)
    .sort();
}

describe.each(WRITERS)("$path", ({ path, write }) => {
  const three = anyThree.map(({ base, ours, theirs }) => ({
    data: { base, ours, theirs },
    // The product may have indented its file anew.
    texts: [write(base, "  "), write(ours, ours.size % 2 ? "  " : "    "), write(theirs, "  ")] as const,
  }));

  test("says what a merge of the data says, and is a conflict where that is one", () => {
    const compare = fc.property(three, ({ data: { base, ours, theirs }, texts }) => {
      let clashes = 0;
      const expected = mergeData(base, ours, theirs, () => clashes++) as Data;
      // That the sides together leave nothing is for a person to see.
      fc.pre(!hasHole(expected));
      const merged = mergeTexts(path, texts, { conflicts: "ours" });
      if (clashes > 0) expect(merged.conflicts).not.toEqual([]);
      else expect([merged.conflicts, linesOf(merged.text)]).toEqual([[], linesOf(write(expected, "  "))]);
    });
    fc.assert(compare, { numRuns: RUNS });
  });
});
