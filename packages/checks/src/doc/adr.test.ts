import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { adr } from "./adr.ts";

const body =
  "## Sammenhæng\n\nVi skal vælge, hvor data ligger, og to leverandører har hver sit forslag til det.\n\n## Beslutning\n\nVi bruger PostgreSQL, fordi alle kender den, og fordi den kan drives af flere leverandører.\n";
const record = (status: string) => `# Vælg database\n\n${status}\n\n${body}`;
const first = `# Record architecture decisions\n\n${body}`;

test.each([
  ["none", { "docs/index.md": "# X" }, ["fail missing"]],
  [
    "status as a section",
    { "docs/adr/0002-database.md": record("## Status\n\nAccepted") },
    ["pass found docs/adr/0002-database.md:1"],
  ],
  [
    "status in front matter",
    { "doc/adr/2.md": `---\nstatus: "superseded by 0003"\n---\n${record("")}` },
    ["pass found doc/adr/2.md:1"],
  ],
  [
    "status as a line, in Danish",
    { "arkitektur/beslutninger/ADR-7-database.md": record("- **Status:** godkendt") },
    ["pass found arkitektur/beslutninger/ADR-7-database.md:1"],
  ],
  [
    "status in a table",
    { "docs/decisions/003-database.md": record("| Status | Vedtaget |\n| --- | --- |") },
    ["pass found docs/decisions/003-database.md:1"],
  ],
  [
    "in reStructuredText",
    { "docs/adr/0002-db.rst": `Database\n========\n\nStatus\n------\n\nAccepted\n\n${body}` },
    ["pass found docs/adr/0002-db.rst:1"],
  ],
  [
    "number in the title alone",
    { "docs/adr/database.md": `# ADR 4: Database\n\nStatus: accepted\n\n${body}` },
    ["pass found docs/adr/database.md:1"],
  ],
  ["no number", { "docs/adr/database.md": record("Status: accepted") }, ["fail number docs/adr/database.md:1"]],
  [
    "one number twice",
    { "docs/adr/0002-a.md": record("Status: accepted"), "docs/adr/002-b.md": record("Status: accepted") },
    ["fail twice docs/adr/002-b.md:1"],
  ],
  ["no status", { "docs/adr/0002-a.md": record("") }, ["fail noStatus docs/adr/0002-a.md:1"]],
  ["a status of its own", { "docs/adr/0002-a.md": record("Status: måske") }, ["fail status docs/adr/0002-a.md:3"]],
  ["no decision", { "docs/adr/0002-a.md": "# A\n\nStatus: accepted\n" }, ["fail thin docs/adr/0002-a.md:1"]],
  [
    "the template's pages alone",
    { "docs/adr/index.md": "# D", "docs/adr/template.md": "# T", "docs/adr/0001-record.md": first },
    ["open first docs/adr/0001-record.md:1"],
  ],
  ["a steering group's decisions", { "beslutninger/2025-01-01-styregruppe.md": record("") }, ["fail missing"]],
])("%s", (_, files, expected) => {
  expect(runOne(adr, files)).toEqual(expected);
});

test("tells of many at once, and counts the rest", () => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, n) => [`docs/adr/${String(n + 1)}-a.md`, record("")]),
  );
  const told = runOne(adr, files);
  expect(told).toHaveLength(21);
  expect(told.at(-1)).toBe("fail more");
});
