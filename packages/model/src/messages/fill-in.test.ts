import { expect, test } from "vitest";
import { fillIn } from "./fill-in.ts";

test("every name is filled in, however it is written; what nobody names stays", () => {
  const text = "{source} says {words}, {other} says {otherWords}; {unknown} {} {constructor}";
  expect(fillIn(text, { source: "a", words: "x", other: "b", otherWords: 2 })).toBe(
    "a says x, b says 2; {unknown} {} {constructor}",
  );
});
