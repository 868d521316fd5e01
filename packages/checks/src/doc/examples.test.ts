import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { examples } from "./examples.ts";

test.each([
  ["nothing", { "README.md": "# X\n\nX is a tool.\n" }, "fail missing"],
  ["code", { "README.md": "# X\n\n## Usage\n\n```sh\nx --help\n```\n" }, "pass found README.md:3"],
  ["steps", { "README.md": "# X\n\n## Eksempler\n\n1. Åbn siden\n2. Vælg en sag\n" }, "pass found README.md:3"],
  ["a guide", { "docs/user-guide/index.md": "# Guide\n\n- Log ind\n" }, "pass found docs/user-guide/index.md:1"],
  ["a folder", { "examples/first.yml": "a: 1" }, "pass files examples/first.yml"],
  ["a folder of office documents", { "samples/Vejledning.docx": "PK" }, "fail missing"],
  ["words alone", { "README.md": "# X\n\n## Anvendelse\n\nDen er nem at bruge.\n" }, "fail noExample README.md:3"],
  [
    "our template, waiting",
    { "docs/user-guide/index.md": "# Brug\n\n**Ikke besvaret endnu:** hvordan?\n" },
    "open open docs/user-guide/index.md:3",
  ],
  [
    "badges",
    { "docs/a.md": "![a](https://x/badge.svg) ![b](https://x/b-badge) ![c](https://x/badge/c)\n" },
    "fail missing",
  ],
])("%s", (_, files, expected) => {
  expect(runOne(examples, files)).toEqual([expected]);
});

test("pages with several pictures show what one does", () => {
  const page = "![1](a.png)\n\n![2](b.png)\n\n![3](https://user-images.example/c)\n";
  expect(runOne(examples, { "sager/luk.md": page }, { kind: "docs" })).toEqual(["pass shown sager/luk.md"]);
  expect(runOne(examples, { "docs/arkitektur.md": page }, { kind: "docs" })).toEqual(["fail missing"]);
});
