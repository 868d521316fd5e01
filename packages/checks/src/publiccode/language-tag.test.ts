import { expect, test } from "vitest";
import { isLanguageTag } from "./language-tag.ts";

test.each([
  "da",
  "DA",
  "da-DK",
  "en-UK",
  "nb-NO",
  "kl",
  "sl-IT-nedis",
  "zh-Hans-CN",
  "zh-yue",
  "de-1996",
  "x-own",
  "i-klingon",
  "sma",
  "es-419",
])("%s is one", (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
});

test.each([
  "",
  "dk",
  "dan",
  "Dansk",
  "da_DK",
  "da-",
  "da-DAN",
  "en-XYZA-",
  "da-EL",
  "a".repeat(5000),
  "da-".repeat(5000),
])("%s is none", (tag) => {
  expect(isLanguageTag(tag)).toBe(false);
});
