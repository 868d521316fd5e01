import { parseCard, type History } from "@os2kit/model";
import { expect, test } from "vitest";
import { proposeCard } from "./propose-card.ts";
import { writeProposal } from "./propose/write-proposal.ts";
import type { RepositoryView } from "./repository-view.ts";
import { licenceText } from "./testing/licence-text.ts";
import { viewLiteral, type Literal } from "./testing/run-one.ts";

type Facts = Partial<Omit<RepositoryView, "files">>;

const ADDRESS = { address: "https://github.com/OS2eksempel/os2eksempel-backend" };
const HISTORY: History = {
  head: "a".repeat(40),
  branch: "main",
  shallow: false,
  total: 1,
  firstDate: "2026-01-01",
  lastDate: "2026-01-01",
  year: [],
  tags: [],
  branches: [],
};
const MIT = `MIT License

Copyright (c) 2019-2024 Eksempel Kommune

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`;

/** The value of one field and where it was read, as one line; `-` where nothing is proposed, `?` where it is open. */
function tell(field: string, files: Literal, facts: Facts = {}): string {
  const { fields, open } = proposeCard(viewLiteral(files, facts));
  const found = fields.find((each) => each.field === field);
  const left = open.find((each) => each.field === field);
  const { from } = found ?? left ?? {};
  const place = from?.path === undefined ? (from?.remote ? "remote" : "") : `${from.path}:${String(from.line)}`;
  if (left && !found) return `? ${place} ${left.from.note.en}`;
  return found ? `${typeof found.value === "string" ? found.value : JSON.stringify(found.value)} ${place}` : "-";
}

