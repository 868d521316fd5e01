import { expect, test } from "vitest";
import { L } from "../../testing/merge-scenario.ts";
import { matchFiles } from "./match-files.ts";
import { similarity } from "./similarity.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ["the same text", L(5), L(5), 1],
  ["other line ends, indentation and order", "a\n  b\n\nc\n", "c\r\nb\r\na\r\n", 1],
  ["one line of five is another", L(5), L(5, { 2: "line X" }), 0.8],
  ["a line that stands more often on one side", "a\na\na\n", "a\n", 0.5],
  ["nothing in common", "a\n", "b\n", 0],
  ["two empty texts", "", "\n", 0],
])("%s", (_, a, b, expected) => {
  expect(similarity(bytes(a), bytes(b))).toBe(expected);
  expect(similarity(bytes(b), bytes(a))).toBe(expected);
});

test.each([
  [
    "the better fit first",
    [
      ["a", "x", 2],
      ["a", "y", 1],
      ["b", "x", 1],
      ["b", "y", 0],
    ],
    { a: "x", b: "y" },
  ],
  [
    "two fit equally well: neither",
    [
      ["a", "x", 2],
      ["a", "y", 2],
    ],
    {},
  ],
  [
    "two want the same: neither",
    [
      ["a", "x", 2],
      ["b", "x", 2],
    ],
    {},
  ],
  [
    "a worse fit decides nothing that a better one has left open",
    [
      ["a", "x", 2],
      ["a", "y", 2],
      ["a", "z", 1],
    ],
    {},
  ],
] as const)("%s", (_, pairs, expected) => {
  const likenesses = pairs.map(([from, to, grade]) => ({ from, to, grade }));
  expect(Object.fromEntries(matchFiles(likenesses))).toEqual(expected);
});
