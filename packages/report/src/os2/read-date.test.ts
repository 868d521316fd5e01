import { expect, test } from "vitest";
import { readDate, readFileDate, toDayFirst } from "./read-date.ts";

test.each([
  ["2026-06-23", "2026-06-23"],
  ["2026-6-3", "2026-06-03"],
  ["2026-06-23T10:00:00Z", "2026-06-23"],
  ["06-05-2026", "2026-05-06"],
  ["6/5/2026", "2026-05-06"],
  ["6.5.2026", "2026-05-06"],
  ["[14-08-2026]", "2026-08-14"],
  ["6. maj 2026", "2026-05-06"],
  ["24. december 2026", "2026-12-24"],
  ["29-02-2026", undefined],
  ["13-13-2026", undefined],
  ["01-01-1970", undefined],
  ["efteråret 2026", undefined],
  ["", undefined],
])("%s is the day %s", (text, day) => {
  expect(readDate(text)).toBe(day);
});

test.each([
  ["2026-08-14 Selvevaluering.md", "2026-08-14"],
  ["docs/self-assessment/os2eksempel-20261001T091530Z.json", "2026-10-01"],
  ["os2eksempel-selvevaluering-20102026.json", "2026-10-20"],
  ["OS2eksempel_assessment_2025-05-06.md", "2025-05-06"],
  ["2026-01-01/rapport.md", undefined],
  ["os2eksempel-checkliste.json", undefined],
])("the file %s carries the day %s", (name, day) => {
  expect(readFileDate(name)).toBe(day);
});

test("reports in Markdown have the day first", () => {
  expect(toDayFirst("2026-10-01")).toBe("01-10-2026");
});