test("a repository with much to tell becomes a card that is valid, each value with its place", () => {
  const repository = viewLiteral(
    {
      "README.md":
        "# OS2eksempel backend\n\nOS2eksempel giver borgerne overblik over kommunens høringer. Det samler dem ét sted.\n\n" +
        "Copyright (c) 2021, Eksempel Kommune.\n\n## Hjælp\n\nMeld fejl i [opgavelisten](https://github.com/OS2eksempel/os2eksempel-backend/issues), " +
        "læs [dokumentationen](https://os2eksempel.readthedocs.io/) og [siden på os2.eu](https://www.os2.eu/os2eksempel).\n\n" +
        "## Kontakt\n\nProduktkoordinator: Anne Hansen, Eksempel Kommune, anne@eksempelkommune.dk\n",
      LICENSE: MIT.replace("2019-2024 Eksempel Kommune", "2021 Eksempel Kommune"),
      "package.json": '{"name": "os2eksempel", "dependencies": {"@nestjs/core": "1", "pg": "1"}}',
      "src/a.ts": "1",
      "src/b.ts": "1",
      "src/c.ts": "1",
      "src/d.ts": "1",
      "src/e.ts": "1",
      Dockerfile: "FROM node:20\n",
      "SECURITY.md": "# Sikkerhed\n\nSkriv til sikkerhed@eksempelkommune.dk.\n",
      "MAINTAINERS.md": "# Maintainers\n\n| Navn | Bruger |\n| - | - |\n| Bo Jensen | @bojensen |\n",
    },
    { ...ADDRESS, history: HISTORY },
  );
  const { fields, open } = proposeCard(repository);
  const text = writeProposal(fields, "da", open);
  expect(text).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=product.schema.json
    # Produktkortet: alt det, som skabeloner og rapporter skal vide om produktet. Ret det frit; det er jeres.

    product:
      name: OS2eksempel # README.md:1, titlen
      slug: os2eksempel # README.md:1, dannet af navnet OS2eksempel
      summary:
        da: OS2eksempel giver borgerne overblik over kommunens høringer. # README.md:3, første afsnit
      purpose:
        da: OS2eksempel giver borgerne overblik over kommunens høringer. Det samler dem ét sted. # README.md:3, første afsnit
      languages:
        - da # README.md:1, sproget i README

    build:
      stack: none # package.json:1, koden findes i forvejen
      technologies:
        - TypeScript # package.json:1, byggefilen
        - NestJS
      forge: github # repositoryets adresse, https://github.com/OS2eksempel/os2eksempel-backend
      namespace: OS2eksempel # repositoryets adresse, https://github.com/OS2eksempel/os2eksempel-backend
      container: true # Dockerfile:1, opskriften på en container
      database: postgresql # package.json:1, pg

    organisation:
      coordinator:
        name: Anne Hansen # README.md:11, kontaktpersonen
        organisation: Eksempel Kommune
        email: anne@eksempelkommune.dk
      maintainers:
        - name: Bo Jensen # MAINTAINERS.md:5, de personer, der er nævnt
          handle: bojensen
      securityContact: sikkerhed@eksempelkommune.dk # SECURITY.md:3, adressen

    legal:
      licence: MIT # LICENSE:1, licensens tekst
      copyrightHolder: Eksempel Kommune # README.md:5, copyrightlinjen
      copyrightYear: 2021 # README.md:5, copyrightlinjen

    toolbox:
      tracker: https://github.com/OS2eksempel/os2eksempel-backend/issues # README.md:9, linket
      page: https://www.os2.eu/os2eksempel # README.md:9, linket
      documentation: https://os2eksempel.readthedocs.io/ # README.md:9, linket

    repositories:
      - name: os2eksempel-backend # repositoryets adresse, adressen; filerne viser, hvad der er i det
        kind: code
        address: https://github.com/OS2eksempel/os2eksempel-backend
        branch: main

    # Set, men ikke klart nok til at stå ovenfor:
    # legal.licenceReason: LICENSE:1, hvorfor produktet har en anden licens end MPL-2.0, ved kun I
    "
  `);
  const card = parseCard(text);
  expect(card.ok).toBe(true);
});

test.each<[string, Literal, Facts, string]>([
  ["the title", { "README.md": "# OS2eksempel\n" }, {}, "OS2eksempel README.md:1"],
  ["the title without the part's name", { "README.md": "# OS2eksempel backend\n" }, {}, "OS2eksempel README.md:1"],
  [
    "the title as the organisation is called",
    { "README.md": "# OS2Eksempel: API\n" },
    ADDRESS,
    "OS2Eksempel README.md:1",
  ],
  ["a title in Danish letters", { "README.md": "# OS2udoglær\n" }, {}, "OS2udoglær README.md:1"],
  [
    "a title in reStructuredText",
    { "README.rst": "===========\nOS2eksempel\n===========\n" },
    {},
    "OS2eksempel README.rst:1",
  ],
  ["a title that is a template's", { "README.md": "# OS2produkt\n" }, ADDRESS, "OS2eksempel remote"],
  ["a title that is a heading", { "README.md": "# Installation\n" }, {}, "-"],
  ["a title of a part", { "README.md": "# Client\n" }, ADDRESS, "OS2eksempel remote"],
  [
    "a title of the repository's own",
    { "README.md": "# Høring\n" },
    { address: "https://github.com/kommune/hoering" },
    "Høring README.md:1",
  ],
  [
    "publiccode.yml first",
    { "publiccode.yml": "name: Høringsportalen\n", "README.md": "# OS2eksempel\n" },
    {},
    "Høringsportalen publiccode.yml:1",
  ],
  ["the specification's example", { "publiccode.yml": "name: Medusa\nurl: https://example.com/a.git\n" }, {}, "-"],
  ["the package", { "composer.json": '{\n  "name": "os2eksempel/os2eksempel"\n}' }, {}, "os2eksempel composer.json:2"],
  ["a package of a generator", { "composer.json": '{"name": "drupal/recommended-project"}' }, {}, "-"],
  ["the address", {}, { address: "https://github.com/kommune/hoering" }, "hoering remote"],
  [
    "the address of a repository called by what is in it",
    {},
    { address: "https://github.com/Hoering/docs" },
    "Hoering remote",
  ],
  ["an organisation of many products", {}, { address: "https://github.com/OS2sandbox/hoering" }, "hoering remote"],
  ["a name that the card refuses", { "publiccode.yml": 'name: "a <b>"\n' }, {}, "-"],
  ["nothing at all", {}, {}, "-"],
])("product.name: %s", (_, files, facts, expected) => {
  expect(tell("product.name", files, facts)).toBe(expected);
});

const SENTENCE = "OS2eksempel giver borgerne overblik over kommunens høringer.";

test.each<[string, Literal, Facts, string]>([
  [
    "the README's first sentence",
    { "README.md": `# OS2eksempel\n\n${SENTENCE}\nDet er smart.\n` },
    {},
    `{"da":"${SENTENCE}"} README.md:3`,
  ],
  [
    "behind badges",
    { "README.md": `# OS2eksempel\n\n[![x](y)](z)\n\n${SENTENCE}\n` },
    {},
    `{"da":"${SENTENCE}"} README.md:5`,
  ],
  [
    "both languages",
    {
      "README.md": `# OS2eksempel\n\n${SENTENCE}\n`,
      "README.en.md": "# OS2eksempel\n\nOS2eksempel is a tool for the hearings of municipalities.\n",
    },
    {},
    `{"da":"${SENTENCE}","en":"OS2eksempel is a tool for the hearings of municipalities."} README.md:3`,
  ],
  [
    "a sentence that is too long",
    { "README.md": `# OS2eksempel\n\n${SENTENCE.replace("høringer", "høringer og ".repeat(12))}\n` },
    {},
    "-",
  ],
  [
    "about the repository",
    { "README.md": "# OS2eksempel\n\nDette repository indeholder koden til OS2eksempel.\n" },
    {},
    "-",
  ],
  [
    "about who made it",
    { "README.md": "# OS2eksempel\n\nOS2eksempel was programmed by Firma A/S for OS2.\n" },
    {},
    "-",
  ],
  ["what to do", { "README.md": "# OS2eksempel\n\nRun npm install and then npm start to get going.\n" }, {}, "-"],
  [
    "about a part",
    { "README.md": "# OS2eksempel client\n\nThis client is a tool that shows the hearings.\n" },
    {},
    "-",
  ],
  [
    "documents about themselves",
    { "README.md": "# OS2eksempel dokumentation\n\nDokumentationen er et sted, der samler viden.\n" },
    { kind: "docs" },
    "-",
  ],
  [
    "a template's words",
    { "README.md": "# OS2eksempel\n\nThis is a template repository describing best practice for the work.\n" },
    {},
    "-",
  ],
  [
    "publiccode.yml first",
    {
      "publiccode.yml": "name: X\ndescription:\n  da:\n    shortDescription: Samler høringer.\n",
      "README.md": `# X\n\n${SENTENCE}\n`,
    },
    {},
    '{"da":"Samler høringer."} publiccode.yml:4',
  ],
  [
    "a description that is too long",
    { "publiccode.yml": `name: X\ndescription:\n  da:\n    shortDescription: ${"ord ".repeat(60)}\n` },
    {},
    "-",
  ],
])("product.summary: %s", (_, files, facts, expected) => {
  expect(tell("product.summary", files, facts)).toBe(expected);
});

