import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { cra } from "./cra.ts";

const steward =
  "OS2 har den 1. oktober 2026 vurderet sin rolle efter Cyber Resilience Act (forordning 2024/2847): fællesskabet er forvalter, og sårbarheder indberettes af sekretariatet.\n";

test.each([
  ["a paragraph", { "SECURITY.md": `# Sikkerhed\n\nSkriv til os.\n\n${steward}` }, "pass found SECURITY.md:5"],
  [
    "a section",
    {
      "docs/security.md": `# Sikkerhed\n\n## CRA (EU-forordning)\n\nFirmaet er fabrikant.\n\nKommunerne har ingen rolle i indberetningen, siger juristen.\n`,
    },
    "pass found docs/security.md:3",
  ],
  ["reStructuredText", { "docs/security.rst": `Security\n========\n\n${steward}` }, "pass found docs/security.rst:4"],
  ["a name alone", { "docs/security.md": "# S\n\nSe Cyber Resilience Act.\n" }, "open named docs/security.md:3"],
  [
    "a line that waits",
    { "docs/security.md": "# S\n\n**Ikke besvaret endnu:** Hvilken rolle har I efter Cyber Resilience Act?\n" },
    "open waits docs/security.md:3",
  ],
  [
    "another CRA",
    {
      "README.md":
        "# X\n\nThis project was made with CRA (create-react-app) and the role of each script is explained below.\n",
    },
    "open silent",
  ],
  ["a change log", { "CHANGELOG.md": `# Changes\n\n${steward}` }, "open silent"],
  ["nothing", {}, "open silent"],
])("%s", (_, files, expected) => {
  expect(runOne(cra, files)).toEqual([expected]);
});

test("asks where there is code, and takes an answer from anywhere", () => {
  expect(runOne(cra, {}, { kind: "docs" })).toEqual(["not-applicable elsewhere"]);
  expect(runOne(cra, { "security.md": `# S\n\n${steward}` }, { kind: "docs" })).toEqual(["pass found security.md:3"]);
});
