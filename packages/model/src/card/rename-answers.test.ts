import { expect, test } from "vitest";
import { renameAnswers } from "./rename-answers.ts";

const CARD = `product: { name: Old }
set:
  # which language
  lang: ts # ours
  note: |
    two
    lines
  last: yes
kit: { policy: {} }
`;

test.each([
  ["a name", { lang: "language" }, CARD.replace("lang: ts", "language: ts")],
  [
    "two that change places",
    { lang: "last", last: "lang" },
    CARD.replace("last:", "LANG:").replace("lang:", "last:").replace("LANG:", "lang:"),
  ],
  ["an answer that goes", { lang: undefined }, CARD.replace("  lang: ts # ours\n", "")],
  ["an answer of several lines that goes", { note: undefined }, CARD.replace("  note: |\n    two\n    lines\n", "")],
  ["the last one", { last: undefined }, CARD.replace("  last: yes\n", "")],
  ["what is not there", { other: "x" }, CARD],
])("%s", (_, names, expected) => {
  expect(renameAnswers(CARD, new Map(Object.entries(names)))).toBe(expected);
});

test.each([
  ["answers in braces", "set: { lang: ts, b: 1 }\n", "set: { language: ts }\n"],
  ["Windows line ends", "set:\r\n  lang: ts\r\n  b: 1\r\nkit: {}\r\n", "set:\r\n  language: ts\r\nkit: {}\r\n"],
  ["no newline at the end", "set:\n  lang: ts\n  b: 1", "set:\n  language: ts\n"],
  ["no answers", "set:\n", "set:\n"],
])("%s", (_, text, expected) => {
  expect(
    renameAnswers(
      text,
      new Map([
        ["lang", "language"],
        ["b", undefined],
      ]),
    ),
  ).toBe(expected);
});