test.each<[string, Literal, Facts, string]>([
  ["publiccode.yml", { "publiccode.yml": "name: X\ndevelopmentStatus: stable\n" }, {}, "product publiccode.yml:2"],
  ["an unknown status", { "publiccode.yml": "name: X\ndevelopmentStatus: done\n" }, {}, "-"],
  ["an archived repository", {}, { forge: { archived: true } }, "retired remote"],
  [
    "a README that says so",
    { "README.md": "# X\n\n**The project is discontinued and no longer maintained.**\n" },
    {},
    "retired README.md:3",
  ],
  [
    "a badge that only says active",
    { "README.md": "# X\n\n![s](https://img.shields.io/badge/status-active-green)\n" },
    {},
    "-",
  ],
  ["nothing", { "README.md": "# X\n" }, {}, "-"],
])("product.stage: %s", (_, files, facts, expected) => {
  expect(tell("product.stage", files, facts)).toBe(expected);
});

test.each<[string, string, Literal, Facts, string]>([
  [
    "website",
    "product.website",
    { "publiccode.yml": "name: X\nlandingURL: https://hoering.dk\n" },
    {},
    "https://hoering.dk publiccode.yml:2",
  ],
  ["website", "product.website", { "package.json": '{\n"homepage": "https://github.com/a/b#readme"}' }, {}, "-"],
  [
    "website",
    "product.website",
    { "package.json": '{\n"homepage": "https://hoering.dk"}' },
    {},
    "https://hoering.dk package.json:2",
  ],
  ["website on os2.eu", "product.website", {}, { forge: { homepage: "https://www.os2.eu/os2x" } }, "-"],
  [
    "languages",
    "product.languages",
    {
      "README.md": "# X\n\nDet er til alle, og det kan bruges.\n",
      "README.en.md": "# X\n\nIt is for all and you can use it.\n",
    },
    {},
    '["da","en"] README.md:1',
  ],
  [
    "languages of a template's README",
    "product.languages",
    { "README.md": "# OS2produkt\n\nThis is a template repository describing best practice for all of you.\n" },
    {},
    "-",
  ],
  ["languages of a README without words", "product.languages", { "README.md": "# X\n" }, {}, "-"],
  ["forge by address", "build.forge", { ".gitlab-ci.yml": "a: 1" }, ADDRESS, "github remote"],
  [
    "forge by its file",
    "build.forge",
    { ".gitlab-ci.yml": "a: 1" },
    { address: "https://git.firma.dk/a/b" },
    "gitlab .gitlab-ci.yml:1",
  ],
  [
    "forge by files of two",
    "build.forge",
    { ".gitlab-ci.yml": "a: 1", ".github/workflows/ci.yml": "on: push" },
    {},
    "? .github/workflows/ci.yml:1 files for several forges",
  ],
  ["namespace", "build.namespace", {}, { address: "https://gitlab.com/os2/produkter/x" }, "os2/produkter remote"],
  ["container", "build.container", { "docker/Dockerfile": "FROM a\n" }, {}, "true docker/Dockerfile:1"],
  [
    "container for work alone",
    "build.container",
    { ".devcontainer/Dockerfile": "FROM a\n", "Dockerfile.dev": "FROM a\n" },
    {},
    "-",
  ],
  [
    "database of compose",
    "build.database",
    { "compose.yaml": "services:\n  db:\n    image: postgres:16\n" },
    {},
    "postgresql compose.yaml:3",
  ],
  [
    "database of a mirror",
    "build.database",
    { "docker-compose.yml": "services:\n  db:\n    image: docker.io/bitnami/mariadb:11\n" },
    {},
    "mariadb docker-compose.yml:3",
  ],
  [
    "no database in a name",
    "build.database",
    { "compose.yaml": "services:\n  db:\n    image: postgres-exporter:1\n" },
    {},
    "-",
  ],
  [
    "database of a driver",
    "build.database",
    { "package.json": '{\n"dependencies": {\n"pg": "1"}}' },
    {},
    "postgresql package.json:3",
  ],
  [
    "several databases",
    "build.database",
    { "package.json": '{"dependencies": {"pg": "1", "mssql": "1"}}' },
    {},
    "? package.json:1 several kinds: postgresql, mssql",
  ],
  [
    "compose settles it",
    "build.database",
    {
      "package.json": '{"dependencies": {"pg": "1", "mssql": "1"}}',
      "compose.yaml": "services:\n  db:\n    image: postgres:16\n",
    },
    {},
    "postgresql compose.yaml:3",
  ],
  [
    "technologies",
    "build.technologies",
    { "pom.xml": "<project><artifactId>x</artifactId></project>", "src/A.java": "1", "src/B.java": "1" },
    {},
    '["Java"] pom.xml:1',
  ],
  [
    "Rust",
    "build.technologies",
    { "Cargo.toml": '[package]\nname = "x"\n', "src/main.rs": "1" },
    {},
    '["Rust"] Cargo.toml:1',
  ],
  [
    "software type",
    "build.softwareType",
    { "publiccode.yml": "name: X\nsoftwareType: standalone/web\n" },
    {},
    "standalone/web publiccode.yml:2",
  ],
  ["an old software type", "build.softwareType", { "publiccode.yml": "name: X\nsoftwareType: standalone\n" }, {}, "-"],
  [
    "stack",
    "build.stack",
    { "pom.xml": "<project><artifactId>x</artifactId></project>", "A.java": "1" },
    {},
    "none pom.xml:1",
  ],
  [
    "stack of workflows alone",
    "build.stack",
    { ".github/workflows/ci.yml": "on: push\njobs: {a: {steps: [{uses: a/b@v1}]}}\n" },
    {},
    "-",
  ],
  ["stack of documents", "build.stack", { "README.md": "# X\n" }, { kind: "docs" }, "-"],
])("%s (%s) %#", (_, field, files, facts, expected) => {
  expect(tell(field, files, facts)).toBe(expected);
});

