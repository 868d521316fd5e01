import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test, vi } from "vitest";
import { PATIENCE, RUNS } from "../../testing/property-runs.ts";
import { countMarkers, mergeTexts } from "../../testing/merge-texts.ts";
import { mergeText } from "./merge-text.ts";

vi.setConfig({ testTimeout: PATIENCE });
const hasGit = spawnSync("git", ["--version"]).status === 0;

/** `line 1` to `line n`, some of them replaced. */
function lines(count: number, changes: Readonly<Record<number, string>> = {}): string {
  return Array.from({ length: count }, (_, i) => `${changes[i + 1] ?? `line ${String(i + 1)}`}\n`).join("");
}

describe("without a conflict", () => {
  const without5 = lines(9).replace("line 5\n", "");
  test.each([
    ["edits far apart", lines(20), lines(20, { 17: "P" }), lines(20, { 3: "T" }), lines(20, { 3: "T", 17: "P" })],
    ["one line between", lines(9), lines(9, { 4: "P" }), lines(9, { 6: "T" }), lines(9, { 4: "P", 6: "T" })],
    ["the same edit", lines(9), lines(9, { 5: "T" }), lines(9, { 5: "T" }), lines(9, { 5: "T" })],
    [
      "the same and one more",
      lines(9),
      lines(9, { 5: "T", 8: "P" }),
      lines(9, { 5: "T" }),
      lines(9, { 5: "T", 8: "P" }),
    ],
    ["the same line removed", lines(9), without5, without5, without5],
    ["added at either end", lines(5), `P\n${lines(5)}`, `${lines(5)}T\n`, `P\n${lines(5)}T\n`],
    [
      "removed here, changed there",
      lines(9),
      without5,
      lines(9, { 8: "T" }),
      lines(9, { 8: "T" }).replace("line 5\n", ""),
    ],
    [
      "all CRLF",
      lines(9),
      lines(9).replaceAll("\n", "\r\n"),
      lines(9, { 5: "T" }),
      lines(9, { 5: "T" }).replaceAll("\n", "\r\n"),
    ],
    [
      "CRLF back to LF",
      lines(9).replaceAll("\n", "\r\n"),
      lines(9),
      lines(9, { 5: "T" }).replaceAll("\n", "\r\n"),
      lines(9, { 5: "T" }),
    ],
    ["no final newline", lines(5), lines(5).trimEnd(), lines(5, { 1: "T" }), lines(5, { 1: "T" }).trimEnd()],
    ["no final newline, a line added", lines(5), lines(5).trimEnd(), `${lines(5)}T\n`, `${lines(5)}T`],
    ["a final newline added", lines(5).trimEnd(), lines(5), lines(5, { 1: "T" }).trimEnd(), lines(5, { 1: "T" })],
    ["BOM added", lines(5), `\ufeff${lines(5)}`, lines(5, { 1: "T" }), `\ufeff${lines(5, { 1: "T" })}`],
    ["BOM taken away", `\ufeff${lines(5)}`, lines(5), `\ufeff${lines(5, { 1: "T" })}`, lines(5, { 1: "T" })],
    ["mixed line ends", "a\nb\nc\nd\n", "a\r\nb\nc\r\nd\r\n", "a\nb\nT\nd\n", "a\r\nb\nT\r\nd\r\n"],
    ["an empty base", "", "P\n", "", "P\n"],
    ["emptied by the template alone", lines(3), lines(3), "", ""],
  ])("%s", (_, base, ours, theirs, expected) => {
    const merged = mergeTexts("a.txt", [base, ours, theirs]);
    expect(merged.text).toBe(expected);
    expect(merged.conflicts).toEqual([]);
  });
});

test("a conflict shows the three texts, and holds no line on which both agree", () => {
  const merged = mergeTexts("a.txt", [
    lines(8),
    lines(8, { 4: "both", 5: "P" }),
    lines(8, { 4: "both", 5: "T", 6: "T" }),
  ]);
  expect(merged.text).toMatchInlineSnapshot(`
    "line 1
    line 2
    line 3
    both
    <<<<<<< product
    P
    line 6
    ||||||| template before
    line 4
    line 5
    line 6
    =======
    T
    T
    >>>>>>> template now
    line 7
    line 8
    "
  `);
  expect(merged.conflicts).toMatchInlineSnapshot(`
    [
      "line 5: ["P\\nline 6\\n","line 4\\nline 5\\nline 6\\n","T\\nT\\n"]",
    ]
  `);
});

test("changes of lines that touch are a conflict on these lines alone", () => {
  const merged = mergeTexts("a.txt", [lines(20), lines(20, { 6: "P" }), lines(20, { 5: "T" })]);
  expect(merged.conflicts).toEqual(['line 5: ["line 5\\nP\\n","line 5\\nline 6\\n","T\\nline 6\\n"]']);
  expect(merged.text.split("\n").slice(14)).toEqual(lines(20).split("\n").slice(6));
});

