import { expect, test } from "vitest";
import { readMarkdown } from "./read-markdown.ts";
import { findSections, weighText } from "./substance.ts";

test.each([
  ["words, numbers, Danish letters", "Kører i 98 kommuner, døgnet rundt.", 6],
  ["headings, marks and tables' lines", "# Drift\n\n| a | b |\n| --- | --- |\n- **c**", 3],
  ["targets, addresses and tags", "[se her](https://a.dk/b/c) https://d.dk <br class='x'>", 2],
  ["code, comments and front matter", "---\ntitle: Drift\n---\nto ord\n```\nnpm install\n```\n<!-- en\nnote -->", 2],
  ["open lines and leftovers", "**Ikke besvaret endnu:** hvem?\n[Maintainer 1]\nto ord", 2],
])("counts words: %s", (_, text, words) => {
  expect(weighText(text).words).toBe(words);
});

test("finds a section with all below it, and tells lines of its text", () => {
  const document = readMarkdown(
    "# A\nx\n## Drift\n\nto ord\n### Hvem\n```\nkode\n```\n**Ikke besvaret endnu:** hvem?\n## B\ny",
  );
  const [found, ...others] = findSections(document, /^drift/i);
  expect(others).toEqual([]);
  expect(found?.section.line).toBe(3);
  expect(found?.text.split("\n")).toEqual([
    "## Drift",
    "",
    "to ord",
    "### Hvem",
    "",
    "",
    "",
    "**Ikke besvaret endnu:** hvem?",
  ]);
  expect(found?.substance).toEqual({ words: 2, open: [8], leftovers: [] });
});

test.each([
  ["a number", "## 2.1 Drift\n\nx", 1],
  ["a number with a dot", "## 3. Drift\n\nx", 1],
  ["a picture of feeling", "## 🚀 Drift\n\nx", 1],
  ["another word", "## Udviklerdrift\n\nx", 0],
])("a heading that begins with %s", (_, text, count) => {
  expect(findSections(readMarkdown(text), /^drift/i)).toHaveLength(count);
});