const GPL = "GPL-3.0-or-later";
const NOTICE =
  "// This program is free software: you can redistribute it and/or modify it under the terms of the GNU General Public\n" +
  "// License as published by the Free Software Foundation, either version 3 of the License, or (at your option) any\n" +
  "// later version.\n";

test.each<[string, string, Literal, Facts, string]>([
  ["the licence's text", "legal.licence", { LICENSE: MIT }, {}, "MIT LICENSE:1"],
  [
    "the reason is for people",
    "legal.licenceReason",
    { LICENSE: MIT },
    {},
    "? LICENSE:1 why the product has another licence than MPL-2.0 only you know",
  ],
  [
    "an unknown text",
    "legal.licence",
    { LICENSE: "All is ours.\n", "package.json": '{"license": "MIT"}' },
    {},
    "? LICENSE:1 the text is no licence that is known",
  ],
  ["a package alone", "legal.licence", { "package.json": '{\n"license": "EUPL-1.2"}' }, {}, "EUPL-1.2 package.json:2"],
  [
    "packages that differ",
    "legal.licence",
    { "package.json": '{"license": "MIT"}', "composer.json": '{"license": "EUPL-1.2"}' },
    {},
    "? composer.json:1 several licences: EUPL-1.2, MIT",
  ],
  ["a package that is closed", "legal.licence", { "package.json": '{"license": "UNLICENSED"}' }, {}, "-"],
  [
    "the README alone",
    "legal.licence",
    { "README.md": "# X\n\n## Licens\n\nKoden er udgivet under Mozilla Public License 2.0.\n" },
    {},
    "MPL-2.0 README.md:3",
  ],
  [
    "an example in the README",
    "legal.licence",
    { "README.md": "# X\n\n```yaml\nlicense: AGPL-3.0-or-later\n```\n" },
    {},
    "-",
  ],
  [
    "a GPL that a header completes",
    "legal.licence",
    { "package.json": '{"license": "GPL-3.0"}', "src/a.ts": NOTICE },
    {},
    `${GPL} src/a.ts:1`,
  ],
  [
    "a GPL alone",
    "legal.licence",
    { LICENSE: licenceText("GPL-3.0-only") },
    {},
    "? LICENSE:1 GPL-3.0, but no place says clearly whether later versions may be used too (-only or -or-later)",
  ],
  [
    "a GPL with a notice",
    "legal.licence",
    { LICENSE: licenceText("GPL-3.0-only"), COPYRIGHT: NOTICE },
    {},
    `${GPL} COPYRIGHT:1`,
  ],
  [
    "a GPL whose places differ",
    "legal.licence",
    { LICENSE: licenceText("GPL-3.0-only"), COPYRIGHT: NOTICE, "package.json": '{"license": "GPL-3.0-only"}' },
    {},
    "? LICENSE:1 GPL-3.0, but no place says clearly whether later versions may be used too (-only or -or-later)",
  ],
  [
    "two licence files",
    "legal.licence",
    { LICENSE: MIT, COPYING: licenceText("MPL-2.0") },
    {},
    "? COPYING:1 several licences: MPL-2.0, MIT",
  ],
  [
    "documents in a folder",
    "legal.documentLicence",
    { "docs/LICENSE": licenceText("CC-BY-4.0"), LICENSE: MIT },
    {},
    "CC-BY-4.0 docs/LICENSE:1",
  ],
  [
    "documents alone",
    "legal.documentLicence",
    { LICENSE: licenceText("CC-BY-SA-4.0") },
    { kind: "docs" },
    "CC-BY-SA-4.0 LICENSE:1",
  ],
  ["the code of documents", "legal.licence", { LICENSE: licenceText("CC-BY-SA-4.0") }, { kind: "docs" }, "-"],
  [
    "a GPL that says it all",
    "legal.licence",
    { "composer.json": `{"license": "${GPL}"}` },
    {},
    `${GPL} composer.json:1`,
  ],
  ["copyright", "legal.copyrightHolder", { LICENSE: MIT }, {}, "Eksempel Kommune LICENSE:3"],
  ["copyright's first year", "legal.copyrightYear", { LICENSE: MIT }, {}, "2019 LICENSE:3"],
  [
    "copyright of OS2",
    "legal.copyrightHolder",
    { "README.md": "# X\n\nCopyright (c) 2016, OS2 - Offentligt digitaliseringsfællesskab.\n" },
    {},
    "OS2 - Offentligt digitaliseringsfællesskab README.md:3",
  ],
  [
    "copyright of several",
    "legal.copyrightHolder",
    { LICENSE: MIT, COPYRIGHT: "Copyright 2013 Firma A/S, https://firma.dk\n" },
    {},
    "? LICENSE:3 several: Eksempel Kommune; Firma A/S",
  ],
  [
    "copyright to be filled in",
    "legal.copyrightHolder",
    { "README.md": "# X\n\nCopyright (C) 2020 <name of author>\n" },
    {},
    "-",
  ],
  [
    "copyright of a licence's author",
    "legal.copyrightHolder",
    { LICENSE: "Copyright (C) 2007 Free Software Foundation, Inc.\n" },
    {},
    "-",
  ],
  [
    "copyright in one copied file",
    "legal.copyrightHolder",
    { "src/a.ts": "// Copyright 2018 The Diff Authors\n", "src/b.ts": "1", "src/c.ts": "1" },
    {},
    "-",
  ],
  [
    "copyright in most sources",
    "legal.copyrightHolder",
    {
      "src/a.ts": "// Copyright 2018 Firma A/S\n",
      "src/b.ts": "// Copyright 2019 Firma A/S\n",
      "src/c.ts": "// Copyright 2018 Firma A/S\n",
    },
    {},
    "Firma A/S src/a.ts:1",
  ],
  [
    "credit",
    "legal.credit",
    { "README.md": "# X\n\nX was programmed by [Firma A/S](https://firma.dk) for OS2.\n" },
    {},
    "Firma A/S README.md:3",
  ],
])("legal: %s (%s)", (_, field, files, facts, expected) => {
  expect(tell(field, files, facts)).toBe(expected);
});

