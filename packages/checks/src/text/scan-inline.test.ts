import { expect, test } from "vitest";
import type { Link } from "./document.ts";
import { scanInline } from "./scan-inline.ts";

function scan(text: string) {
  const found = { links: [] as Link[], anchors: [] as string[], references: [] as { label: string }[] };
  scanInline(text, 5, found as never);
  return {
    links: found.links.map(({ target, text: words, line }) => `${String(line)} ${target} ${words}`),
    labels: found.references.map(({ label }) => label),
    anchors: found.anchors,
  };
}

test("finds links, labels and names in one piece of text, with their lines", () => {
  expect(scan('Se [a](b)\nog [c][D  e],\n<a id="f" href="g">h</a> http://i.dk.')).toEqual({
    links: ["5 b a", "7 g ", "7 http://i.dk http://i.dk"],
    labels: ["d e"],
    anchors: ["f"],
  });
});

test.each([
  ["plain text", "Ingen links her."],
  ["code spans", "``[a](b) ` [c](d)`` `<a href='e'>`"],
  ["escapes", "\\[a](b) \\<a href='c'>"],
  ["an address in a word", "xhttp://a.dk"],
])("finds no link in %s", (_, text) => {
  expect(scan(text).links).toEqual([]);
});
