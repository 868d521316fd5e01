import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { fda } from "./fda.ts";

const NAMES = [
  "Arkitektur styres på rette niveau",
  "Arkitektur fremmer sammenhæng, innovation og effektivitet",
  "Arkitektur og regulering støtter hinanden",
  "Sikkerhed, privatliv og tillid",
  "Processer optimeres på tværs",
  "Gode data deles og genbruges",
  "It-løsninger samarbejder effektivt",
  "Data og services leveres driftsstabilt",
];
const table = (names: readonly string[], stance: string) =>
  `# Rammearkitektur\n\n| Princip | Status | Hvorfor |\n| --- | --- | --- |\n${names.map((name) => `| ${name} | ${stance} | vi bruger de fælles byggeblokke her |`).join("\n")}\n`;

test.each([
  ["nothing", {}, "fail missing"],
  ["all eight", { "docs/rammearkitektur.md": table(NAMES, "følges") }, "pass found docs/rammearkitektur.md:1"],
  [
    "by number, in English",
    {
      "docs/architecture/reference-architecture.md": table(
        ["1. A", "2. B", "3. C", "4. D", "5. E", "6. F", "7. G", "8. H"],
        "departed from",
      ),
    },
    "pass found docs/architecture/reference-architecture.md:1",
  ],
  ["five of eight", { "docs/fda.md": table(NAMES.slice(0, 5), "følges") }, "fail principles docs/fda.md:1"],
  ["names without answers", { "docs/fda.md": table(NAMES, "–") }, "fail stance docs/fda.md:1"],
  [
    "the stamped page",
    { "docs/architecture/reference-architecture.md": table(NAMES, "**Not answered yet:** followed?") },
    "open open docs/architecture/reference-architecture.md:5",
  ],
  ["one sentence", { "README.md": "# X\n\n## Rammearkitektur\n\nVi følger den." }, "fail thin README.md:3"],
])("%s", (_, files, expected) => {
  expect(runOne(fda, files)).toEqual([expected]);
});
