import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { install } from "./install.ts";

test.each([
  ["nothing", { "README.md": "# X\n\nX is a tool.\n" }, "fail missing"],
  [
    "commands below a heading",
    { "README.md": "# X\n\n## Installation\n\n```sh\nnpm ci\n```\n" },
    "pass found README.md:3",
  ],
  ["in Danish", { "README.md": "# X\n\n## Kom i gang\n\nKør `docker compose up`.\n" }, "pass found README.md:3"],
  [
    "in reStructuredText",
    { "README.rst": "X\n=\n\nInstallation\n------------\n\n.. code-block:: bash\n\n   docker-compose up -d\n" },
    "pass found README.rst:4",
  ],
  ["a page", { "docs/install.md": "# Install\n\nRun `make install`.\n" }, "pass found docs/install.md:1"],
  [
    "commands without a heading",
    { "README.md": "# X\n\n```\ngo install x@latest\n```\n" },
    "pass commands README.md:3",
  ],
  ["a heading alone", { "README.md": "# X\n\n## Opsætning\n\nKommer snart.\n" }, "fail noSteps README.md:3"],
  [
    "a link to a page that is there",
    { "README.md": "# X\n\n## Setup\n\nSee [here](docs/a.md).\n", "docs/a.md": "text" },
    "pass found README.md:3",
  ],
  ["a broken link", { "README.md": "# X\n\n## Setup\n\nSee [here](docs/a.md).\n" }, "fail noSteps README.md:3"],
  [
    "our template, waiting",
    { "README.md": "# X\n\n## Kom i gang\n\n**Ikke besvaret endnu:** Hvad kræver løsningen?\n" },
    "open open README.md:5",
  ],
  [
    "a template's text",
    { "README.md": "# X\n\n## Install\n\n> Describe how to get a development environment up and running\n" },
    "fail leftover README.md:5",
  ],
  [
    "a section on developing that shows no command",
    { "README.md": "# Udvikling\n\nHer udvikles X.\n" },
    "fail missing",
  ],
  [
    "a guide that only an office program opens",
    { "README.md": "# X\n", "doc/X - opsætning.docx": "PK" },
    "fail closed doc/X - opsætning.docx",
  ],
  ["somebody else's guide", { "node_modules/a/docs/install.md": "Run `npm i`" }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(install, files)).toEqual([expected]);
});

test("a guide at an address of the product's own was not read", () => {
  const files = { "README.md": "# OS2iot\n\nDocumentation is available at https://os2iot.readthedocs.io/en/latest/\n" };
  const address = "https://github.com/OS2iot/backend";
  expect(runOne(install, files, { address })).toEqual(["unknown elsewhere README.md:3"]);
});

test("an address of somebody else says nothing of the product", () => {
  const files = { "README.md": "# OS2iot\n\nInstallation of [Docker](https://docs.docker.com/install) is needed.\n" };
  expect(runOne(install, files, { address: "https://github.com/OS2iot/backend" })).toEqual(["fail missing"]);
  const tool = { "README.md": "# X\n\nDocumentation of [the tool](https://github.com/tool/tool).\n" };
  expect(runOne(install, tool, { address: "https://github.com/github/site" })).toEqual(["fail missing"]);
});
