import { expect, test } from "vitest";
import { findDays, namesMonth, yearBefore } from "./find-days.ts";

test.each([
  ["2026-03-01-referat", ["2026-03-01"]],
  ["20260917_OS2BorgerPCStyregruppe", ["2026-09-17"]],
  ["02-02-2026", ["2026-02-02"]],
  ["referat 1.3.2026", ["2026-03-01"]],
  ["den 17/9-2026 og 1/3 2027", ["2026-09-17", "2027-03-01"]],
  ["**Tid**: 03.08.26 kl. 13 - 14", ["2026-08-03"]],
  ["vedtaget 12. marts 2026, næste gang 3. Maj 2027", ["2026-03-12", "2027-05-03"]],
  ["12th March 2026 and October 5, 2026", ["2026-03-12", "2026-10-05"]],
  ["juni 2026", ["2026-06-01"]],
  ["2026-03", ["2026-03-01"]],
])("%s", (text, days) => {
  expect(findDays(text)).toEqual(days);
});

test.each(["10.10.10.10", "version 1.2.20", "tlf. 20 30 40 50", "31.02.2026", "2022-2025", "marts", "dd.mm.yyyy"])(
  "no day in %s",
  (text) => {
    expect(findDays(text)).toEqual([]);
  },
);

test("a year before", () => {
  expect(yearBefore("2026-11-24")).toBe("2025-11-24");
});

test("months in words", () => {
  expect(["Februar: selvevaluering", "in October"].every(namesMonth)).toBe(true);
  expect(["en gang om året", "major", "Q1"].some(namesMonth)).toBe(false);
});