test.each<[string, string, Literal, string]>([
  [
    "security contact",
    "organisation.securityContact",
    { "SECURITY.md": "# S\n\nWrite to security@eksempelkommune.dk.\n" },
    "security@eksempelkommune.dk SECURITY.md:3",
  ],
  [
    "a template's address",
    "organisation.securityContact",
    { "SECURITY.md": "# S\n\nWrite to insert-mail@os2.eu.\n" },
    "-",
  ],
  [
    "security.txt",
    "organisation.securityContact",
    { ".well-known/security.txt": "Expires: 2027-01-01\nContact: mailto:sikkerhed@eksempelkommune.dk\n" },
    "sikkerhed@eksempelkommune.dk .well-known/security.txt:2",
  ],
  [
    "conduct contact",
    "organisation.conductContact",
    { "CODE_OF_CONDUCT.md": "# C\n\nSkriv til hr@eksempelkommune.dk.\n" },
    "hr@eksempelkommune.dk CODE_OF_CONDUCT.md:3",
  ],
  [
    "two conduct contacts",
    "organisation.conductContact",
    { "CODE_OF_CONDUCT.md": "# C\n\nSkriv til hr@eksempelkommune.dk eller bo@firma.dk.\n" },
    "-",
  ],
  [
    "coordinator",
    "organisation.coordinator",
    { "README.md": "# X\n\n## Kontakt\n\nAnne Hansen\nEksempel Kommune\nanne@eksempelkommune.dk\n" },
    '{"name":"Anne Hansen","organisation":"Eksempel Kommune","email":"anne@eksempelkommune.dk"} README.md:3',
  ],
  [
    "coordinator of publiccode.yml",
    "organisation.coordinator",
    {
      "publiccode.yml":
        "name: X\nmaintenance:\n  contacts:\n    - name: Bo Jensen\n      affiliation: Firma\n      email: bo@firma.dk\n",
    },
    '{"name":"Bo Jensen","organisation":"Firma","email":"bo@firma.dk"} publiccode.yml:4',
  ],
  [
    "a template's coordinator",
    "organisation.coordinator",
    { "README.md": "# X\n\nProduktkoordinator: Fornavn Efternavn\n" },
    "-",
  ],
  [
    "maintainers",
    "organisation.maintainers",
    {
      "MAINTAINERS.md":
        "# Maintainers\n\n| Navn | GitHub | Sted | Mail |\n|-|-|-|-|\n| Anne Hansen | [@anne](https://github.com/anne) | Eksempel Kommune | anne@eksempelkommune.dk |\n| [Maintainer 2] | [@username2](https://github.com/username2) | [Role/Responsibility] | [email@example.com] |\n\n## Emeritus\n\n- Bo Jensen\n",
    },
    '[{"name":"Anne Hansen","organisation":"Eksempel Kommune","email":"anne@eksempelkommune.dk","handle":"anne"}] MAINTAINERS.md:5',
  ],
  [
    "user names alone",
    "organisation.maintainers",
    { ".github/CODEOWNERS": "* @anne @firma/team\n" },
    "? .github/CODEOWNERS:1 user names only: @anne @firma/team",
  ],
  [
    "suppliers",
    "organisation.suppliers",
    {
      "publiccode.yml":
        "name: X\nmaintenance:\n  contractors:\n    - name: Firma A/S\n      email: kontakt@firma.dk\n      until: 2027-06-30\n",
    },
    '[{"name":"Firma A/S","contact":"kontakt@firma.dk","until":"2027-06-30"}] publiccode.yml:3',
  ],
  [
    "users",
    "organisation.users",
    { "publiccode.yml": "name: X\nusedBy:\n  - Eksempel Kommune\n  - Anden Kommune\n" },
    '["Eksempel Kommune","Anden Kommune"] publiccode.yml:2',
  ],
  [
    "a phrase about users",
    "organisation.users",
    { "publiccode.yml": "name: X\nusedBy:\n  - municipalities of Denmark\n" },
    "-",
  ],
])("organisation: %s", (_, field, files, expected) => {
  expect(tell(field, files)).toBe(expected);
});

