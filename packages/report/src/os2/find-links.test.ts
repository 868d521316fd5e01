import { expect, test } from "vitest";
import { findLinks } from "./find-links.ts";

test.each([
  ["Se https://example.org/a.", ["https://example.org/a"]],
  ["(https://example.org/a_(b))", ["https://example.org/a_(b)"]],
  ["[a](https://example.org/a), <https://example.org/b>", ["https://example.org/a", "https://example.org/b"]],
  ["https://example.org/a og https://example.org/a", ["https://example.org/a"]],
  ["https://example.org/æble?x=1&y=2#z", ["https://example.org/æble?x=1&y=2#z"]],
  ["**https://example.org/a**", ["https://example.org/a"]],
  ["docs/a.md og mailto:a@b.example", []],
  ["https:// og http://.", []],
])("%s", (text, links) => {
  expect(findLinks(text)).toEqual(links);
});

test("a long line of brackets takes no longer than its length", () => {
  const start = performance.now();
  findLinks(`https://example.org/${")".repeat(300_000)}`);
  expect(performance.now() - start).toBeLessThan(2_000);
});
