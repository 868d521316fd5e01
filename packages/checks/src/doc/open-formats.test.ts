import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { openFormats } from "./open-formats.ts";

test.each([
  ["a README alone", { "README.md": "x" }, ["not-applicable none"]],
  ["Markdown", { "docs/drift.md": "x" }, ["pass open docs/drift.md"]],
  [
    "Word and PDF of one document",
    { "doc/Brugermanual.docx": "x", "doc/Brugermanual.pdf": "x" },
    ["fail closed doc/Brugermanual.docx"],
  ],
  ["a guide outside the folder", { "Vejledning til drift.pdf": "x" }, ["fail closed Vejledning til drift.pdf"]],
  [
    "a text beside it",
    { "doc/Bruger manual.docx": "x", "docs/bruger-manual.md": "x" },
    ["pass beside doc/Bruger manual.docx"],
  ],
  ["an open office file beside it", { "doc/a.pdf": "x", "doc/a.odt": "x" }, ["pass beside doc/a.pdf"]],
  ["a text of another name", { "doc/a.pdf": "x", "doc/b.md": "x" }, ["fail closed doc/a.pdf"]],
  [
    "test data",
    { "docs/a.md": "x", "tests/data/vejledning.docx": "x", "src/app/guide.pdf": "x" },
    ["pass open docs/a.md"],
  ],
  ["what a site shows", { "docs/a.md": "x", "docs/assets/brochure.pdf": "x" }, ["pass open docs/a.md"]],
  [
    "signed papers and forms",
    { "docs/a.md": "x", "docs/databehandleraftale.pdf": "x", "docs/skabelon.docx": "x" },
    ["pass open docs/a.md"],
  ],
  [
    "Danish letters in two forms",
    { "doc/A\u030Arshjul.docx": "x", "docs/årshjul.md": "x" },
    ["pass beside doc/A\u030Arshjul.docx"],
  ],
])("%s", (_, files, expected) => {
  expect(runOne(openFormats, files)).toEqual(expected);
});

test("tells of twenty, and counts the rest", () => {
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`doc/${String(n)}a.docx`, "x"]));
  const told = runOne(openFormats, files);
  expect(told).toHaveLength(21);
  expect(told.at(-1)).toBe("fail more");
});
