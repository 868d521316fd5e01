import { expect, test } from "vitest";
import { readGovernanceReport } from "./read-governance-report.ts";
import type { ReadReport } from "./read-report.ts";

/** A report in a few lines: what it is, its head, its rows; that rows are missing is true of every sample. */
function show(text: string, fileName?: string): string {
  const { format, model, rows, problems, ...head } = readGovernanceReport(text, fileName);
  return [
    `${format} ${model}`,
    ...Object.entries(head).map(([name, value]) => `${name}: ${String(value)}`),
    ...rows.map(showRow),
    ...problems
      .filter(({ code }) => code !== "report.rows-missing")
      .map(({ code, line }) => `! ${code} ${String(line ?? "")}`.trim()),
  ].join("\n");
}

function showRow({ id, maps, level, status, raw, text, links, line, judgement }: ReadReport["rows"][number]): string {
  const said = [
    status ?? "-",
    raw === undefined ? "" : `(${raw})`,
    JSON.stringify(text),
    ...links.map((link) => `<${link}>`),
  ];
  const judged = judgement
    ? [judgement.light ?? "no light", JSON.stringify(judgement.text), judgement.recommendation ?? ""]
    : [];
  return [`${String(line)}: ${id} > ${maps ?? "none"}`, `[${level ?? ""}]`, ...said, ...judged]
    .filter((part) => part !== "")
    .join(" ");
}

test("C-JSON: what the form saves", () => {
  const form = {
    productName: "OS2eksempel",
    filledBy: "Anne Eksempel, Eksempel Kommune",
    filledDate: "2026-10-01",
    generatedAt: "2026-10-01T09:15:30.123Z",
    krav: [
      entry("R1", "sandkasse", "Ja", "Sparer 200 timer.\nhttps://example.org/vaerdi"),
      entry("F11", "1", "Planlagt", "Flyttes til GitHub i januar."),
      entry("G12", "3", null, ""),
    ],
  };
  expect(show(JSON.stringify(form, null, 2), "os2eksempel-checkliste.json")).toMatchInlineSnapshot(`
    "self-assessment 1.1.0
    product: OS2eksempel
    date: 2026-10-01
    generatedAt: 2026-10-01T09:15:30.123Z
    filledBy: Anne Eksempel, Eksempel Kommune
    7: R1 > R1 [sandbox] yes "Sparer 200 timer.\\nhttps://example.org/vaerdi" <https://example.org/vaerdi>
    16: F11 > F11 [1] planned "Flyttes til GitHub i januar."
    25: G12 > G12 [3] - """
  `);
});

test("C-MD: what the generator writes", () => {
  const text = `---
title: OS2eksempel
layout: default
parent: Selvevalueringer
nav_exclude: true
---
# [KLADDE] Governancerapport for OS2eksempel

> **📄 Dokumentinformation**<br/>
> Version for anvendt governancerapport: 1.1.0<br/>
> Dato for udfyldelse: 01-10-2026<br/>
> Udfyldt af: Anne Eksempel<br/>
> Link til Git organisation: https://github.com/OS2eksempel

## RELEVANS

| # | Krav | Produktniveau | Retningslinjer | Efterlevet? | Dokumentation |
|---|---|---|---|---|---|
| R1 | Gør gavn hos mindst én | sandkasse | Nævn myndigheden. | Ja | Sparer 200 timer \\| år<br/>https://example.org/vaerdi |

## GOVERNANCE

| # | Krav | Produktniveau | Retningslinjer | Efterlevet? | Dokumentation |
|---|---|---|---|---|---|
 | G1 | Står i porteføljen | 1 | Link. | [Udfyldes i selvevaluering] | [Ikke udfyldt] |
`;
  expect(show(text, "2026-10-20-OS2exempel-governancerapport.md")).toMatchInlineSnapshot(`
    "governance-report 1.1.0
    product: OS2eksempel
    draft: true
    date: 2026-10-01
    filledBy: Anne Eksempel
    gitLink: https://github.com/OS2eksempel
    fileDate: 2026-10-20
    19: R1 > R1 [sandbox] yes "Sparer 200 timer | år\\nhttps://example.org/vaerdi" <https://example.org/vaerdi>
    25: G1 > G1 [1] - ""
    ! report.date-differs"
  `);
});