test("with conflicts kept as the product has them, the rest of the template is in", () => {
  const versions = [lines(20), lines(20, { 5: "P" }), lines(20, { 5: "T", 15: "T" })] as const;
  const merged = mergeTexts("a.txt", versions, { conflicts: "ours" });
  expect(merged.text).toBe(lines(20, { 5: "P", 15: "T" }));
  expect(merged.conflicts).toEqual(['line 5: ["P\\n","line 5\\n","T\\n"]']);
});

test("without a common origin, whatever differs is a conflict", () => {
  expect(mergeTexts("n.txt", [undefined, lines(5, { 2: "P" }), `${lines(5, { 2: "T" })}more\n`]).text)
    .toMatchInlineSnapshot(`
    "line 1
    <<<<<<< product
    P
    ||||||| template before
    =======
    T
    >>>>>>> template now
    line 3
    line 4
    line 5
    <<<<<<< product
    ||||||| template before
    =======
    more
    >>>>>>> template now
    "
  `);
  expect(mergeTexts("n.txt", [undefined, lines(5), lines(5).replaceAll("\n", "\r\n")]).conflicts).toEqual([]);
});

test("markers end as the file's lines do", () => {
  const merged = mergeTexts("a.txt", ["a\r\nb\r\n", "a\r\nP\r\n", "a\r\nT\r\n"]);
  expect(merged.text.match(/\r?\n/g)?.every((end) => end === "\r\n")).toBe(true);
  expect(countMarkers(merged.text)).toBe(1);
});

/** Three versions of a text: lines as they come, the base's perhaps each with its number. */
function threeTexts(numbered: boolean) {
  const line = fc.constantFrom("a", "b", "c", "d", "", "}", "x", "long line", "new");
  const edit = fc.record({ at: fc.nat(40), remove: fc.nat(3), add: fc.array(line, { maxLength: 3 }) });
  const edits = fc.array(edit, { maxLength: 4 });
  const base = fc.array(line, { minLength: 1, maxLength: 30 });
  return fc.tuple(base, edits, edits).map(([lines, mine, other]) => {
    const base = numbered ? lines.map((text, i) => `${String(i)} ${text}`) : lines;
    const change = (changes: typeof mine) => {
      const text = [...base];
      for (const { at, remove, add } of changes) text.splice(at % (text.length + 1), remove, ...add);
      return text;
    };
    return { base, ours: change(mine), theirs: change(other) };
  });
}

test("no line that the product added is missing", () => {
  fc.assert(
    fc.property(threeTexts(false), (texts) => {
      const { lines: merged, conflicts } = mergeText(texts, "markers");
      const kept = new Set([...merged, ...conflicts.flatMap(({ ours }) => ours.split("\n"))]);
      const added = texts.ours.filter((line) => !texts.base.includes(line));
      expect(added.filter((line) => !kept.has(line))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test("what only one side changed is as that side has it, and the same edits never conflict", () => {
  fc.assert(
    fc.property(threeTexts(false), ({ base, ours, theirs }) => {
      expect(mergeText({ base, ours, theirs: base }, "markers")).toEqual({ lines: ours, conflicts: [] });
      expect(mergeText({ base, ours: base, theirs }, "markers")).toEqual({ lines: theirs, conflicts: [] });
      expect(mergeText({ base, ours, theirs: ours }, "markers")).toEqual({ lines: ours, conflicts: [] });
    }),
    { numRuns: RUNS },
  );
});

describe.skipIf(!hasGit)("beside git", () => {
  const folder = mkdtempSync(join(tmpdir(), "os2kit-merge-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const names = ["ours", "base", "theirs"] as const;
  const runs = { numRuns: Math.min(RUNS, 2_000) };

  function countGits(texts: Readonly<Record<(typeof names)[number], readonly string[]>>): number {
    for (const name of names) writeFileSync(join(folder, name), texts[name].map((line) => `${line}\n`).join(""));
    const git = spawnSync("git", ["merge-file", "-p", "--diff3", ...names], { cwd: folder, encoding: "utf8" });
    return countMarkers(git.stdout);
  }

  test("leaves no more conflicts", () => {
    const compare = fc.property(threeTexts(true), (texts) => {
      expect(mergeText(texts, "markers").conflicts.length).toBeLessThanOrEqual(countGits(texts));
    });
    fc.assert(compare, runs);
  });

  test("leaves no more conflicts in all, where lines repeat", () => {
    let [ours, gits] = [0, 0];
    const count = fc.property(threeTexts(false), (texts) => {
      ours += mergeText(texts, "markers").conflicts.length;
      gits += countGits(texts);
    });
    fc.assert(count, runs);
    expect(ours).toBeLessThanOrEqual(gits);
  });
});
