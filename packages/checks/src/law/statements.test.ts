import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { ai } from "./ai.ts";
import { cra } from "./cra.ts";
import { iea } from "./iea.ts";
import { kle } from "./kle.ts";
import { nis2 } from "./nis2.ts";

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
])("CRA: %s", (_, files, expected) => {
  expect(runOne(cra, files)).toEqual([expected]);
});

test("asks the questions about code where there is code", () => {
  for (const check of [cra, nis2, iea]) {
    expect(runOne(check, {}, { kind: "docs" })).toEqual(["not-applicable elsewhere"]);
    expect(runOne(check, {})).toEqual(["open silent"]);
  }
  expect(runOne(cra, { "security.md": `# S\n\n${steward}` }, { kind: "docs" })).toEqual(["pass found security.md:3"]);
});

test.each([
  [
    "NIS2",
    nis2,
    "For NIS2-omfattede anvendere: komponentlisten følger hver udgivelse, og hver version støttes i to år.",
  ],
  [
    "IEA",
    iea,
    "Produktet er ingen tjeneste på tværs af grænser, så forordning 2024/903 (et interoperabelt Europa) kræver ingen vurdering.",
  ],
])("%s: takes a paragraph that says what applies", (_, check, text) => {
  expect(runOne(check, { "docs/operations.md": `# Drift\n\n${text}\n` })).toEqual(["pass found docs/operations.md:3"]);
});

test.each([
  ["no AI", { "README.md": "# X\n\nEn liste over høringer.\n" }, "not-applicable without"],
  ["a package", { "requirements.txt": "openai==1.0\n" }, "open silent requirements.txt"],
  ["a word in the README", { "README.md": "# X\n\nEn sprogmodel skriver udkast.\n" }, "open silent README.md:3"],
  [
    "the class",
    {
      "README.md": "# X\n\nEn sprogmodel skriver udkast.\n",
      "docs/legal/ai.md":
        "# AI\n\nEfter AI-forordningen er anvendelsen vurderet til begrænset risiko; et menneske læser hvert udkast.\n",
    },
    "pass found docs/legal/ai.md:3",
  ],
])("AI: %s", (_, files, expected) => {
  expect(runOne(ai, files)).toEqual([expected]);
});

test.each([
  ["no cases", { "README.md": "# X\n\nEn liste over høringer.\n" }, "not-applicable without"],
  ["cases", { "README.md": "# X\n\nHjælper med sagsbehandling.\n" }, "open silent"],
  [
    "subjects",
    {
      "docs/standards.md":
        "# Standarder\n\nSager oprettes under KLE 27.36 og 32.18, som sættes op af hver kommune for sig.\n",
    },
    "pass found docs/standards.md:3",
  ],
  ["a tool's file name", { "doc/README.txt": "xjc -p dk.x KLE-REST-Emner.xsd\n" }, "not-applicable without"],
])("KLE: %s", (_, files, expected) => {
  expect(runOne(kle, files)).toEqual([expected]);
});

test("KLE: hears of cases from the card", () => {
  const card = completeCard({ product: { name: "X", purpose: { da: "Journaliserer breve." } } });
  expect(runOne(kle, {}, { card })).toEqual(["open silent"]);
});