test("C-MD: what people write by hand", () => {
  const text = `# Governancerapport for OS2eksempel
> **Dokumentinformation**
> Dato for udfyldelse: [14-08-2026]
> Udfyldt af: [Anne Eksempel](mailto:anne@eksempel.example)

| # | Krav | Produktniveau | Retningslinjer | Efterlevet? | Dokumentation |
|---|---|---|---|---|---|
| R1 | Gavn | Sandkasse | Nævn. | ja | I drift
| R2 | Ledelse | 2 | Skriv. | ? | |
| R3 | Flere | 2 | Skriv. | Delvist | To kommuner | og en region |
| R4 | Strategi | 3 | Skriv. | I gang / afventer |
| F1 | Kode | sandkasse | Ja | Se https://example.org/kode. |
| F2 | Licens | 0 | Skriv. | Ja, næsten | MPL |
|  |  |  |  |  |  |
|  | Uden nummer | 1 | Skriv. | Ja | x |
| F8 | Gammelt | 1 | Skriv. | Ja | x |
`;
  expect(show(text)).toMatchInlineSnapshot(`
    "governance-report 1.1.0
    product: OS2eksempel
    date: 2026-08-14
    filledBy: Anne Eksempel
    8: R1 > R1 [sandbox] yes (ja) "I drift"
    9: R2 > R2 [2] unknown (?) ""
    10: R3 > R3 [2] planned (Delvist) "To kommuner | og en region"
    11: R4 > R4 [3] planned (I gang / afventer) ""
    12: F1 > F1 [sandbox] yes "Se https://example.org/kode." <https://example.org/kode>
    13: F2 > F2 [sandbox] - (Ja, næsten) "MPL"
    16: F8 > none [1] yes "x"
    ! report.value-spelling 8
    ! report.value-mapped 9
    ! report.cells-surplus 10
    ! report.value-mapped 10
    ! report.cells-missing 11
    ! report.value-mapped 11
    ! report.cells-missing 12
    ! report.value-unknown 13
    ! report.id-missing 15
    ! report.id-retired 16"
  `);
});

test("A1: the checklist of 2021", () => {
  const text = `## OS2eksempel governance rapport

Kopiér, omdøb, og sæt x. Produktet er på niveau 2.

**RELEVANS**

|  | # | Krav | Henvisning | Niveau |
|---|---|---|---|---|
| <ul><li> [x] </li> | R1 | Gør gavn lokalt | https://example.org/vaerdi | 0 |
| ☑︎ | R2 | Andre har gavn | Ja da | 1 |
| ☐ | R3 | Ledelsen står bag | Hvem? | 2 |
| [x] | R4 | Kan bruges bredt | Hvor? | 2 |
| [] | R5 | *Strategi (anbefaling)* | fx link til referat | 3 |

**FORMKRAV**

|  | # | Krav | Henvisning | Niveau |
|---|---|---|---|---|
| [x] | F1 | Koden er delt | https://example.org/kode | 0 |
| [x] | F9 | Skabelon | docs | 1 |
| [x] | F13 | Materiale til ledelsen | A | 2 |
| [x] | S4 | Overensstemmelse | B | 3 |
`;
  expect(show(text)).toMatchInlineSnapshot(`
    "checklist-2021 2021
    product: OS2eksempel
    9: R1 > R1 [sandbox] yes "https://example.org/vaerdi" <https://example.org/vaerdi>
    10: R2 > none [1] yes "Ja da"
    11: R3 > R2 [2] - ""
    12: R4 > R3 [2] yes ""
    13: R5 > R4 [3] - ""
    19: F1 > F1 [sandbox] yes "https://example.org/kode" <https://example.org/kode>
    20: F9 > F7 [1] yes "docs"
    21: F13 > F14 [2] yes "A"
    22: S4 > S5 [3] yes "B"
    ! report.date-missing
    ! report.form-old
    ! report.model-old
    ! report.id-retired 10
    ! report.weaker 19"
  `);
});

