import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne, viewLiteral } from "../testing/run-one.ts";
import { purpose } from "./purpose.ts";

const build = "## Install\n\n```sh\nnpm ci\n```\n";

test.each([
  ["no README", {}, "fail missing"],
  [
    "headings in Danish",
    {
      "README.md":
        "# X\n\n## Formål\n\nSamler høringer fra mange hjemmesider i én liste.\n\n## Målgruppe\n\nBorgere.\n",
    },
    "pass found README.md:3",
  ],
  [
    "headings in English",
    {
      "README.md":
        "# X\n\n## About\n\nIt gathers hearings from many sites in one list.\n\n## Who is it for\n\nEverybody.\n",
    },
    "pass found README.md:3",
  ],
  [
    "a sentence in Danish",
    { "README.md": "# OS2rolle\n\nOS2rolle er en webapplikation til håndtering af roller, så ledere får overblik.\n" },
    "pass found README.md:3",
  ],
  [
    "a sentence that begins with what it makes possible",
    { "README.md": "# OS2k\n\nMed OS2k kan kommunale afdelinger skrive sammen med sundhedsvæsenet.\n" },
    "pass found README.md:3",
  ],
  [
    "a sentence in English",
    {
      "README.md":
        "# PC\n\n[![b](b.svg)](x)\n\nOS2PC is an open-source solution for computers in libraries.\nIt lets citizens apply for jobs.\n",
    },
    "pass found README.md:5",
  ],
  [
    "a verb that no list knows",
    {
      "README.md":
        "# AIHeat\n\nAIHeat kombinerer lokale målinger og vejrprognoser for driftens medarbejdere og meget andet.\n",
    },
    "pass found README.md:3",
  ],
  [
    "a summary without a subject",
    { "README.md": "# X\n\nViser borgerne kommunens åbne høringer ét sted.\n" },
    "pass found README.md:3",
  ],
  [
    "an example of settings",
    { "README.md": `# X\n\nHere is an example for \`prod.settings.php\`:\n\n${build}` },
    "fail commands README.md:1",
  ],
  [
    "far below the first screen",
    { "README.md": `# X\n\n${"Then wait.\n\n".repeat(30)}Loop is a system that answers questions.\n\n${build}` },
    "fail vague README.md:3",
  ],
  [
    "a description of something else",
    {
      "README.md": `# X\n\n## Description of files\n\nPlease fill out the table below for each of the files you add.\n\n${build}`,
    },
    "fail commands README.md:1",
  ],
  [
    "what you can use it for",
    { "README.md": "# X\n\nYou can use this repository to find and share decoders.\n" },
    "pass what README.md:3, fail noAudience README.md:3",
  ],
  [
    "nobody whom it is for",
    { "README.md": "# Loop\n\nOS2loop is a question-answering system built on Drupal 9.\n" },
    "pass what README.md:3, fail noAudience README.md:3",
  ],
  [
    "users of the command line are no audience further down",
    {
      "README.md": `# Loop\n\nLoop is a system that answers questions.\n\n${build}\nUsers must log in as administrators.\n`,
    },
    "pass what README.md:3, fail noAudience README.md:3",
  ],
  ["only build commands", { "README.md": `# X\n\n${build}` }, "fail commands README.md:1"],
  [
    "only licence and authors",
    {
      "README.md":
        "# CPR\n\nThe broker was programmed by Magenta for OS2. It is free software; you may use, study and modify it under the terms of the Mozilla Public License.\n",
    },
    "fail noPurpose README.md:1",
  ],
  [
    "only a pointer",
    { "README.md": "# X\n\nSee the documentation at https://x.example.\n" },
    "fail noPurpose README.md:1",
  ],
  [
    "text about something else",
    {
      "README.md":
        "When many classes are in use, then the concatenation might reach the byte limit, so it is recommended to increase the value in the settings of the server before the start\n",
    },
    "fail vague README.md:1",
  ],
  [
    "a text that no list of words knows",
    {
      "README.md":
        "# X\n\nHer går sagsbehandlere og borgere hver sin vej ind i det samme landskab, og på vejen mødes de om det, der før lå spredt ud over mange steder, i mange mapper.\n",
    },
    "unknown unclear README.md:3",
  ],
  [
    "our template, waiting",
    {
      "README.md":
        "# X\n\n## Formål\n\n**Ikke besvaret endnu:** Hvilket problem løser det?\n\n## Målgruppe\n\nBorgere\n",
    },
    "open open README.md:5",
  ],
  [
    "a template's text",
    {
      "README.md":
        "# X\n\n## About\n\n> Replace with a brief, clear explanation of the project\n\nMore words about nothing much at all here.\n",
    },
    "fail leftover README.md:5",
  ],
  [
    "the other language says it",
    {
      "README.md": "# X\n\n[Dansk](README.da.md)\n",
      "README.da.md": "# X\n\nX er et system til kommuner og borgere.\n",
    },
    "pass found README.da.md:3",
  ],
  [
    "a page that the README links to",
    {
      "README.md": "# X\n\nThe documentation is [here](docs/).\n",
      "docs/index.md": "# X\n\nX is a tool for municipalities.\n",
    },
    "pass found docs/index.md:3",
  ],
  [
    "a page on another subject does not help",
    {
      "README.md": "# X\n\n[Modules](docs/modules.md)\n",
      "docs/modules.md": "# M\n\nX is a tool for municipalities.\n",
    },
    "fail noPurpose README.md:1",
  ],
])("%s", (_, files, expected) => {
  expect(runOne(purpose, files).join(", ")).toBe(expected);
});

test("a card does not speak for the README", () => {
  const card = completeCard({
    product: { name: "X", purpose: { da: "Samler høringer" }, audience: { da: "Borgere" } },
  });
  expect(runOne(purpose, { "README.md": `# X\n\n${build}` }, { card })).toEqual(["fail commands README.md:1"]);
});

test("another part of a product says which part it is", () => {
  const files = { "README.md": "# X-docs\n\nThis is the repository for the documentation of X.\n" };
  const siblings = [viewLiteral({})];
  expect(runOne(purpose, files, { kind: "docs", siblings })).toEqual(["pass part README.md:3"]);
  expect(runOne(purpose, files, { kind: "docs" })).toEqual(["pass what README.md:3", "fail noAudience README.md:3"]);
});

test("hostile text takes no longer than its length", () => {
  const start = performance.now();
  runOne(purpose, { "README.md": `# X\n\n${"en for to ".repeat(20_000)}` });
  runOne(purpose, { "README.md": "a ".repeat(120_000) });
  runOne(purpose, { "README.md": "# X\n".repeat(50_000) });
  expect(performance.now() - start).toBeLessThan(3000);
});
