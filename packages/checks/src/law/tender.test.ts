import { completeCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { tender } from "./tender.ts";

const note =
  "# Udbud\n\nVurderingen blev lavet 3. marts 2026 af indkøbskontoret i Eksempel Kommune. Udviklingen lå under tærskelværdien, og driften købes på en rammeaftale, som er fornyet siden.\n";
const card = (procurement?: object) =>
  completeCard({ product: { name: "OS2eksempel" }, legal: procurement ? { procurement } : {} });

test.each([
  ["a note", { "docs/legal/udbud.md": note }, "pass found docs/legal/udbud.md:1"],
  ["a section of the README", { "README.md": `# X\n\n#${note}` }, "pass found README.md:3"],
  [
    "an English note",
    {
      "docs/procurement.md":
        "# Procurement\n\nOn 2026-03-03 the lawyer of the municipality found that the development could be awarded directly, being below the threshold of the directive.\n",
    },
    "pass found docs/procurement.md:1",
  ],
  ["no date", { "docs/udbud.md": note.replace("3. marts 2026", "i foråret") }, "fail undated docs/udbud.md:1"],
  [
    "no rule",
    { "docs/udbud.md": note.replace(/under tærskel.*på en rammeaftale/, "fint og driften købes et sted") },
    "fail rule docs/udbud.md:1",
  ],
  [
    "our untouched template",
    { "docs/legal/udbud.md": "# Udbud\n\n**Ikke besvaret endnu:** vurdering\n" },
    "open open docs/legal/udbud.md:3",
  ],
  ["material for others' tenders", { "docs/udbudsmateriale.md": note.replace("# Udbud", "# Bilag") }, "fail missing"],
  ["nothing", { "README.md": "# X" }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(tender, files)).toEqual([expected]);
});

test.each([
  ["no answer", card(), "open cardLacks legal.procurement.note"],
  ["no date", card({ note: "Under tærskelværdien" }), "open cardLacks legal.procurement.date"],
  [
    "an answer",
    card({ note: "Under tærskelværdien", date: "2026-03-03", by: "Indkøb, Eksempel Kommune" }),
    "pass card legal.procurement",
  ],
])("asks the card: %s", (_, answered, expected) => {
  expect(runOne(tender, {}, { card: answered })).toEqual([expected]);
});
