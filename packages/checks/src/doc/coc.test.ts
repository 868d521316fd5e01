import { expect, test } from "vitest";
import { runOne, viewLiteral } from "../testing/run-one.ts";
import { coc } from "./coc.ts";

const os2 = "# Adfærdskodeks\n\nVi følger [OS2's adfærdskodeks](https://coc.os2.eu) i alt, hvad vi gør sammen.\n\n";

test.each([
  ["nothing", { "README.md": "# X\n" }, ["fail missing"]],
  [
    "a mail address",
    { "CODE_OF_CONDUCT.md": `${os2}Skriv til anne@aarhus.dk.\n` },
    ["pass contact CODE_OF_CONDUCT.md:5"],
  ],
  [
    "a form",
    { "CODE_OF_CONDUCT.md": `${os2}Brug [formularen](https://x.dk/kontakt/adfaerd).\n` },
    ["pass contact CODE_OF_CONDUCT.md:5"],
  ],
  [
    "a section",
    { "README.md": "# X\n\n## Code of conduct\n\nBe decent to all. If somebody is not, tell us: conduct@os2x.dk\n" },
    ["pass contact README.md:5"],
  ],
  [
    "a section of some other document",
    {
      "for-developers.md":
        "# X\n\n## Code of Conduct\n\nSee the Drupal community's code of conduct, which holds here too.\n",
    },
    ["fail noContact for-developers.md:3"],
  ],
  ["OS2's code alone", { "CODE_OF_CONDUCT.md": os2 }, ["fail noContact CODE_OF_CONDUCT.md:1"]],
  ["a link alone", { "README.md": "# X\n\n[Adfærd](https://coc.os2.eu)\n" }, ["fail linkOnly README.md:3"]],
  [
    "the old link",
    {
      "CODE_OF_CONDUCT.md":
        "# CoC\n\nPlease refer to the general [Code of Conduct](https://os2.eu/side/code-conduct) of OS2 in all you do.\n",
    },
    ["fail oldLink CODE_OF_CONDUCT.md:3", "fail noContact CODE_OF_CONDUCT.md:1"],
  ],
  [
    "the old link beside a contact",
    {
      "CODE_OF_CONDUCT.md":
        "# CoC\n\nSe https://os2.eu/side/code-conduct eller skriv til os med det, du har oplevet: anne@aarhus.dk\n",
    },
    ["fail oldLink CODE_OF_CONDUCT.md:3"],
  ],
  [
    "an address that only stands for one",
    { "CODE_OF_CONDUCT.md": `${os2}Skriv til email@example.com.\n` },
    ["fail standIn CODE_OF_CONDUCT.md:5"],
  ],
  [
    "a template's address",
    { "CODE_OF_CONDUCT.md": `${os2}Write to [INSERT CONTACT METHOD].\n` },
    ["fail leftover CODE_OF_CONDUCT.md:5"],
  ],
  [
    "our template, waiting",
    { "CODE_OF_CONDUCT.md": `${os2}Skriv til: **Ikke besvaret endnu:** hvem? Ellers <os2@os2.eu>\n` },
    ["open open CODE_OF_CONDUCT.md:5"],
  ],
  ["a heading alone", { "CODE_OF_CONDUCT.md": "# Code of conduct\n" }, ["fail thin CODE_OF_CONDUCT.md:1"]],
])("%s", (_, files, expected) => {
  expect(runOne(coc, files)).toEqual(expected);
});

test("the organisation's file counts, and its repository may hold one", () => {
  const address = "https://github.com/OS2x/app";
  const shared = { ...viewLiteral({ "CODE_OF_CONDUCT.md": `${os2}Skriv til anne@aarhus.dk.\n` }), name: ".github" };
  expect(runOne(coc, {}, { address, siblings: [shared] })).toEqual(["pass contact"]);
  expect(runOne(coc, {}, { address })).toEqual(["unknown unseen https://github.com/OS2x/.github"]);
});
