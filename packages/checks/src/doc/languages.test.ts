import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { languages } from "./languages.ts";

test.each([
  ["nothing", {}, "fail missing"],
  [
    "a sentence",
    { "CONTRIBUTING.md": "# C\n\nTexts about code are in English; papers may be in Danish.\n" },
    "pass named CONTRIBUTING.md:3",
  ],
  ["in Danish", { "README.md": "Kode og kommentarer skrives på engelsk.\n" }, "pass named README.md:1"],
  ["Danish only", { "README.md": "Dokumentationen er på dansk.\n" }, "fail danish README.md:1"],
  ["two READMEs", { "README.md": "# A\n", "README_da.md": "# A\n" }, "fail unnamed README.md"],
  [
    "a note about a link",
    { "README.md": "[In English](README.en.md). See the full code of conduct in danish.\n" },
    "fail missing",
  ],
])("%s", (_, files, expected) => {
  expect(runOne(languages, files)).toEqual([expected]);
});

test.each([
  [["da", "en"], "pass card product.languages"],
  [["da"], "fail danish product.languages"],
])("the card: %s", (list, expected) => {
  const card = completeCard({ product: { name: "A", languages: list } });
  expect(runOne(languages, {}, { card })).toEqual([expected]);
});