test.each<[string, string, Literal, Facts, string]>([
  [
    "the form is the list's",
    "toolbox.tracker",
    { "README.md": "# X\n\nMeld [fejl](https://github.com/OS2eksempel/os2eksempel-backend/issues/new/choose).\n" },
    ADDRESS,
    "https://github.com/OS2eksempel/os2eksempel-backend/issues README.md:3",
  ],
  [
    "a relative link",
    "toolbox.tracker",
    { "README.md": "# X\n\nMeld [fejl](../../issues).\n" },
    ADDRESS,
    "https://github.com/OS2eksempel/os2eksempel-backend/issues README.md:3",
  ],
  [
    "a badge of another repository",
    "toolbox.tracker",
    { "README.md": "# X\n\n[![issues](https://img.shields.io/x.svg)](https://github.com/OS2eksempel/other/issues)\n" },
    ADDRESS,
    "-",
  ],
  [
    "the product's page",
    "toolbox.page",
    { "README.md": "# OS2eksempel\n\nSe https://www.os2.eu/os2eksempel.\n" },
    ADDRESS,
    "https://www.os2.eu/os2eksempel README.md:3",
  ],
  [
    "the documentation",
    "toolbox.documentation",
    { "README.md": "# X\n\nSee the [docs](https://os2eksempel.github.io/docs/).\n" },
    ADDRESS,
    "https://os2eksempel.github.io/docs/ README.md:3",
  ],
  [
    "a page deep inside",
    "toolbox.documentation",
    { "README.md": "# X\n\nSee the [docs](https://os2eksempel.github.io/docs/deep/page.html).\n" },
    ADDRESS,
    "-",
  ],
  [
    "somebody else's documentation",
    "toolbox.documentation",
    {
      "README.md":
        "# X\n\nSee the [docs](https://docs.docker.com/os2eksempel) and [more](https://django.readthedocs.io/).\n",
    },
    ADDRESS,
    "-",
  ],
  [
    "a site's own address",
    "toolbox.documentation",
    { "mkdocs.yml": "site_name: X\nsite_url: https://docs.eksempel.dk\n" },
    {},
    "https://docs.eksempel.dk mkdocs.yml:2",
  ],
  [
    "the newsletter",
    "toolbox.newsletter",
    { "README.md": "# X\n\n[Nyhedsbrev](https://os2.eu/nyhedsbrev)\n" },
    {},
    "https://os2.eu/nyhedsbrev README.md:3",
  ],
  [
    "the chat",
    "toolbox.chat",
    { "README.md": "# X\n\n[Chat](https://os2.zulipchat.com/)\n" },
    {},
    "https://os2.zulipchat.com/ README.md:3",
  ],
  [
    "another project's forum",
    "toolbox.chat",
    { "README.md": "# X\n\n[Talk](https://github.com/orgs/community/discussions)\n" },
    ADDRESS,
    "-",
  ],
  [
    "the repository",
    "repositories",
    { "src/a.ts": "1" },
    { ...ADDRESS, history: HISTORY },
    '[{"name":"os2eksempel-backend","kind":"code","address":"https://github.com/OS2eksempel/os2eksempel-backend","branch":"main"}] remote',
  ],
  [
    "a branch that somebody works on",
    "repositories",
    {},
    { ...ADDRESS, history: { ...HISTORY, branch: "feature/x" } },
    '[{"name":"os2eksempel-backend","kind":"code","address":"https://github.com/OS2eksempel/os2eksempel-backend"}] remote',
  ],
  ["no address", "repositories", { "src/a.ts": "1" }, {}, "-"],
])("places: %s", (_, field, files, facts, expected) => {
  expect(tell(field, files, facts)).toBe(expected);
});