test("A2: the checklist of 2022, with the log of 2023", () => {
  const text = `# OS2eksempel's Governance Report

| Dato | Handling | Udført af |
|---|---|---|
| 01-02-2023 | Oprettet | Bo |
| 15-03-2023 | Gennemgået | Anne Eksempel |

## RELEVANS

| Opfyldt | # | Krav | Henvisning | Niveau |
|---|---|---|---|---|
| <ul><li> [x] </li></ul> | R5 | Strategi | Se strategien | 3 |

## STRATEGISK SAMMENHÆNG

| Opfyldt | # | Krav | Henvisning | Niveau |
|---|---|---|---|---|
| <ul><li> [ ] </li></ul> | S4 | Vision | | 2 |
| <ul><li> [x] </li></ul> | S5 | Overensstemmelse | B | 3 |
`;
  expect(show(text)).toMatchInlineSnapshot(`
    "checklist-2022 2022
    product: OS2eksempel
    date: 2023-03-15
    filledBy: Anne Eksempel
    12: R5 > R4 [3] yes "Se strategien"
    18: S4 > S4 [2] - ""
    19: S5 > S5 [3] yes "B"
    ! report.form-old
    ! report.model-old"
  `);
});

test("B: the table of emoji", () => {
  const text = `# GUIDE til Governance Report

> Sæt ✅, ❌, ➖ eller ❓ i første kolonne.
>
> | 🔽 | # | Krav | Beskrivelse / Dokumentation |
> |---|---|---|---|
> | ✅ | R1 | Eksempel | Eksempel |

# OS2eksempel

## FORMKRAV

| 🔽 | # | Krav | Beskrivelse / Dokumentation | Produktniveau | Retningslinjer |
|---|---|---|---|---|---|
| ✅ | F2 | Åben licens valgt | MPL-2.0, se LICENSE | sandkasse | Skriv licensen |
| ❌ | F3 | Udbud | | sandkasse | Skriv |
| ➖ | F19 | Leveres som container | Skrivebordsprogram | 2 | *anbefaling* |
| ❓ | F18 | Arkitektur | | 2 | |
|  | F20 | Brugervejledning |  | 2 | *anbefaling* |
`;
  expect(show(text)).toMatchInlineSnapshot(`
    "emoji-table 1.1.0
    product: OS2eksempel
    15: F2 > F2 [sandbox] yes "MPL-2.0, se LICENSE"
    16: F3 > F3 [sandbox] no ""
    17: F19 > F19 [2] not-relevant "Skrivebordsprogram"
    18: F18 > F18 [2] unknown ""
    19: F20 > F20 [2] - ""
    ! report.date-missing
    ! report.form-old"
  `);
});

test("E 0.9: an evaluation of 2025", () => {
  const text = `# Evalueringsrapport for OS2eksempel

> Evalueringsskabelon version: 0.9
> Dato for release: 06-05-2025
> Audit udført af: Sekretariatet
> Produktets GitHub organisation: <https://github.com/OS2eksempel>

### 🌍 RELEVANS

| # | Niveau | Krav | Vurderingskriterie | Vurdering | Vurderingsgrundlag |
|---|---|---|---|---|---|
| R1 | Sandkasse | Gør gavn lokalt | Er gevinsten vist? | 🟢 | Sparer 200 timer om året |
| R2 | 2 | Ledelsen står bag | Findes en beslutning? | 🟡 | Kun en mail. |
`;
  expect(show(text)).toMatchInlineSnapshot(`
    "evaluation-0.9 1.1.0
    product: OS2eksempel
    date: 2025-05-06
    filledBy: Sekretariatet
    gitLink: https://github.com/OS2eksempel
    12: R1 > R1 [sandbox] - "" green "Sparer 200 timer om året"
    13: R2 > R2 [2] - "" yellow "Kun en mail."
    ! report.evaluation"
  `);
});

