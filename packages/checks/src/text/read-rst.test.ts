import { expect, test } from "vitest";
import { readRst } from "./read-rst.ts";

test("reads titles, text, links, pictures and code", () => {
  const { sections, links, code, anchors } = readRst(
    [
      "======",
      "OS2mo",
      "======",
      ".. _drift:",
      "",
      "Drift",
      "-----",
      "Se `Salt <https://salt.dk>`_ og docs_, men ikke ``[a](b)``::",
      "",
      "    # kode",
      "",
      ".. _docs: https://docs.dk",
      ".. a comment",
      "   that goes on",
      "Mere tekst.",
      "",
      ".. image:: a.png",
      ".. code-block:: Python",
      "",
      "   x = 1",
      "",
      "Mål",
      "~~~",
    ].join("\n"),
  );
  expect(sections.map(({ level, title, line, text }) => [level, title, line, text.trim()])).toEqual([
    [1, "OS2mo", 1, ""],
    [2, "Drift", 6, expect.stringMatching(/^Se `Salt[^#]*Mere tekst\.\n\na\.png$/)],
    [3, "Mål", 22, ""],
  ]);
  expect(links).toEqual([
    { target: "https://salt.dk", text: "Salt ", line: 8, image: false },
    { target: "https://docs.dk", text: "docs", line: 8, image: false },
    { target: "a.png", text: "", line: 17, image: true },
  ]);
  expect(code.map(({ language, line }) => [language, line])).toEqual([
    ["", 9],
    ["python", 18],
  ]);
  expect(anchors).toEqual(["drift"]);
});

test("reads pictures that stand for a word", () => {
  expect(readRst(".. |image1| image:: ./media/a.png\n").links).toEqual([
    { target: "./media/a.png", text: "", line: 1, image: true },
  ]);
});

test.each([
  ["an underline that is too short", "Installation\n---\n"],
  ["an underline below nothing", "\n---\n"],
  ["an overline without its other half", "====\nTitel\n----\n"],
])("no title: %s", (_, text) => {
  expect(readRst(text).sections.filter(({ level }) => level > 0)).toEqual([]);
});

test.each([
  ["backticks", "`".repeat(200_000)],
  ["literal blocks", "a::\n\n".repeat(50_000)],
  ["comments", "..\n".repeat(80_000)],
  ["underscores", "a_".repeat(120_000)],
  ["lines of marks", `${"=".repeat(200_000)}x`],
])("takes time in proportion to the length: %s", (_, text) => {
  const start = performance.now();
  readRst(text);
  expect(performance.now() - start).toBeLessThan(3000);
});
