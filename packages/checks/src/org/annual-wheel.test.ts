import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { annualWheel } from "./annual-wheel.ts";

const path = "docs/governance/annual-wheel.md";
const wheel = (when: string) =>
  `# Årshjul\n\nProduktet evalueres to gange om året, og selvevalueringen lægges frem for styregruppen først.\n\n- Selvevaluering: ${when}\n- Møde med sekretariatet: ${when}\n`;

test.each([
  ["nothing", {}, "fail missing"],
  ["dates", { [path]: wheel("12. marts 2027") }, `pass found ${path}:1`],
  ["months without a year", { "aarshjul.md": wheel("februar og september") }, "pass found aarshjul.md:1"],
  [
    "a section in English",
    {
      "GOVERNANCE.md":
        "# G\n\n## Annual wheel\n\nEach March and October we write the self-assessment, and we meet the secretariat in April and in November to talk about it.\n",
    },
    "pass found GOVERNANCE.md:3",
  ],
  ["when needed", { [path]: wheel("efter behov") }, `fail undated ${path}:1`],
  ["a year gone by", { [path]: wheel("12.03.2024") }, `fail old ${path}:1`],
  ["no secretariat", { [path]: wheel("maj").replace("sekretariatet", "brugerne") }, `fail secretariat ${path}:1`],
  [
    "no evaluation",
    { [path]: wheel("maj").replace(/evaluer|[Ss]elvevaluering/g, "fest") },
    `fail evaluation ${path}:1`,
  ],
  ["a picture", { "docs/Årshjul 2026.png": "x" }, "fail closed docs/Årshjul 2026.png"],
  ["our template", { [path]: `${wheel("maj")}\n| Andet | **Ikke besvaret endnu:** dato |\n` }, `open open ${path}:8`],
])("%s", (_, files, expected) => {
  expect(runOne(annualWheel, files)).toEqual([expected]);
});