test("E 0.9.2: an evaluation that a generator drafted", () => {
  const text = `# Evalueringsrapport for OS2eksempel

| # | Niveau | Krav | Vurderingskriterie | Vurdering | Vurderingsgrundlag |
|---|---|---|---|---|---|
| R1 | Sandkasse | Gør gavn lokalt | Er gevinsten vist? | 🟢 | Sparer 200 timer om året |
| R2 | 2 | Ledelsen står bag | Findes en beslutning? | 🟡 | Ingen data i selvevalueringsrapport. |
| F19 | 2 | Container | Findes den? | ⚪ | Skrivebordsprogram |

| Niveau | 🟢 | 🟡 | 🔴 | ⚪ |
|---|---|---|---|---|
| Sandkasse | 1 | 0 | 0 | 0 |
| 2 | 0 | 3 | 0 | 1 |
`;
  expect(show(text)).toMatchInlineSnapshot(`
    "evaluation-0.9.2 1.1.0
    product: OS2eksempel
    generated: true
    5: R1 > R1 [sandbox] - "" green "Sparer 200 timer om året"
    6: R2 > R2 [2] - "" yellow "Ingen data i selvevalueringsrapport."
    7: F19 > F19 [2] - "" white "Skrivebordsprogram"
    ! report.date-missing
    ! report.evaluation
    ! report.evaluation-generated
    ! report.total 12"
  `);
});

test("E by hand: claim and judgement side by side", () => {
  const wide = " ".repeat(500);
  const text = `---
parent: Evalueringsrapporter
---
# Evaluering: OS2eksempel

Version for anvendt governancerapport: 1.1.0

| \\# | Krav | Produktniveau | Retningslinjer | Efterlevet? | Dokumentation | Vurdering | Vurderingsgrundlag | Anbefaling |
|---|---|---|---|---|---|---|---|---|
| R1${wide} | Gavn | sandkasse | Nævn. | Ja | 200 timer${wide} | 🟢 | Set i notatet | Opdatér tallet |
| ${wide} | | | | | | | | |
| R2 | Ledelse | 2 | Skriv. | Nej | | 🔴 | Intet referat | |
`;
  expect(show(text)).toMatchInlineSnapshot(`
    "evaluation-by-hand 1.1.0
    product: OS2eksempel
    10: R1 > R1 [sandbox] yes "200 timer" green "Set i notatet" Opdatér tallet
    12: R2 > R2 [2] no "" red "Intet referat"
    ! report.date-missing
    ! report.evaluation"
  `);
});

test("the bare template", () => {
  const text = `# INDSÆT NAVNET PÅ PRODUKTET

| # | Krav | Produktniveau | Retningslinjer |
|---|---|---|---|
| R1 | Gør gavn | sandkasse | Nævn. |
`;
  expect(show(text)).toMatchInlineSnapshot(`
    "template 1.1.0
    5: R1 > R1 [sandbox] - ""
    ! report.date-missing
    ! report.template
    ! report.product-placeholder 1"
  `);
});

test.each([
  ["nothing", ""],
  ["prose", "# OS2eksempel\n\nEt produkt.\n"],
  ["some other table", "| A | B |\n|---|---|\n| 1 | 2 |\n"],
  ["some other JSON", '{ "name": "x", "krav": 3 }'],
  ["an array", "[1, 2]"],
  ["an example in a code block", "```markdown\n| # | Krav | Efterlevet? |\n|---|---|---|\n| R1 | x | Ja |\n```\n"],
])("%s is no report", (_, text) => {
  expect(readGovernanceReport(text)).toEqual({
    format: "unknown",
    model: "1.1.0",
    rows: [],
    problems: [{ code: "report.unknown" }],
  });
});

test("a self-assessment that is nested beyond reason is read as far as it goes", () => {
  const deep = "[".repeat(100_000) + "]".repeat(100_000);
  const { problems } = readGovernanceReport(`{"productName": ${deep}, "krav": [${deep}]}`, "deep.json");
  expect(problems.map(({ code, args }) => `${code} ${String(args?.found ?? "")}`)).toEqual(
    expect.arrayContaining(["report.field [...]", "report.entry [...]"]),
  );
});

test("a broken self-assessment says so", () => {
  expect(show('{ "krav": [ { "id": "R1", ] }')).toMatchInlineSnapshot(`
    "unknown 1.1.0
    ! report.json"
  `);
});

function entry(id: string, produktniveau: string, efterlevet: string | null, dokumentation: string): object {
  return { id, kategori: "relevans", krav: "x", produktniveau, retningslinjer: "y", efterlevet, dokumentation };
}
