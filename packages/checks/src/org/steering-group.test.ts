import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { steeringGroup } from "./steering-group.ts";

const path = "docs/governance/steering-group.md";
const rows = ["Anne Holm | Aarhus Kommune", "Bo Lind | Odense Kommune", "Ida Kjær | Region Syddanmark"];
const paper = (members: readonly string[], date = "Nedsat 1. marts 2026.") =>
  `# Kommissorium for styregruppen\n\n${date} Gruppen lægger retningen for produktet og godkender budget, kvalitet og leverandører.\n\n` +
  `## Medlemmer\n\n| Navn | Organisation |\n| --- | --- |\n${members.map((row) => `| ${row} |\n`).join("")}`;

test.each([
  ["nothing", {}, "fail missing"],
  ["names and a date", { [path]: paper(rows) }, `pass found ${path}:1`],
  [
    "a section of GOVERNANCE",
    { "GOVERNANCE.md": `# Styring\n\n${paper(rows).replaceAll(/^#/gm, "##")}` },
    "pass found GOVERNANCE.md:3",
  ],
  [
    "a reStructuredText section",
    {
      "docs/governance.rst": `Steering group\n--------------\n\nSet up on 1 March 2026 to decide on direction, budget, quality and suppliers of the product.\n\n- Anne Holm, Aarhus Kommune\n- Bo Lind, Odense Kommune\n- Ida Kjær, Region Syddanmark\n`,
    },
    "pass found docs/governance.rst:1",
  ],
  ["no names", { [path]: paper([]) }, `fail nameless ${path}:1`],
  ["template names", { [path]: paper(["[Maintainer 1] | x"]) }, `fail leftover ${path}:9`],
  ["two names", { [path]: paper(rows.slice(1)) }, `fail few ${path}:1`],
  ["no date", { [path]: paper(rows, "") }, `fail undated ${path}:1`],
  ["a heading alone", { "GOVERNANCE.md": "# G\n\n## Styregruppe\n\n## Andet\n" }, "fail thin GOVERNANCE.md:3"],
  ["open lines", { [path]: `${paper([])}\n**Ikke besvaret endnu:** hvem?\n` }, `open open ${path}:10`],
  ["an office file", { "docs/Styregruppe kommissorium.docx": "x" }, "fail closed docs/Styregruppe kommissorium.docx"],
  ["behind a login", { "README.md": "# A\n\n[Styregruppe](https://by.sharepoint.com/x)\n" }, "fail login README.md:3"],
  [
    "on another page",
    { "README.md": "# A\n\n[Styregruppen](https://os2.eu/os2a/styring)\n" },
    "unknown linked README.md:3",
  ],
  [
    "what was sent to the group is not the group",
    { "docs/oplæg-til-styregruppen.md": `# Oplæg til styregruppen\n\n${paper(rows).slice(20)}` },
    "fail missing",
  ],
  ["minutes are not terms of reference", { "styregruppe/2026-03-01-referat.md": paper(rows) }, "fail missing"],
  ["a self-assessment is no evidence", { "Governancerapport.md": paper(rows) }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(steeringGroup, files)).toEqual([expected]);
});

const members = ["Anne Holm", "Bo Lind", "Ida Kjær"].map((name) => ({ name, organisation: "By" }));

test.each([
  ["an empty field waits", {}, "open unanswered organisation.steeringGroup"],
  ["two members are few", { members: members.slice(1) }, "fail cardFew organisation.steeringGroup"],
  ["without a date it waits", { members }, "open cardUndated organisation.steeringGroup.established"],
  ["members and a date answer", { members, established: "2026-03-01" }, "pass card organisation.steeringGroup"],
])("the card: %s", (_, group, expected) => {
  const card = completeCard({ product: { name: "A" }, organisation: { steeringGroup: group } });
  expect(runOne(steeringGroup, {}, { card })).toEqual([expected]);
});

test("a paper that is bad is told though the card is empty, and not though the card is good", () => {
  const empty = completeCard({ product: { name: "A" } });
  expect(runOne(steeringGroup, { [path]: paper([]) }, { card: empty })).toEqual([`fail nameless ${path}:1`]);
  const organisation = { steeringGroup: { members, established: "2026-03-01" } };
  const full = completeCard({ product: { name: "A" }, organisation });
  expect(runOne(steeringGroup, { [path]: paper([]) }, { card: full })).toEqual([
    "pass card organisation.steeringGroup",
  ]);
});
