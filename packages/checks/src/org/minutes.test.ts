import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { minutes } from "./minutes.ts";

const said = "# Referat\n\nDer blev talt om budgettet.\n";

test.each([
  ["nothing", {}, ["fail missing"]],
  [
    "a date in the name",
    { "produktforvaltning/styregruppe/2026-03-01-referat.md": said },
    ["pass recent produktforvaltning/styregruppe/2026-03-01-referat.md"],
  ],
  [
    "a Danish date in the name",
    { "referater/referat 01-03-2026.md": said },
    ["pass recent referater/referat 01-03-2026.md"],
  ],
  [
    "a date without marks",
    { "dagsordner-og-referater/styregruppe/20260917_OS2A.md": said },
    ["pass recent dagsordner-og-referater/styregruppe/20260917_OS2A.md"],
  ],
  [
    "a date in the heading",
    { "projekt/møder/pm1.md": "# Møde 20.01.2026\n\nSagt.\n" },
    ["pass recent projekt/møder/pm1.md"],
  ],
  ["a date in the text", { "referat.md": "# Referat\n\n**Tid**: 3. august 2026\n" }, ["pass recent referat.md"]],
  [
    "several meetings in one file",
    { "minutes.md": "# Minutes\n\n## 2024-01-01\n\n## 2026-02-02\n" },
    ["pass recent minutes.md"],
  ],
  ["an office file", { "møder/2026-03-01 referat.docx": "x" }, ["pass closed møder/2026-03-01 referat.docx"]],
  ["more than a year ago", { "referater/2025-11-23.md": said }, ["fail old referater/2025-11-23.md"]],
  ["a year ago to the day", { "referater/2025-11-24.md": said }, ["pass recent referater/2025-11-24.md"]],
  ["still to come", { "referater/2027-01-01-referat.md": said }, ["fail planned referater/2027-01-01-referat.md"]],
  ["no date", { "referat.pdf": "x" }, ["unknown undated referat.pdf"]],
  ["agendas only", { "styregruppe/2026-03-01-dagsorden.md": "# Dagsorden\n" }, ["fail missing"]],
  [
    "a blank form",
    { "styregruppe/skabelon-referat.md": "# Referat af møde dd.mm.åååå\n" },
    ["open waiting styregruppe/skabelon-referat.md"],
  ],
  [
    "a folder that waits",
    { "produktforvaltning/styregruppe/README.md": "# Møder\n" },
    ["open waiting produktforvaltning/styregruppe/README.md"],
  ],
  [
    "behind a login",
    { "README.md": "# A\n\n[Referater](https://boks.os2.eu/apps/files/1)\n" },
    ["fail login README.md:3"],
  ],
  [
    "on another page",
    { "README.md": "# A\n\n[Referater](https://boks.os2.eu/s/abc)\n" },
    ["unknown linked README.md:3"],
  ],
  ["pages about a product for meetings", { "docs/meetings/booking.md": "# Booking a room\n" }, ["fail missing"]],
  ["source code", { "src/minutes/2026-03-01.ts": "x" }, ["fail missing"]],
])("%s", (_, files, expected) => {
  expect(runOne(minutes, files)).toEqual(expected);
});

test("one group that meets does not stand in for one that does not", () => {
  const files = {
    "referater/styregruppe/2024-05-01.md": said,
    "referater/koordinationsgruppe/2026-05-01.md": said,
    "referater/andet/2026-10-01.md": said,
  };
  expect(runOne(minutes, files)).toEqual([
    "fail old referater/styregruppe/2024-05-01.md",
    "pass recent referater/koordinationsgruppe/2026-05-01.md",
  ]);
});