test("an empty repository, and one full of nonsense, propose nothing that the card refuses", () => {
  expect(proposeCard(viewLiteral({})).fields).toEqual([]);
  const nonsense =
    "\u0000\u001b[31m# {{a}} <b>\n[](javascript:alert(1))\n@@@@ https://[::1 ©©© Copyright 2020 \u202e\n".repeat(50);
  const names = [
    "README.md",
    "LICENSE",
    "SECURITY.md",
    "MAINTAINERS.md",
    "CODEOWNERS",
    "publiccode.yml",
    "package.json",
    "compose.yml",
    "CNAME",
    "mkdocs.yml",
  ];
  const { fields, open } = proposeCard(viewLiteral(Object.fromEntries(names.map((name) => [name, nonsense])), ADDRESS));
  expect(parseCard(writeProposal(fields, "en", open)).ok).toBe(true);
});

test("a publiccode.yml of other shapes than its own tells nothing and breaks nothing", () => {
  const odd = [
    "[]",
    "name: [a]\ndescription: 3\nmaintenance: x\nusedBy: {a: 1}",
    "name:\n  a: b\ndescription:\n  da: text\nmaintenance:\n  contacts: a\n  contractors:\n    - x\n    - {name: 1}",
    "a: &a [*a]",
  ];
  for (const text of odd)
    expect(
      proposeCard(viewLiteral({ "publiccode.yml": text })).fields.every(
        ({ field }) => field === "organisation.suppliers",
      ),
    ).toBe(true);
});
