import { expect, test } from "vitest";
import { makeHarmless } from "./make-harmless.ts";

test.each([
  ["clearing the screen", "\u001b[2Ja", "\\u001b[2Ja"],
  ["a title of the window", "\u001b]0;x\u0007a", "\\u001b]0;x\\u0007a"],
  ["the eight-bit form", "\u009b2Ja", "\\u009b2Ja"],
  ["a line written over", "evil\rgood", "evil\\u000dgood"],
  ["letters in another order", "a\u202etxt.exe", "a\\u202etxt.exe"],
  ["line ends, tabs and letters of any language", "æ\r\n\tø\n", "æ\r\n\tø\n"],
])("%s", (_what, text, expected) => {
  expect(makeHarmless(text, false)).toBe(expected);
  expect(makeHarmless(text, true)).toBe(expected);
});

test("colours stay where they are wanted", () => {
  expect(makeHarmless("\u001b[1mbold\u001b[22m", false)).toBe("\u001b[1mbold\u001b[22m");
  expect(makeHarmless("\u001b[1mbold\u001b[22m", true)).toBe("\\u001b[1mbold\\u001b[22m");
});

test("JSON says the same as before", () => {
  const value = { path: "\u009b\u202e\u007f" };
  expect(JSON.parse(makeHarmless(JSON.stringify(value), true))).toEqual(value);
});
