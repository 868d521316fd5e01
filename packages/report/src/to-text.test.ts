import { expect, test } from "vitest";
import { holdsCommands, HOSTILE, sampleCheck, sampleFinding } from "./testing/sample-check.ts";
import { PLAIN } from "./style.ts";
import { toText } from "./to-text.ts";

test("where the product stands, then what to do", () => {
  expect(toText(sampleCheck(), "da")).toMatchInlineSnapshot(`
    "OS2eksempel: OS2-niveau sandkasse
    os2eksempel, filer: 12, 2026-11-24

    Niveau     dokumenteret  delvist  mangler  angivet  forklaret  for mennesker
    sandkasse             -        -        2        -          -              4
    1                     -        -        -        -          -             10
    2                     -        -        -        -          -             19
    3                     -        -        -        -          -              8

    Dokumentationen rækker endnu ikke til et niveau.
    OS2's sekretariat og bestyrelse fastsætter niveauet; her ses dokumentationen.

    Næste skridt mod niveau sandkasse (2)
      F2  Åben licens valgt og brugt rigtigt [mangler]
          Der er ingen licensfil i roden.
          > Læg teksten i LICENSE.
      F4  Sikkerhed er tænkt ind og skrevet ned [mangler]
          SECURITY.md:3 Adressen er skabelonens.
          > Skriv jeres egen adresse.

    Kun mennesker kan svare på (4)
      R1  Gør gavn hos mindst én myndighed [for mennesker]
      F1  Koden bliver til i et åbent repository udpeget af OS2 [for mennesker]
      F3  Udbud og anden lovgivning er afklaret [for mennesker]
      F5  Formål, målgruppe og nytte er beskrevet [for mennesker]
          product.purpose Formålet er ikke skrevet.
          > Skriv det i kortet.

    Forklaret (1)
      vc/open-development
          Flyttes (Anne Eksempel, til 2027-01-31)

    Fund, som en skabelon kan rette: 1. os2kit check --fix gør det."
  `);
});

test("nothing left to do is said", () => {
  const report = sampleCheck({ findings: [], reached: "sandbox" });
  const requirements = report.requirements.map((each) => ({ ...each, state: "evidence" as const }));
  expect(toText({ ...report, requirements }, "en")).toMatchInlineSnapshot(`
    "OS2eksempel: OS2 level sandbox
    os2eksempel, files: 12, 2026-11-24

    Level    evidence  partial  missing  declared  explained  for people
    sandbox         -        -        2         -          -           4
    1               -        -        -         -          -          10
    2               -        -        -         -          -          19
    3               -        -        -         -          -           8

    The evidence reaches level sandbox.
    OS2's secretariat and board set the level; this shows the evidence.

    Nothing stands between this product and level sandbox."
  `);
});

test("asked for all, it shows passes and what is explained too", () => {
  const text = toText(sampleCheck(), "en", { all: true });
  expect(text).toContain("pass doc/readme");
  expect(text).toContain("Flyttes (Anne Eksempel, until 2027-01-31)");
});

test("more than a dozen findings are counted, not shown; the gravest come first", () => {
  const findings = Array.from({ length: 20 }, (_, index) =>
    sampleFinding({
      fingerprint: String(index),
      severity: index === 19 ? "must" : "could",
      check: `lic/c${String(index)}`,
    }),
  );
  const text = toText(sampleCheck({ profile: "reuse", requirements: [], findings }), "da");
  expect(text).toMatch(/Fund \(20\)\n {2}skal lic\/c19/);
  expect(text).toContain("8 mere; --all viser alt.");
});

test("lines keep to the width", () => {
  const long = { da: "ord ".repeat(60), en: "word ".repeat(60) };
  const text = toText(sampleCheck({ findings: [sampleFinding({ message: long })] }), "da", {
    style: { ...PLAIN, width: 50 },
  });
  const wrapped = text.split("\n").filter((line) => line.includes("ord ord"));
  expect(wrapped.length).toBeGreaterThan(4);
  expect(wrapped.filter((line) => line.length > 50)).toEqual([]);
});

test("what a repository says cannot command the terminal", () => {
  const at = { repository: "os2eksempel", path: "a\u001b[2Jb.md" };
  const findings = [sampleFinding({ at, message: { da: HOSTILE, en: HOSTILE } })];
  expect(holdsCommands(toText(sampleCheck({ product: "x\u001b[2J", findings }), "da"))).toBe(false);
});

test.each([
  ["a field", { field: "toolbox.page" }, "The field toolbox.page is empty.", "The field toolbox.page is empty."],
  ["a path", { path: "a.md", line: 3 }, "See a.md here.", "See a.md:3 here."],
  ["a place of which the message is silent", { path: "a.md", line: 3 }, "Nothing is said.", "a.md:3 Nothing is said."],
])("%s is not said twice", (_, place, en, shown) => {
  const at = { repository: "os2eksempel", ...place };
  const findings = [sampleFinding({ at, message: { da: en, en } })];
  expect(toText(sampleCheck({ profile: "reuse", requirements: [], findings }), "en")).toContain(`\n      ${shown}\n`);
});
