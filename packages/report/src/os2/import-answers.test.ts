import { parseCard } from "@os2kit/model";
import { expect, test } from "vitest";
import { sampleForm } from "../testing/sample-report.ts";
import { importAnswers } from "./import-answers.ts";
import { readGovernanceReport } from "./read-governance-report.ts";

const CARD = `# Vores kort
product:
  name: OS2eksempel # navnet

answers:
  # drøftet på mødet
  F2:
    status: no # endnu
    by: Bo
    explanation: Vi venter.
  F3: { status: yes }
`;

const entry = (id: string, efterlevet: string | null, dokumentation = "") => ({ id, efterlevet, dokumentation });
const read = (...entries: object[]) => readGovernanceReport(sampleForm(entries));

test("new answers join the card, and nothing else of it changes", () => {
  const { text, taken, kept, problems } = importAnswers(CARD, read(entry("R1", "Ja", "To linjer:\næøå | <br/> 👩‍💻")), {
    overwrite: false,
  });
  expect([taken, kept, problems]).toEqual([["R1"], [], []]);
  expect(text.slice(CARD.length)).toMatchInlineSnapshot(`
    "  R1:
        status: yes
        text: |-
          To linjer:
          æøå | <br/> 👩‍💻
        by: Anne Eksempel
        date: 2026-10-01
    "
  `);
  expect(text.startsWith(CARD)).toBe(true);
  const card = parseCard(text);
  expect(card.ok && card.value.answers.R1).toEqual({
    status: "yes",
    text: "To linjer:\næøå | <br/> 👩‍💻",
    by: "Anne Eksempel",
    date: "2026-10-01",
  });
});

test("an answer that people wrote is kept, and told", () => {
  const { text, taken, kept } = importAnswers(CARD, read(entry("F2", "Ja", "MPL-2.0")), { overwrite: false });
  expect([text, taken]).toEqual([CARD, []]);
  expect(kept).toEqual([
    {
      id: "F2",
      card: { status: "no", by: "Bo", explanation: "Vi venter." },
      report: { status: "yes", text: "MPL-2.0", by: "Anne Eksempel", date: "2026-10-01" },
    },
  ]);
});

test("asked to, the report wins; comments and what it does not say stay", () => {
  const { text, taken } = importAnswers(CARD, read(entry("F2", "Ja", "MPL-2.0"), entry("F3", "Nej")), {
    overwrite: true,
  });
  expect(taken).toEqual(["F2", "F3"]);
  expect(text).toMatchInlineSnapshot(`
    "# Vores kort
    product:
      name: OS2eksempel # navnet

    answers:
      # drøftet på mødet
      F2:
        status: yes # endnu
        by: Anne Eksempel
        explanation: Vi venter.
        text: MPL-2.0
        date: 2026-10-01
      F3: { status: no, by: Anne Eksempel, date: 2026-10-01 }
    "
  `);
});

test("whoever gave the old answer does not stand behind the new one", () => {
  const report = readGovernanceReport(sampleForm([entry("F2", "Ja")], { filledBy: "", filledDate: "" }));
  const card = parseCard(importAnswers(CARD, report, { overwrite: true }).text);
  expect(card.ok && card.value.answers.F2).toEqual({ status: "yes", explanation: "Vi venter." });
});

test("importing the same report again changes nothing", () => {
  const report = read(entry("R1", "Ja", "x\ny"), entry("F4", null, "kun tekst"));
  const once = importAnswers(CARD, report, { overwrite: false }).text;
  expect(importAnswers(once, report, { overwrite: true })).toMatchObject({ text: once, taken: [], kept: [] });
});

test("what a card cannot hold is left out, and said", () => {
  const report = read(
    entry("R1", "Ja", "a\u0007\u200bb"),
    entry("R2", "Nej", "x".repeat(10_001)),
    entry("R3", "Ja", `https://example.org/${"y".repeat(300)}`),
  );
  const { text, problems } = importAnswers(CARD, report, { overwrite: false });
  expect(problems.map(({ code, args }) => [code, args?.id])).toEqual([
    ["import.characters", "R1"],
    ["import.text-long", "R2"],
    ["import.evidence", "R3"],
  ]);
  const card = parseCard(text);
  expect(card.ok && [card.value.answers.R1?.text, card.value.answers.R2]).toEqual([
    "ab",
    { status: "no", by: "Anne Eksempel", date: "2026-10-01" },
  ]);
});

test("a report about another product is put in, and doubted", () => {
  const report = readGovernanceReport(sampleForm([entry("R1", "Ja")], { productName: "OS2andet" }));
  expect(importAnswers(CARD, report, { overwrite: false }).problems).toEqual([
    { code: "import.product", args: { found: "OS2andet", product: "OS2eksempel" } },
  ]);
});

test("a card that cannot be read is left as it is", () => {
  const result = importAnswers("product: [", read(entry("R1", "Ja")), { overwrite: true });
  expect([result.text, result.taken, result.problems.map(({ code }) => code)]).toEqual([
    "product: [",
    [],
    ["import.card"],
  ]);
});

test.each([
  ["no answers yet", "product:\n  name: OS2eksempel\n"],
  ["an empty group", "product:\n  name: OS2eksempel\nanswers:\n"],
  ["an empty answer", "product:\n  name: OS2eksempel\nanswers:\n  R1:\n"],
  ["an empty field", "product:\n  name: OS2eksempel\nanswers:\n  R1:\n    text:\n"],
  ["a flow map", "product: { name: OS2eksempel }\nanswers: { F2: { status: no } }\n"],
  ["another group behind", "answers:\n  F2:\n    status: no\n\n# navn\nproduct:\n  name: OS2eksempel\n"],
  ["line ends of Windows", "product:\r\n  name: OS2eksempel\r\nanswers:\r\n  F2:\r\n    status: no\r\n"],
])("a card with %s takes answers", (_, text) => {
  const result = importAnswers(text, read(entry("R1", "Planlagt", "a\n\n  b"), entry("G14", "Nej")), {
    overwrite: false,
  });
  const card = parseCard(result.text);
  expect(card.ok ? card.value.answers : card.problems).toMatchObject({
    R1: { status: "planned", text: "a\n\n  b" },
    G14: { status: "no" },
  });
});

test("old ids find their way, retired and weaker ones are told and not converted", () => {
  const text = [
    "## OS2eksempel governance rapport",
    "",
    "|  | # | Krav | Henvisning | Niveau |",
    "|---|---|---|---|---|",
    "| [x] | R2 | Andre har gavn | To kommuner | 1 |",
    "| [x] | R5 | Strategi | Se den | 3 |",
    "| [x] | F1 | Koden er delt | https://example.org | 0 |",
    "| [x] | F9 | Skabelon | docs | 1 |",
    "| ☐ | F2 | Licens | Hvor? | 0 |",
  ].join("\n");
  const { taken, left } = importAnswers(CARD, readGovernanceReport(text), { overwrite: false });
  expect(taken).toEqual(["R4", "F7"]);
  expect(left.map(({ row, reason }) => `${row.id} ${reason}`)).toEqual(["R2 retired", "F1 weaker"]);
});
