import { expect, test } from "vitest";
import { readMarkdown } from "./read-markdown.ts";
import { fragmentsOf, slugOf } from "./slugs.ts";

test.each([
  ["Installation og drift", "installation-og-drift"],
  ["Ændringer på én åben Ø", "ændringer-på-én-åben-ø"],
  ["Hvad & hvorfor?", "hvad--hvorfor"],
  ["my_tool: v1.2", "my_tool-v12"],
  ["C#, .NET – og Java", "c-net--og-java"],
  ["🚀 Kom i gang", "kom-i-gang"],
  [":rocket: Launch", "rocket-launch"],
  ["Trin-for-trin", "trin-for-trin"],
])("%s", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test("numbers twins, and knows a document's own names", () => {
  const text =
    '# A\n## A\n## A\n\nSetext\n===\n<h2>HTML</h2>\n> ## Note\n\n<a id="Drift"></a>\n# B {#bb}\n```\n# no\n```';
  expect([...fragmentsOf(readMarkdown(text))].sort()).toEqual([
    "a",
    "a-1",
    "a-2",
    "b",
    "bb",
    "drift",
    "html",
    "note",
    "setext",
  ]);
});
