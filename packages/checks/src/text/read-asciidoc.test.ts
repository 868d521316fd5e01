import { expect, test } from "vitest";
import { readAsciidoc } from "./read-asciidoc.ts";

test("reads titles, text, links, pictures and code", () => {
  const { sections, links, code, anchors } = readAsciidoc(
    [
      "= OS2kle",
      ":toc: left",
      "// a comment",
      "",
      "[[drift]]",
      "== Drift ==",
      "Se link:drift.adoc[Drift], xref:a.adoc#b[her], <<drift,ovenfor>> og https://os2.eu[OS2].",
      "image::a.png[Tegning]",
      "[source,Java]",
      "----",
      "== no heading",
      "----",
      "////",
      "hidden",
      "////",
      "",
      "Mål",
      "---",
      "Tekst.",
    ].join("\n"),
  );
  expect(sections.map(({ level, title, line, text }) => [level, title, line, text.trim()])).toEqual([
    [1, "OS2kle", 1, ""],
    [2, "Drift", 6, expect.stringMatching(/^Se link:[^=]*\[Tegning\]$/)],
    [2, "Mål", 17, "Tekst."],
  ]);
  expect(links.map(({ target, text, line, image }) => `${String(line)} ${image ? "!" : ""}${target} ${text}`)).toEqual([
    "7 drift.adoc Drift",
    "7 a.adoc#b her",
    "7 #drift ovenfor",
    "7 https://os2.eu OS2",
    "8 !a.png Tegning",
  ]);
  expect(code).toEqual([{ language: "java", text: "== no heading", line: 10 }]);
  expect(anchors).toEqual(["drift"]);
});

test.each([
  ["code below a sentence", "Kør:\n----\nnpm\n----\n"],
  ["a delimiter that is never closed", "....\n== a\n"],
  ["no space", "==a\n"],
])("no title: %s", (_, text) => {
  expect(readAsciidoc(text).sections.filter(({ level }) => level > 0)).toEqual([]);
});

test.each([
  ["brackets", "link:a[".repeat(40_000)],
  ["references", "<<".repeat(120_000)],
  ["delimiters", "----\n".repeat(50_000)],
  ["equal signs", `= a${" =".repeat(120_000)}b`],
])("takes time in proportion to the length: %s", (_, text) => {
  const start = performance.now();
  readAsciidoc(text);
  expect(performance.now() - start).toBeLessThan(3000);
});
