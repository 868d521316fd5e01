import { expect, test } from "vitest";
import { parseJson5 } from "./parse-json5.ts";

test.each([
  ["JSON", '{"a": [1, "// no comment"]}', { a: [1, "// no comment"] }],
  ["comments", '// a\n{ /* b */ "a": 1, // c\n "b": "http://x" }', { a: 1, b: "http://x" }],
  ["bare keys, single quotes, commas at the end", "{\n\ta: ['x',],\n}", { a: ["x"] }],
  ["an open comment", '{"a": 1} /* x', { a: 1 }],
  ["a list of YAML's", "- a\n", undefined],
  ["broken", "{", undefined],
  ["nothing", "", undefined],
])("%s", (_, text, expected) => {
  expect(parseJson5(text)).toEqual(expected);
});

test("a megabyte of open comments takes no longer than its length", () => {
  const start = performance.now();
  parseJson5(`{${"/* ".repeat(3e5)}`);
  parseJson5("{'".repeat(1e5));
  expect(performance.now() - start).toBeLessThan(3000);
});
