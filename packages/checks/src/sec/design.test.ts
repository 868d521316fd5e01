import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { design } from "./design.ts";

const EN = `All users log in with single sign-on from their own organisation, and roles decide what they can see.
Each change of a case is logged with its time, and the log is kept for two years.
Personal data are encrypted on the way and at rest, and backups are encrypted too.
The most serious threat is that an employee reads cases without cause; reading is logged for that reason.
`;
const DA = `Alle brugere logger på med deres egen organisations login, og roller afgør, hvad de må se og rette.
Hver ændring af en sag logges med tidspunkt, og loggen gemmes i to år hos driftsleverandøren.
Persondata er krypteret både undervejs og når de ligger stille, og det samme gælder sikkerhedskopierne.
Sikkerhedsrettelser udsendes af leverandøren inden for en uge, og driften får besked på en postliste.
`;

test.each([
  ["a page in English", { "docs/security.md": `# Security\n\n${EN}` }, "pass found docs/security.md:1"],
  [
    "a page in Danish",
    { "docs/drift/it-sikkerhed.md": `# Sikkerhed\n\n${DA}` },
    "pass found docs/drift/it-sikkerhed.md:1",
  ],
  [
    "a section of the architecture",
    { "docs/architecture.md": `# A\n\n## Security\n\n${EN}` },
    "pass found docs/architecture.md:3",
  ],
  ["a section of the README", { "README.md": `# A\n\n## Sikkerhed\n\n${DA}` }, "pass found README.md:3"],
  ["reStructuredText", { "docs/security.rst": `Security\n========\n\n${EN}` }, "pass found docs/security.rst:1"],
  ["a design within the policy", { "SECURITY.md": `# Security\n\n## Design\n\n${EN}` }, "pass found SECURITY.md:1"],
  [
    "one theme in many words",
    {
      "docs/security.md": `# Security\n\n${"All users log in with single sign-on from their own organisation. ".repeat(8)}`,
    },
    "fail few docs/security.md:1",
  ],
  [
    "headings alone",
    { "docs/security.md": "# Security\n\n## Threats\n\n## Access\n\n## Logging\n" },
    "fail thin docs/security.md:1",
  ],
  [
    "names of themes alone",
    { "docs/security.md": `# S\n\n${"- Threats\n- Access control\n- Logging\n- TLS\n".repeat(20)}` },
    "fail few docs/security.md:1",
  ],
  [
    "an open line",
    { "docs/security.md": `# S\n\n${EN}\n**Not answered yet:** threats?\n` },
    "open open docs/security.md:8",
  ],
  [
    "a template's words",
    { "docs/security.md": `# S\n\n${EN}\nWrite to insert-mail@os2.eu\n` },
    "fail leftover docs/security.md:8",
  ],
  [
    "a policy is no design",
    { "SECURITY.md": "# Security\n\nReport vulnerabilities to security@os2demo.dk within 3 days.\n" },
    "fail missing",
  ],
  [
    "a short remark in the README",
    { "README.md": "# A\n\n## Security\n\nWe use TLS, and we log in.\n" },
    "fail missing",
  ],
  ["nothing", {}, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(design, files)).toEqual([expected]);
});
