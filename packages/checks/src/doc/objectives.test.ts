import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { objectives } from "./objectives.ts";

const path = "docs/vision-strategy.md";
const vision =
  "## Vision\n\nBorgerne kender kommunens høringer og svarer på dem, uanset hvor de bor, og medarbejderne bruger tiden på svarene i stedet for på at lede.\n";
const goals = "## Mål\n\n- Alle høringer ligger ét sted i 2027.\n- Tre kommuner mere er med inden for to år.\n";
const os2 =
  "## Sammenhæng med OS2\n\nProduktet støtter punktet om fælles løsninger i OS2's strategi, fordi tre kommuner deler det.\n";
const adopted = "## Vedtaget\n\nVedtaget af styregruppen 12. marts 2026.\n";
const national = "## Nationale strategier\n\n**Ikke besvaret endnu:** hvilken?\n";

test.each([
  ["nothing", {}, "fail missing"],
  ["all of it", { [path]: `# Vision og strategi\n\n${vision}${goals}${os2}${adopted}` }, `pass found ${path}:1`],
  [
    "what other checks look at may wait",
    { [path]: `# Vision og strategi\n\n${vision}${goals}${os2}${adopted}${national}` },
    `pass found ${path}:1`,
  ],
  [
    "sections of the README",
    {
      "README.md": `# A\n\n${vision}${goals.replace("Alle", "Som OS2's strategi siger: alle")}\nVedtaget 1.1.2026\n\n## Licens\n`,
    },
    "pass found README.md:3",
  ],
  ["no goals", { [path]: `# Vision\n\n${vision}${os2}${vision}` }, `fail goals ${path}:1`],
  ["no OS2", { [path]: `# Vision\n\n${vision}${goals}${vision.replace("Vision", "Mere")}` }, `fail os2 ${path}:1`],
  [
    "membership is no link",
    {
      [path]: `# Vision\n\n${vision}${goals}Produktet er en del af OS2's portefølje, og alle deltagere er medlem af OS2 i dag.\n`,
    },
    `fail os2 ${path}:1`,
  ],
  [
    "a link to the strategy",
    {
      [path]: `# Vision\n\n${vision}${goals}Det passer med [den](https://www.os2.eu/os2-strategi), som alle medlemmer har vedtaget.\n${adopted}`,
    },
    `pass found ${path}:1`,
  ],
  ["never adopted", { [path]: `# Vision\n\n${vision}${goals}${os2}` }, `fail adopted ${path}:1`],
  ["a line", { [path]: "# Vision\n\nBedre høringer.\n" }, `fail thin ${path}:1`],
  [
    "our template",
    { [path]: `# Vision og strategi\n\n${vision}## Mål\n\n**Ikke besvaret endnu:** hvilke?\n` },
    `open open ${path}:8`,
  ],
  ["a picture", { "produktstrategi.png": "x" }, "fail closed produktstrategi.png"],
  ["strategies of code", { "docs/testing-strategy.md": `# Test strategy\n\n${goals}` }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(objectives, files)).toEqual([expected]);
});

test("below level 2 nobody need have adopted it", () => {
  const files = { [path]: `# Vision\n\n${vision}${goals}${os2}` };
  expect(runOne(objectives, files, { level: "1" })).toEqual([`pass found ${path}:1`]);
});
