import fc from "fast-check";
import { expect, test } from "vitest";
import { readCell, splitRow, writeCell } from "./table-cell.ts";
import { anyText } from "../testing/any-answer.ts";

test.each([
  ["a bar", "a | b", "a \\| b"],
  ["a bar behind a backslash", "a \\| b", "a \\\\\\| b"],
  ["a new line", "a\nb", "a<br/>b"],
  ["a tag that was text", "a <br/> b <b>", "a &lt;br/> b &lt;b>"],
  ["a comment", "<!-- a -->", "&lt;!-- a -->"],
  ["an address in angle brackets", "<https://example.org>", "<https://example.org>"],
  ["an entity that was text", "&lt; &amp;lt; &amp;", "&amp;lt; &amp;amp;lt; &amp;"],
  ["blanks at the ends", " a\t", "&#32;a&#9;"],
  ["less than", "a < b", "a < b"],
])("%s in a cell", (_, text, cell) => {
  expect(writeCell(text)).toBe(cell);
  expect(readCell(cell)).toBe(text);
});

test("any text in any cell of a row comes out again", () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 2, maxLength: 6 }), (texts) => {
      const row = `| ${texts.map(writeCell).join(" | ")} |`;
      expect(row).not.toMatch(/\n|\r/);
      expect(splitRow(row).map(readCell)).toEqual(texts);
    }),
    { numRuns: 800 },
  );
});

test.each([
  ["| a | b |", ["a", "b"]],
  ["a | b", ["a", "b"]],
  ["| a | b", ["a", "b"]],
  ["|  |", [""]],
  ["| a \\| b | c \\\\| d |", ["a \\| b", "c \\\\", "d"]],
])("%s is split at its bars", (line, cells) => {
  expect(splitRow(line)).toEqual(cells);
});

test.each([
  ["backslashes", "\\".repeat(200_000)],
  ["bars", "|".repeat(200_000)],
  ["the beginnings of tags", "<br ".repeat(50_000)],
  ["the beginnings of entities", "&amp;".repeat(50_000)],
])("a cell of nothing but %s takes no longer than its length", (_, text) => {
  const start = performance.now();
  readCell(writeCell(text));
  splitRow(text).forEach(readCell);
  expect(performance.now() - start).toBeLessThan(2_000);
});
