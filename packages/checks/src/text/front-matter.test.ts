import { expect, test } from "vitest";
import { readFrontMatter } from "./front-matter.ts";

test.each([
  ["YAML", "---\ntitle: A\n---\nx", { text: "title: A", length: 17, lines: 3 }],
  ["TOML", "+++\ntitle = 'A'\n+++\n", { text: "title = 'A'", length: 20, lines: 3 }],
  ["empty", "---\n---\n", { text: "", length: 8, lines: 2 }],
  ["never closed", "---\ntitle: A\n", { length: 0, lines: 0 }],
  ["a rule above a text", "---\nEn tekst.\n---\n", { length: 0, lines: 0 }],
  ["not at the top", "\n---\na: b\n---\n", { length: 0, lines: 0 }],
])("%s", (_, text, expected) => {
  expect(readFrontMatter(text)).toEqual(expected);
});
