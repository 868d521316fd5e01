import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { presentation } from "./presentation.ts";

const text = "Produktet samler læringstilbud, så lærere finder dem ét sted. ".repeat(8);

test.each([
  ["no text at all", {}, "fail missing"],
  [
    "a filled page",
    { "docs/communication/presentation.md": `# Præsentation\n\n${text}` },
    "pass found docs/communication/presentation.md:1",
  ],
  ["a section of the README", { "README.md": `# X\n\n## Præsentation\n\n${text}` }, "pass found README.md:3"],
  ["a heading alone", { "docs/presentation.md": "# Presentation\n" }, "fail thin docs/presentation.md:1"],
  [
    "an open line",
    { "docs/presentation.md": `# P\n\n${text}\n\n**Ikke besvaret endnu:** hvad?\n` },
    "open open docs/presentation.md:5",
  ],
  [
    "a template",
    { "docs/presentation.md": `# P\n\n${text}\n\n[Maintainer 1]\n` },
    "fail leftover docs/presentation.md:5",
  ],
  ["slides alone", { "docs/Præsentation 2026.pptx": "x" }, "fail closed docs/Præsentation 2026.pptx"],
  ["behind a login", { "README.md": "[Præsentation](https://a.sharepoint.com/x)\n" }, "fail login README.md:1"],
  ["a layer of the code", { "docs/code.md": `# Code\n\n## Presentation layer\n\n${text}` }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(presentation, files)).toEqual([expected]);
});
