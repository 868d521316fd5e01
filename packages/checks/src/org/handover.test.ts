import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { handover } from "./handover.ts";

const path = "docs/governance/handover.md";
const text = (date: string, to: string) =>
  `# Overdragelse\n\nRettighederne til koden blev ${date} overdraget fra Eksempel Kommune til ${to}. Version 2.1 i repositoryet er den, der er i drift hos kommunerne.\n`;

test.each([
  ["nothing", {}, "fail missing"],
  ["date and parties", { [path]: text("den 1. maj 2025", "OS2") }, `pass found ${path}:1`],
  [
    "a section in English",
    {
      "README.md":
        "# A\n\n## Transfer of rights\n\nOn 1 May 2025 the municipality transferred all its rights in the code to OS2, and version 2.1 runs at all of the users today.\n",
    },
    "pass found README.md:3",
  ],
  ["no date", { [path]: text("engang", "OS2") }, `fail undated ${path}:1`],
  ["to whom", { [path]: text("den 1. maj 2025", "fællesskabet") }, `fail parties ${path}:1`],
  [
    "rights of users are something else",
    { "docs/brug.md": "# Brug\n\n## Rettigheder\n\nBrugeren får rettigheder af administratoren.\n" },
    "fail missing",
  ],
])("%s", (_, files, expected) => {
  expect(runOne(handover, files)).toEqual([expected]);
});

test.each([
  ["an empty record waits", undefined, "open cardLacks legal.rightsTransfer"],
  ["a missing party waits", { date: "2025-05-01" }, "open cardLacks legal.rightsTransfer.parties"],
  [
    "a login is no evidence",
    { date: "2025-05-01", parties: "A til OS2", link: "https://a.sharepoint.com/x" },
    "fail cardLogin legal.rightsTransfer.link",
  ],
  [
    "all of it answers",
    { date: "2025-05-01", parties: "A til OS2", link: "https://os2.eu/x.pdf" },
    "pass card legal.rightsTransfer",
  ],
])("the card: %s", (_, rightsTransfer, expected) => {
  const card = completeCard({ product: { name: "A" }, legal: { rightsTransfer } });
  expect(runOne(handover, {}, { card })).toEqual([expected]);
});
