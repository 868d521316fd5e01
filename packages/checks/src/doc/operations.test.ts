import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { operations } from "./operations.ts";

const filler = "Siden er skrevet til den leverandør, der en dag skal tage over. ".repeat(5);
const full = `Løsningen driftes i Docker hos en leverandør. Den kræver PostgreSQL. Helbred overvåges hvert minut. ${filler}`;

test.each([
  ["nothing", { "README.md": "# X\n" }, ["fail missing"]],
  ["a page, in Danish", { "docs/drift.md": `# Drift\n\n${full}` }, ["pass found docs/drift.md:1"]],
  [
    "a section, in English",
    {
      "README.md": `# X\n\n## Hosting and operations\n\nThe supplier runs it in containers, with a database and nightly backups. ${"Everything is written so that another supplier can take over. ".repeat(4)}`,
    },
    ["pass found README.md:3"],
  ],
  [
    "subjects on pages of their own",
    {
      "docs/hosting.md": `# Hosting\n\nDriftes i Docker. ${filler}`,
      "docs/backup.md": `# Backup\n\nDatabasen sikkerhedskopieres. ${filler}`,
      "docs/monitoring.md": `# Overvågning\n\nAlarmer sendes. ${filler}`,
    },
    ["pass found docs/backup.md:1"],
  ],
  [
    "commands alone",
    { "docs/deploy.md": "# Deploy\n\n```sh\ndocker compose up\n```\nKør i Docker.\n" },
    ["fail thin docs/deploy.md:1"],
  ],
  [
    "too few subjects",
    { "docs/hosting.rst": `Hosting\n=======\n\nDriftes i Docker. ${filler}` },
    ["fail topics docs/hosting.rst:1"],
  ],
  [
    "the stamped page",
    { "docs/operations.md": "# Drift\n\n**Ikke besvaret endnu:** hvem?\n" },
    ["open open docs/operations.md:3"],
  ],
  [
    "a page of the template's",
    { "docs/operations.md": `# Drift\n\n> Replace this with a text\n\n${full}` },
    ["fail leftover docs/operations.md:3"],
  ],
  ["how to install is not how to run", { "docs/installation.md": `# Installation\n\n${full}` }, ["fail missing"]],
  [
    "maintaining the code is not running it",
    {
      "maintenance-guide.md": `# Maintenance guide\n\nThis enables maintainers to develop changes. ${"x ".repeat(300)}${full}`,
    },
    ["fail missing"],
  ],
  ["a Word file", { "doc/Produktet - Drift.docx": "x" }, ["fail closed doc/Produktet - Drift.docx"]],
  [
    "the word in another sense",
    { "docs/engine.md": "# X\n\n## Operations: `ToyResource`\n\nReads a toy." },
    ["fail missing"],
  ],
  ["minutes", { "møder/2026-01-01-referat.md": `# Referat\n\n## Drift\n\n${full}` }, ["fail missing"]],
])("%s", (_, files, expected) => {
  expect(runOne(operations, files)).toEqual(expected);
});

test("what the card says is published is not missing, unless it is built from here", () => {
  const card = { repositories: [], toolbox: { documentation: "https://docs.os2x.dk" } } as never;
  expect(runOne(operations, { "README.md": "# X" }, { card })).toEqual(["unknown site toolbox.documentation"]);
  expect(runOne(operations, { "mkdocs.yml": "site_name: X" }, { card })).toEqual(["fail missing"]);
});

test("what a docs repository may say is not missing while that was not looked at", () => {
  const card = { repositories: [{ name: "product-docs", kind: "docs" }], toolbox: {} } as never;
  expect(runOne(operations, { "README.md": "# X\n\n## Drift\n\nKort." }, { card })).toEqual([
    "unknown absent repositories",
  ]);
});
