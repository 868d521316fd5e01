import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { noPlaceholder } from "./no-placeholder.ts";

test.each([
  ["no documents", { "a.ts": "x" }, ["not-applicable none"]],
  ["a finished README", { "README.md": "# OS2x\n\nHjælper lærere. [Navn](https://a.dk)" }, ["pass clean"]],
  [
    "an address of the template",
    { "SECURITY.md": "# S\n\nSkriv til insert-mail@os2.eu." },
    ["fail leftover SECURITY.md:3"],
  ],
  [
    "several lines of one file, told once",
    { "MAINTAINERS.md": "| [Maintainer 1] |\n| [Maintainer 2] | TBD |" },
    ["fail leftover MAINTAINERS.md:1"],
  ],
  ["something to do", { "README.md": "# X\n\nTODO: beskriv drift" }, ["fail todo README.md:3"]],
  [
    "a heading over plans, a badge",
    { "README.md": "# X\n\n## TODO\n\n- mere\n\n![](https://img.shields.io/b/licence-TBD-x)" },
    ["pass clean"],
  ],
  ["something to do in a guide", { "docs/a.md": "TODO: a" }, ["pass clean"]],
  [
    "an address that nobody reads",
    { "CODE_OF_CONDUCT.md": "Skriv til kontakt@example.com" },
    ["fail contact CODE_OF_CONDUCT.md:1"],
  ],
  [
    "the same in an example",
    { "README.md": "# X\n\nLog ind som editor@example.com", "docs/a.md": "mail: a@example.com" },
    ["pass clean"],
  ],
  ["the same as a contact", { "README.md": "# X\n\nKontakt: os2@example.com" }, ["fail contact README.md:3"]],
  [
    "a generator's text",
    { "README.md": "# Getting Started with Create React App\n\nThis project was bootstrapped with Create React App." },
    ["fail generated README.md:1"],
  ],
  [
    "a site's title",
    { "docs/_config.yml": "# x\ntitle: Your awesome title\n", "README.md": "# X" },
    ["fail title docs/_config.yml:2"],
  ],
  [
    "the specification's example",
    { "publiccode.yml": "publiccodeYmlVersion: '0.4'\nname: Medusa\nurl: https://example.com/italia/medusa.git\n" },
    ["fail leftover publiccode.yml:2"],
  ],
  [
    "the guide instead of the file",
    { "Publiccode-yml.md": "# Include a publiccode.yml" },
    ["fail howTo Publiccode-yml.md:1"],
  ],
  [
    "the template's form",
    { "PROJECT_CONTRIBUTING_TEMPLATE.md": "# C" },
    ["fail form PROJECT_CONTRIBUTING_TEMPLATE.md:1"],
  ],
  [
    "text about templates",
    { "docs/skabeloner.md": "Der må ikke stå `insert-mail@os2.eu`.\n\n```\nBilly Idol\n```" },
    ["pass clean"],
  ],
  [
    "templates themselves",
    { "templates/README.md": "[Maintainer 1]", "docs/adr/template.md": "[Maintainer 1]", "README.md": "# X" },
    ["pass clean"],
  ],
  ["comments", { "README.md": "<!-- insert-mail@os2.eu -->\n# X" }, ["pass clean"]],
  ["our own open lines", { "README.md": "**Ikke besvaret endnu:** hvem?" }, ["pass clean"]],
  [
    "in reStructuredText's code",
    { "README.rst": "X\n=\n\n.. code-block:: sh\n\n   git config user.email <your email>\n" },
    ["pass clean"],
  ],
])("%s", (_, files, expected) => {
  expect(runOne(noPlaceholder, files)).toEqual(expected);
});

const template = {
  "README.md": "# OS2produkt\n\nThis is a template repository describing best practice.",
  "AUTHORS.md": "* Billy Idol",
  "SECURITY.md": "insert-mail@os2.eu",
  "GOVERNANCE.md": "# Governance",
};

test("knows a repository that is a template", () => {
  expect(runOne(noPlaceholder, template)).toEqual(["fail template README.md:1"]);
});

test("does not take a product for a template because three of its papers are", () => {
  const code = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`src/${String(n)}.ts`, "x"]));
  expect(runOne(noPlaceholder, { ...template, ...code })).toHaveLength(3);
});
