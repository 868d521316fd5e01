import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { staleDates } from "./stale-dates.ts";

test.each([
  ["no dates", { "README.md": "# X" }, ["not-applicable none"]],
  [
    "a date that tells of what was",
    { "README.md": "Udviklet i 2014, i drift siden 1. maj 2015." },
    ["not-applicable none"],
  ],
  ["valid until, passed", { "docs/a.md": "# A\n\nAftalen gælder til 1. maj 2026." }, ["fail due docs/a.md:3"]],
  ["valid until, to come", { "docs/a.md": "Valid until 2027-05-01." }, ["pass current"]],
  ["next review, passed", { "SECURITY.md": "Next review: January 2026" }, ["fail due SECURITY.md:1"]],
  ["next review, this month", { "SECURITY.md": "Næste gennemgang: november 2026" }, ["pass current"]],
  ["updated long ago", { "docs/a.md": "Sidst opdateret: 03-02-2023" }, ["fail seen docs/a.md:1"]],
  ["updated within two years", { "docs/a.md": "Last updated: 12 March 2025" }, ["pass current"]],
  ["in code", { "docs/a.md": "```\nexpires: 2020-01-01\n```" }, ["not-applicable none"]],
  ["a word without a date", { "docs/a.md": "Sessionen udløber efter 30 minutter." }, ["not-applicable none"]],
  [
    "minutes and decisions",
    { "møder/2020-01-01-referat.md": "Gælder til 2020-02-02", "docs/adr/1.md": "Valid until 2020-02-02" },
    ["not-applicable none"],
  ],
  [
    "a plan for last year",
    { "ROADMAP.md": "# Køreplan\n\n| Q3 2025 | a |\n| Q4 2025 | b |" },
    ["fail plan ROADMAP.md:1"],
  ],
  ["a plan with something to come", { "ROADMAP.md": "# Roadmap\n\n2024: a\n\n2027: b" }, ["pass current"]],
  [
    "a plan in a section",
    { "README.md": "# X\n\n## Roadmap\n\nIn 2024 we add b.\n\n## Mere\n\n2030" },
    ["fail plan README.md:3"],
  ],
  ["a plan without years", { "ROADMAP.md": "# Roadmap\n\nNu, næste, senere." }, ["not-applicable none"]],
  [
    "a contract in publiccode.yml",
    {
      "publiccode.yml":
        "maintenance:\n  contractors:\n    - name: A\n      until: 2026-01-01\n    - name: B\n      until: 2028-01-01\n",
    },
    ["fail contract publiccode.yml:4"],
  ],
])("%s", (_, files, expected) => {
  expect(runOne(staleDates, files)).toEqual(expected);
});

test("looks at the card's dates", () => {
  const card = {
    organisation: {
      suppliers: [
        { name: "A", until: "2026-11-23" },
        { name: "B", until: "2026-11-24" },
      ],
      securityReviewed: "2024-11-23",
    },
    answers: { F19: { explanation: "a", until: "2026-01-01" }, F20: { explanation: "b", until: "2027-01-01" } },
  } as never;
  expect(runOne(staleDates, {}, { card })).toEqual([
    "fail contract organisation.suppliers[0].until",
    "fail review organisation.securityReviewed",
    "fail explanation answers.F19.until",
  ]);
});
