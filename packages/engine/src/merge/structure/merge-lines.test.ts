import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { mergeTexts } from "../../testing/merge-texts.ts";
import { PATIENCE, RUNS } from "../../testing/property-runs.ts";
import { mergeText } from "../text/merge-text.ts";

vi.setConfig({ testTimeout: PATIENCE });

/** Ways to write lines as one value of a file. */
const WAYS: readonly (readonly [path: string, write: (lines: readonly string[], version: string) => string])[] = [
  ["a.yml", (lines, version) => `run: |\n${lines.map((line) => `  ${line}\n`).join("")}v: ${version}\n`],
  ["a.toml", (lines, version) => `run = """\n${lines.map((line) => `${line}\n`).join("")}"""\nv = ${version}\n`],
  [
    "a.xml",
    (lines, version) =>
      `<a>\n  <run>\n${lines.map((line) => `    ${line}\n`).join("")}  </run>\n  <v>${version}</v>\n</a>\n`,
  ],
];

test.each(WAYS)("the lines of a value are merged as lines of a text are: %s", (path, write) => {
  const base = Array.from({ length: 9 }, (_, i) => `line ${String(i)}`);
  const edits = fc.array(fc.tuple(fc.nat(8), fc.nat(2), fc.nat(2)), { minLength: 1, maxLength: 2 });
  const change = (changes: readonly (readonly [number, number, number])[], name: string) =>
    changes.reduce(
      (lines, [at, remove, add]) =>
        lines.toSpliced(at, remove, ...Array.from({ length: add }, (_, i) => `${name} ${String(at)} ${String(i)}`)),
      base,
    );
  const law = fc.property(edits, edits, (mine, other) => {
    const [ours, theirs] = [change(mine, "P"), change(other, "T")];
    const alone = mergeText({ base, ours, theirs }, "ours");
    const merged = mergeTexts(path, [write(base, "1"), write(ours, "1"), write(theirs, "2")], { conflicts: "ours" });
    expect([merged.text, merged.conflicts.length > 0]).toEqual([write(alone.lines, "2"), alone.conflicts.length > 0]);
  });
  fc.assert(law, { numRuns: RUNS });
});
