import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { PATIENCE, RUNS } from "../../testing/property-runs.ts";
import { readJson } from "./read-json.ts";

vi.setConfig({ testTimeout: PATIENCE });
const PIECES = [
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  '"a"',
  '"\\u00e6"',
  "1",
  "-0.5e3",
  "01",
  "true",
  "nul",
  " ",
  "\n",
  "'",
  '"',
];

test("reads what JSON.parse reads, and nothing else", () => {
  const pieces = fc.array(fc.constantFrom(...PIECES)).map((parts) => parts.join(""));
  const texts = fc.oneof(
    fc.jsonValue().map((value) => JSON.stringify(value, undefined, 1)),
    pieces,
  );
  const same = fc.property(texts, (text) => {
    let isJson = true;
    try {
      JSON.parse(text);
    } catch {
      isJson = false;
    }
    // A comma behind the last of a list is fine here.
    fc.pre(isJson || !/,\s*[}\]]/.test(text));
    expect(readJson(text) !== undefined).toBe(isJson);
  });
  fc.assert(same, { numRuns: RUNS });
});

test.each([
  ["comments", '// a\n{ /* b */ "a": 1, // c\n}\n/* d **/', true],
  ["a comment without end", '{"a": 1} /* b', false],
  ["nothing", "", false],
  ["a comma alone", "[,]", false],
  ["two values", "1 2", false],
  ["a number that runs on", "1.2.3", false],
  ["deep nesting", `${"[".repeat(10_000)}${"]".repeat(10_000)}`, false],
])("%s", (_, text, isRead) => {
  expect(readJson(text) !== undefined).toBe(isRead);
});
