import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { governance } from "./governance.ts";

const roles =
  "Styregruppen har ansvaret for retning og budget, og produktkoordinatoren holder det daglige sammen hver uge.";
const decisions = "Beslutninger træffes på møderne og skrives i loggen med en begrundelse, som alle kan læse bagefter.";
const influence = "Vil du have indflydelse, så skriv dit forslag på opgavelisten.";

test.each([
  ["nothing", { "README.md": "# X\n" }, ["fail missing"]],
  ["all of it", { "GOVERNANCE.md": `# G\n\n${roles} ${decisions} ${influence}\n` }, ["pass found GOVERNANCE.md:1"]],
  [
    "in English, as a section",
    {
      "README.md":
        "# X\n\n## Governance\n\nThe steering committee decides the direction twice a year, after it has heard the users and the suppliers of the product. Anyone may propose a change by opening an issue.\n",
    },
    ["pass found README.md:3"],
  ],
  [
    "a page in docs",
    { "docs/governance/index.md": `# G\n\n${roles} ${decisions} ${influence}\n` },
    ["pass found docs/governance/index.md:1"],
  ],
  [
    "no decisions",
    { "GOVERNANCE.md": `# G\n\n${roles} ${influence} Alle er velkomne til at læse med her.\n` },
    ["fail noDecisions GOVERNANCE.md:1"],
  ],
  [
    "words about nothing",
    { "GOVERNANCE.md": `# G\n\n${"Det er en god løsning med mange muligheder. ".repeat(5)}\n` },
    ["fail noRoles GOVERNANCE.md:1", "fail noDecisions GOVERNANCE.md:1", "fail noInfluence GOVERNANCE.md:1"],
  ],
  [
    "a template's empty headings",
    {
      "GOVERNANCE.md": `# G\n\n${roles} ${decisions} ${influence}\n\n## Definitions\n\n### Project\n\n### Product\n\n### Users\n\nThose who use it.\n`,
    },
    ["fail empty GOVERNANCE.md:7", "fail empty GOVERNANCE.md:9"],
  ],
  ["headings alone", { "GOVERNANCE.md": "# Governance\n\n## Roles\n\n## Decisions\n" }, ["fail thin GOVERNANCE.md:1"]],
  [
    "our template, waiting",
    { "GOVERNANCE.md": `# G\n\n${roles}\n\nTovholder: **Ikke besvaret endnu:** hvem?\n` },
    ["open open GOVERNANCE.md:5"],
  ],
  [
    "a product's page on organisations",
    { "docs/organisation/index.md": "# Organisation\n\nEnheder\n" },
    ["fail missing"],
  ],
  ["a report", { "Governancerapport.md": `# Rapport\n\n${roles}\n` }, ["fail missing"]],
])("%s", (_, files, expected) => {
  expect(runOne(governance, files)).toEqual(expected);
});

test("many headings take no longer than their number", () => {
  const start = performance.now();
  runOne(governance, {
    "GOVERNANCE.md": `# G\n\n${roles} ${decisions} ${influence}\n${"## A\n\n~~~\nx\n~~~\n".repeat(8000)}`,
  });
  expect(performance.now() - start).toBeLessThan(3000);
});
