import { expect, test } from "vitest";
import { viewLiteral } from "../testing/run-one.ts";
import { wholeText } from "./passages.ts";
import { plainText, sentencesOf } from "./sentences.ts";

function read(text: string): string[] {
  const passage = wholeText(viewLiteral({ "README.md": text }), "README.md");
  return passage ? sentencesOf(passage).map((sentence) => `${String(sentence.line)} ${sentence.text}`) : [];
}

test("sentences over lines, with the line where they begin", () => {
  expect(read("# T\n\nFirst goes\non here. Second\nends.\n\nThird")).toEqual([
    "3 First goes on here.",
    "4 Second ends.",
    "7 Third",
  ]);
});

test("items, rows and quotations stand alone; code and comments say nothing", () => {
  expect(read("- one\n- two\n\n| a | b |\n| - | - |\n> quoted\n\n```sh\nnpm ci\n```\n<!-- hidden -->\n")).toEqual([
    "1 one",
    "2 two",
    "4 a; b",
    "6 quoted",
  ]);
});

test.each([
  ["[text](https://x.dk) and ![pic](a.png)", "text and"],
  ["**bold** _soft_ `code` snake_case", "bold soft code snake_case"],
  ["<p align='center'>Æble</p>", "Æble"],
  ["- [x] done", "done"],
  [".. image:: x.png", ""],
])("%s", (raw, expected) => {
  expect(plainText(raw)).toBe(expected);
});

test("a megabyte in one line takes no longer than its length", () => {
  const start = performance.now();
  read("[![".repeat(80_000));
  read("a".repeat(250_000));
  read("* ".repeat(100_000));
  expect(performance.now() - start).toBeLessThan(2000);
});
