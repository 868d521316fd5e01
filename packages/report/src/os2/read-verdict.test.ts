import { expect, test } from "vitest";
import { readMark, readTick, readWord } from "./read-verdict.ts";

test.each([
  ["Ja", "yes exact"],
  ["Ikke relevant", "not-relevant exact"],
  ["", "null exact"],
  ["[Udfyldes i selvevaluering]", "null exact"],
  ["**Ja**", "yes spelling"],
  ["ved ikke", "unknown spelling"],
  ["✅", "yes mapped"],
  ["??", "unknown mapped"],
  ["i gang", "planned mapped"],
  ["Nej, men på vej", "no mapped"],
  ["Nejst", "null unknown"],
  ["Ja, delvist", "null unknown"],
  ["Jaja", "null unknown"],
  ["true", "null unknown"],
  ["constructor", "null unknown"],
])("the word %j is %s", (cell, expected) => {
  const { status, how } = readWord(cell);
  expect(`${String(status)} ${how}`).toBe(expected);
});

test.each([
  ["✅", "yes exact"],
  ["➖", "not-relevant exact"],
  ["❓", "unknown exact"],
  ["✔️", "yes mapped"],
  ["✖️", "no mapped"],
  ["Ja", "yes exact"],
  [" ", "null exact"],
  ["🟢", "null unknown"],
])("the mark %j is %s", (cell, expected) => {
  const { status, how } = readMark(cell);
  expect(`${String(status)} ${how}`).toBe(expected);
});

test.each([
  ["- [x]", "yes exact"],
  ["<ul><li>[X]</li></ul>", "yes exact"],
  ["[ ]", "null exact"],
  ["☐️", "null exact"],
  ["nej", "null unknown"],
])("the tick %j is %s", (cell, expected) => {
  const { status, how } = readTick(cell);
  expect(`${String(status)} ${how}`).toBe(expected);
});
