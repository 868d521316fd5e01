import { expect, test } from "vitest";
import { runOne, viewLiteral } from "../testing/run-one.ts";
import { policy } from "./policy.ts";

const EN = `# Security

## Reporting a vulnerability

Please do not open a public issue. Write to <security@os2demo.dk>.
You get an answer within 5 working days.

## Supported versions

The newest release gets security fixes.
`;

const DA = `# Sikkerhed

Har du fundet en sårbarhed, så opret ikke en offentlig sag. Skriv til sikkerhed@os2demo.dk.
Du får svar inden for to arbejdsdage. Kun den seneste udgivelse får sikkerhedsrettelser.
`;

const edit = (from: string, to: string) => ({ "SECURITY.md": EN.replace(from, to) });
const MAIL = "Write to <security@os2demo.dk>.";

test.each([
  ["English", { "SECURITY.md": EN }, ["pass found SECURITY.md:5"]],
  ["Danish, under a Danish name", { "SIKKERHED.md": DA }, ["pass found SIKKERHED.md:3"]],
  ["in .github", { ".github/Security.md": EN }, ["pass found .github/Security.md:5"]],
  [
    "the forge's own way",
    edit(MAIL, "Use https://github.com/os2demo/demo/security/advisories/new."),
    ["pass found SECURITY.md:5"],
  ],
  ["a form", edit(MAIL, "Report it at https://os2demo.dk/saarbarhed."), ["pass found SECURITY.md:5"]],
  ["a confidential issue", edit(MAIL, "Opret en fortrolig sag hos GitLab."), ["pass found SECURITY.md:5"]],
  [
    "an address that hides",
    edit("<security@os2demo.dk>", "security (at) os2demo (dot) dk"),
    ["pass found SECURITY.md:5"],
  ],
  ["a time in words", edit("5 working days", "a week"), ["pass found SECURITY.md:5"]],
  ["no way in", edit(MAIL, ""), ["fail no-channel SECURITY.md:1"]],
  [
    "a public issue",
    edit(`Please do not open a public issue. ${MAIL}`, "Please open an issue on GitHub."),
    ["fail public SECURITY.md:5"],
  ],
  ["an address for examples", edit("os2demo.dk", "example.com"), ["fail stand-in SECURITY.md:5"]],
  ["the template's address", edit("security@os2demo.dk", "insert-mail@os2.eu"), ["fail stand-in SECURITY.md:5"]],
  [
    "the template's address beside a real one",
    edit("working days.", "working days, or write to insert-mail@os2.eu."),
    ["fail leftover SECURITY.md:6"],
  ],
  ["no time", edit("within 5 working days", "as soon as possible"), ["fail no-time SECURITY.md:1"]],
  [
    "an age is no time to answer",
    edit("within 5 working days", "unless it is 5 days old"),
    ["fail no-time SECURITY.md:1"],
  ],
  ["no versions", edit("The newest release gets security fixes.", "All of them."), ["fail no-versions SECURITY.md:1"]],
  ["another product", edit("# Security", "# OS2produkt security policies"), ["fail leftover SECURITY.md:1"]],
  [
    "another product in the text",
    edit("5 working days", "5 working days by the team of OS2produkt"),
    ["fail other-product SECURITY.md:6"],
  ],
  ["an open line", edit("5 working days", "x\n\n**Not answered yet:** when?"), ["open open SECURITY.md:8"]],
  [
    "nothing but a heading",
    { "SECURITY.md": "# Security\n" },
    ["fail no-channel SECURITY.md:1", "fail no-time SECURITY.md:1", "fail no-versions SECURITY.md:1"],
  ],
  [
    "the README alone",
    { "README.md": `# OS2demo\n\n## Security\n\n${MAIL}\n` },
    ["pass readme README.md:5", "fail readme-only README.md:3"],
  ],
  [
    "a page about the design alone",
    { "docs/security.md": "# Security\n\nUsers log in with a password.\n" },
    ["fail missing"],
  ],
  ["a time in hours", edit("5 working days", "72h"), ["pass found SECURITY.md:5"]],
  ["a time in digits and words", edit("5 working days", "5 (five) working days"), ["pass found SECURITY.md:5"]],
  [
    "a reference to another page",
    { "SECURITY.md": "# Security\n\nSee https://os2demo.dk/sikkerhed for our policy.\n" },
    ["unknown elsewhere SECURITY.md:3"],
  ],
  ["nothing", { "README.md": "# OS2demo\n\n## Security\n\nWe are secure.\n" }, ["fail missing"]],
  ["source code of that name", { "Security.cs": "class Security {}" }, ["fail missing"]],
])("%s", (_, files, expected) => {
  expect(runOne(policy, files, { name: "os2demo" })).toEqual(expected);
});

test("an organisation's shared policy counts", () => {
  const shared = viewLiteral({ "SECURITY.md": EN }, { name: ".github" });
  expect(runOne(policy, {}, { siblings: [shared] })).toEqual(["pass found"]);
});

test("where that was not looked at, nobody knows", () => {
  expect(runOne(policy, {}, { address: "https://github.com/OS2demo/app" })).toEqual([
    "unknown unseen https://github.com/OS2demo/.github",
  ]);
});

test("the forge's private reporting is a way in", () => {
  expect(runOne(policy, edit(MAIL, ""), { forge: { privateReporting: true } })).toEqual(["pass found SECURITY.md:1"]);
});

test("another product's policy, copied whole", () => {
  const files = edit("5 working days", "5 working days by the team of OS2andet");
  expect(runOne(policy, files, { name: "app", address: "https://github.com/OS2demo/app" })).toEqual([
    "pass found SECURITY.md:5",
  ]);
  expect(
    runOne(
      policy,
      {
        "SECURITY.md": DA.replaceAll("os2demo", "os2x").replace(
          "Sikkerhed\n",
          "Sikkerhed\n\nOS2andet tager sikkerhed alvorligt.\n",
        ),
      },
      { name: "app", address: "https://github.com/OS2demo/app" },
    ),
  ).toEqual(["fail other-product SECURITY.md:3"]);
});
