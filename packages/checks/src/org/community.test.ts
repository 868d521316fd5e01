import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { community } from "./community.ts";

const text = (day: string) =>
  `Brugerklubben deler erfaringer om løsningen. ${day} mødtes vi i Odense med deltagere fra 14 kommuner og talte om den nye version og om drift. [Tilmeld dig](https://os2.eu/os2a).`;

test.each([
  ["nothing", {}, "fail missing"],
  [
    "a meeting this year",
    { "docs/community.md": `# Fællesskab\n\n${text("12. maj 2026")}\n` },
    "pass found docs/community.md:1",
  ],
  ["a section", { "README.md": `# A\n\n## Brugerklub\n\n${text("2026-05-12")}\n` }, "pass found README.md:3"],
  ["no date", { "brugerklub.md": `# Brugerklub\n\n${text("Tit")}\n` }, "fail undated brugerklub.md:1"],
  ["long ago", { "brugerklub.md": `# Brugerklub\n\n${text("12. maj 2023")}\n` }, "fail old brugerklub.md:1"],
  [
    "nowhere to join",
    { "brugerklub.md": `# Brugerklub\n\n${text("12. maj 2026").replace(/ \[.*/, "")}\n` },
    "fail join brugerklub.md:1",
  ],
  ["a code of conduct", { "CODE_OF_CONDUCT.md": "# C\n\n## Community Impact Guidelines\n\nText.\n" }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(community, files)).toEqual([expected]);
});
