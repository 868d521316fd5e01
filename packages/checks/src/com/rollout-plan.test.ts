import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { rolloutPlan } from "./rollout-plan.ts";

const path = "docs/rollout-plan.md";
const table =
  "| Trin | Hvem | Varighed |\n| --- | --- | --- |\n| Beslutning og aftale | Kommunens ledelse | 4 uger |\n| Opsætning og data | Leverandøren | 3 uger |\n| Test og undervisning | Projektlederen | 2 uger |\n\nSystemejeren har ansvaret, når løsningen er i drift.\n";

test.each([
  ["nothing", {}, "fail missing"],
  ["steps, roles and time", { [path]: `# Udrulningsplan\n\n${table}` }, `pass found ${path}:1`],
  ["a section in English", { "README.md": `# A\n\n## Roll-out plan\n\n${table}` }, "pass found README.md:3"],
  [
    "technical steps only",
    {
      "docs/udrulning.md":
        "# Udrulning\n\n1. Hent koden fra serveren, og pak den ud i den rigtige mappe på maskinen.\n2. Kør scriptet, og vent på at det er færdigt uden fejl.\n3. Genstart tjenesten, og se efter i loggen.\n",
    },
    "fail roles docs/udrulning.md:1",
  ],
  [
    "no steps",
    { [path]: `# Udrulningsplan\n\n${"Kommunen tager løsningen i brug, når den er klar til det. ".repeat(4)}\n` },
    `fail steps ${path}:1`,
  ],
  ["no time", { [path]: `# Udrulningsplan\n\n${table.replaceAll(/\d uger/g, "kort")}` }, `fail time ${path}:1`],
  [
    "our template",
    { [path]: `# Udrulningsplan\n\n${table}\n| I drift | **Ikke besvaret endnu:** hvem |\n` },
    `open open ${path}:11`,
  ],
])("%s", (_, files, expected) => {
  expect(runOne(rolloutPlan, files)).toEqual([expected]);
});
