import { expect, test } from "vitest";
import { answerAll, answeredCard, formLiteral, reportLiteral } from "../testing/report-literal.ts";
import { runOne } from "../testing/run-one.ts";
import { os2Report } from "./os2-report.ts";

const ALL = answerAll("3");
const checklist = "|  | # | Krav | Henvisning | Niveau |\n|---|---|---|---|---|\n| [x] | R5 | Strategi | x | 3 |\n";
const emoji = "| 🔽 | # | Krav | Beskrivelse / Dokumentation |\n|---|---|---|---|\n| ✅ | F2 | Licens | MPL |\n";
const evaluation =
  "| # | Niveau | Krav | Vurderingskriterie | Vurdering | Vurderingsgrundlag |\n|---|---|---|---|---|---|\n| R1 | 1 | K | V | 🟢 | Set |\n";

test.each([
  ["nothing at all", { "README.md": "# OS2eksempel" }, ["fail missing"]],
  [
    "a complete report, wherever and whatever it is called",
    { "projektadministration/møder/2026.md": reportLiteral(ALL, "2026-10-01") },
    ["pass complete projektadministration/møder/2026.md:1"],
  ],
  [
    "a complete self-assessment",
    { "dokumenter/os2eksempel-checkliste kladde.json": formLiteral(ALL, "2026-05-24") },
    ["pass complete dokumenter/os2eksempel-checkliste kladde.json:1"],
  ],
  [
    "of two, the newer",
    { "a-selvevaluering.json": formLiteral(ALL, "2025-10-01"), "b.md": reportLiteral(ALL, "2026-10-01") },
    ["pass complete b.md:1"],
  ],
  [
    "one that is half a year and a day old",
    { "rapport.md": reportLiteral(ALL, "2026-05-23") },
    ["fail stale rapport.md:1"],
  ],
  ["one of next month", { "rapport.md": reportLiteral(ALL, "2026-12-01") }, ["fail future rapport.md:1"]],
  [
    "one without a date, and a date in its name",
    { "2026-10-01-rapport.md": reportLiteral(ALL, "2026-10-01").replace("01-10-2026", "[dato]") },
    ["pass complete 2026-10-01-rapport.md:1"],
  ],
  [
    "one without any date",
    { "rapport.md": reportLiteral(ALL, "2026-10-01").replace("01-10-2026", "") },
    ["fail undated rapport.md:1"],
  ],
  [
    "one that leaves requirements open",
    { "rapport.md": reportLiteral(answerAll("2"), "2026-10-01") },
    ["fail unanswered rapport.md:16"],
  ],
  [
    "one where a verdict cannot be read",
    { "rapport.md": reportLiteral(ALL, "2026-10-01").replace("| Ja |", "| Ja, næsten |") },
    ["fail unanswered rapport.md:13"],
  ],
  ["the form of 2021", { "GOVERNANCE RAPPORT.md": checklist }, ["fail old GOVERNANCE RAPPORT.md:3"]],
  ["the form of 2024", { "OS2eksempel_governance_report.md": emoji }, ["fail old OS2eksempel_governance_report.md:3"]],
  [
    "a template that nobody has filled in",
    { "rapport.md": reportLiteral({}, "2026-10-01") },
    ["open blank rapport.md:1"],
  ],
  ["the secretariat's evaluation alone", { "evaluering.md": evaluation }, ["fail evaluation evaluering.md:1"]],
  ["an example in documentation", { "docs/format.md": `\`\`\`\n${emoji}\`\`\`\n` }, ["fail missing"]],
  [
    "JSON that is something else",
    { "governance.json": '{ "krav": "mange" }', "krav/data.json": "[" },
    ["fail missing"],
  ],
  ["a report among libraries", { "node_modules/x/rapport.md": reportLiteral(ALL, "2026-10-01") }, ["fail missing"]],
])("%s", (_, files, expected) => {
  expect(runOne(os2Report, files)).toEqual(expected);
});

test("what lies above the product's level may stand open", () => {
  const files = { "rapport.md": reportLiteral(answerAll("1"), "2026-10-01") };
  expect(runOne(os2Report, files, { level: "1" })).toEqual(["pass more rapport.md:1"]);
  expect(runOne(os2Report, files, { level: "2" })).toEqual(["fail unanswered rapport.md:14"]);
});

test("a report about another product was copied", () => {
  const card = answeredCard({});
  const about = (product: string) =>
    runOne(os2Report, { "rapport.md": reportLiteral(ALL, "2026-10-01", product) }, { card });
  expect([about("OS2andet"), about("OS2 eksempel"), about("OS2eksempel (test)")]).toEqual([
    ["fail other rapport.md:1"],
    ["pass complete rapport.md:1"],
    ["pass complete rapport.md:1"],
  ]);
});

test("without a report, the card tells how far the answers have come", () => {
  const card = (answers: Parameters<typeof answeredCard>[0]) =>
    runOne(os2Report, {}, { level: "sandbox", card: answeredCard(answers) });
  expect([card({}), card({ R1: { status: "no" } }), card(answerAll("sandbox"))]).toEqual([
    ["open waiting answers"],
    ["open waiting answers"],
    ["fail unwritten answers"],
  ]);
});
