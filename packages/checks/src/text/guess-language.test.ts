import { expect, test } from "vitest";
import { guessLanguage } from "./guess-language.ts";

test.each([
  ["Løsningen giver borgerne overblik over kommunens høringer.", "da"],
  ["En tjeneste, der samler data til kommunen.", "da"],
  ["The system helps citizens to find the hearings of their municipality.", "en"],
  ["This is a library for parsing.", "en"],
  ["OS2iot", undefined],
  ["npm run build && npm test", undefined],
  ["Løsningen er til alle og kan bruges frit. The solution is for all and can be used by all of you.", undefined],
  ["", undefined],
])("%s", (text, expected) => {
  expect(guessLanguage(text)).toBe(expected);
});

test("a huge text takes no longer than its beginning", () => {
  expect(guessLanguage("og er det ".repeat(1_000_000))).toBe("da");
});
