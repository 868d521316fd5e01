import { expect, test } from "vitest";
import { sampleCard, sampleCheck, sampleForm, sampleTable } from "../testing/sample-report.ts";
import { sampleFinding } from "../testing/sample-check.ts";
import { countAnswers, summariseReport } from "./count-answers.ts";
import { importAnswers } from "./import-answers.ts";
import { readGovernanceReport } from "./read-governance-report.ts";
import { toAnswers } from "./to-answers.ts";
import { toSelfAssessment } from "./to-self-assessment.ts";
import type { ReportProblem } from "./report-problem.ts";

/** One test for each trap of OS2's formats, by its number in the notes on them. */

const ORDER = { filledBy: "Anne Eksempel", date: "2026-11-24", generatedAt: "2026-11-24T08:00:00.000Z" };

const row = (id: string, status: string, text = "", level = "1") =>
  `| ${id} | Krav | ${level} | Råd | ${status} | ${text} |`;
const entry = (id: string, efterlevet?: unknown, dokumentation?: unknown, produktniveau: unknown = "1") => ({
  id,
  produktniveau,
  efterlevet,
  dokumentation,
});
const codes = (problems: readonly ReportProblem[]) =>
  problems.map(({ code }) => code).filter((code) => code !== "report.rows-missing");
const checklist = (...lines: readonly string[]) =>
  [
    "## OS2eksempel governance rapport",
    "",
    "|  | # | Krav | Henvisning | Niveau |",
    "|---|---|---|---|---|",
    ...lines,
    "",
  ].join("\n");
const emoji = (...lines: readonly string[]) =>
  ["| 🔽 | # | Krav | Beskrivelse / Dokumentation |", "|---|---|---|---|", ...lines, ""].join("\n");
const evaluation = (...lines: readonly string[]) =>
  [
    "| # | Niveau | Krav | Vurderingskriterie | Vurdering | Vurderingsgrundlag |",
    "|---|---|---|---|---|---|",
    ...lines,
    "",
  ].join("\n");

test("1: F8 and F9 do not exist, and nothing counts past them", () => {
  const { rows, problems } = readGovernanceReport(sampleTable(row("F7", "Ja"), row("F8", "Ja"), row("F10", "Nej")));
  expect(rows.map(({ id, maps }) => [id, maps])).toEqual([
    ["F7", "F7"],
    ["F8", null],
    ["F10", "F10"],
  ]);
  expect(problems.find(({ code }) => code === "report.id-retired")?.args).toEqual({ found: "F8" });
  expect(problems.find(({ code }) => code === "report.rows-missing")?.args?.ids).not.toMatch(/F[89]\b/);
});

test("2: the wording of a requirement decides nothing", () => {
  const [one, other] = ["Åben licens", "Noget helt andet"].map((krav) =>
    readGovernanceReport(sampleForm([{ ...entry("F2", "Ja"), krav }])),
  );
  expect(one?.rows).toEqual(other?.rows);
});

test.each(["sandkasse", "Sandkasse", "0", "Minimumskrav", 0])("3: the level %s is the sandbox", (level) => {
  expect(readGovernanceReport(sampleForm([entry("R1", null, "", level)])).rows[0]?.level).toBe("sandbox");
});

test("3: levels are written as the form knows them", () => {
  const { krav } = JSON.parse(toSelfAssessment(sampleCard(), undefined, ORDER).text) as {
    krav: { produktniveau: unknown }[];
  };
  expect([...new Set(krav.map(({ produktniveau }) => produktniveau))]).toEqual(["sandkasse", "2", "3", "1"]);
});

test.each([
  ["null", null, null],
  ["a missing key", undefined, undefined],
  ["an empty text", "", ""],
  ["a filler", "[Udfyldes i selvevaluering]", "[Ikke udfyldt]"],
])("4: %s is not answered", (_, efterlevet, dokumentation) => {
  const report = readGovernanceReport(sampleForm([entry("R1", efterlevet, dokumentation)]));
  expect(report.rows[0]).toMatchObject({ status: null, text: "" });
  expect(toAnswers(report).answers).toEqual({});
});

test("4: what nobody has answered is written as null and as an empty text", () => {
  const { krav } = JSON.parse(toSelfAssessment(sampleCard(), undefined, ORDER).text) as {
    krav: Record<string, unknown>[];
  };
  expect(krav.every(({ efterlevet, dokumentation }) => efterlevet === null && dokumentation === "")).toBe(true);
});

test("5: Planlagt is read, written, and warned of", () => {
  expect(readGovernanceReport(sampleForm([entry("F11", "Planlagt")])).rows[0]?.status).toBe("planned");
  const { text, warnings } = toSelfAssessment(sampleCard({ F11: { status: "planned" } }), undefined, ORDER);
  expect(text).toContain('"efterlevet": "Planlagt"');
  expect(warnings).toEqual([{ code: "export.planned-lost", args: { ids: "F11" } }]);
});

test.each(["ja", "JA", "Ja ", " Ja"])("6: %j is a Yes, with a warning", (word) => {
  const { rows, problems } = readGovernanceReport(sampleForm([entry("F2", word)]));
  expect(rows[0]).toMatchObject({ status: "yes", raw: word });
  expect(codes(problems)).toEqual(["report.value-spelling"]);
});

test("7: each unknown number and each unknown value is told by its name", () => {
  const { problems, rows } = readGovernanceReport(
    sampleForm([entry("F23", "Ja"), entry("F2", "Måske"), entry("F3", true)]),
  );
  expect(rows.map(({ maps, status, raw }) => [maps, status, raw])).toEqual([
    [null, "yes", undefined],
    ["F2", null, "Måske"],
    ["F3", null, "true"],
  ]);
  expect(problems.slice(1).map(({ args }) => args)).toEqual([
    { found: "F23" },
    { id: "F2", found: "Måske" },
    { id: "F3", found: "true" },
  ]);
});

test("8: a row may begin with a blank before the bar", () => {
  expect(readGovernanceReport(sampleTable(row("R1", "Ja"), ` ${row("G1", "Nej")}`)).rows.map(({ id }) => id)).toEqual([
    "R1",
    "G1",
  ]);
});

test("9: an escaped bar does not end a cell", () => {
  expect(readGovernanceReport(sampleTable(row("R1", "Ja", "200 timer \\| år \\\\\\| uge"))).rows[0]?.text).toBe(
    "200 timer | år \\| uge",
  );
});

test.each(["<br/>", "<br>", "<br />", "<BR>"])("10: %s is a new line", (tag) => {
  expect(readGovernanceReport(sampleTable(row("R1", "Ja", `a${tag}b`))).rows[0]?.text).toBe("a\nb");
});

test.each([
  ["2026-06-23", "2026-06-23"],
  ["06-05-2026", "2026-05-06"],
  ["[14-08-2026]", "2026-08-14"],
])("11: the date %s", (text, date) => {
  const report = sampleTable(row("R1", "Ja")).replace("01-10-2026", text);
  expect(readGovernanceReport(report).date).toBe(date);
  expect(readGovernanceReport(sampleForm([], { filledDate: text })).date).toBe(date);
});

test("12: the date inside wins over the one in the name, and both are kept", () => {
  const { date, fileDate, problems } = readGovernanceReport(
    sampleTable(row("R1", "Ja")),
    "x-selvevaluering-17102026.json",
  );
  expect([date, fileDate]).toEqual(["2026-10-01", "2026-10-17"]);
  expect(codes(problems)).toEqual(["report.date-differs"]);
});

test("13: the name inside wins over the one in the file's name", () => {
  expect(readGovernanceReport(sampleTable(row("R1", "Ja")), "2026-10-01-OS2exempel.md").product).toBe("OS2eksempel");
});

test.each(["", "> Link til Git organisation: [indsæt link til git organisation/repo]<br/>"])(
  "14: a missing link to git is no mistake",
  (line) => {
    const report = readGovernanceReport(sampleTable(row("R1", "Ja")).replace("\n\n|", `\n${line}\n\n|`));
    expect(report.gitLink).toBeUndefined();
    expect(codes(report.problems)).toEqual([]);
  },
);

test.each([
  ["?", "unknown"],
  ["Delvist", "planned"],
  ["Afventer", "planned"],
  ["I gang / afventer", "planned"],
  ["Afventer - men i planen", "planned"],
  ["Ja, delvist", null],
])("15: %s is read as %s, and kept as written", (word, status) => {
  const { rows, problems } = readGovernanceReport(sampleTable(row("R1", word)));
  expect(rows[0]).toMatchObject({ status, raw: word });
  expect(codes(problems)).toEqual([status === null ? "report.value-unknown" : "report.value-mapped"]);
});

test("16: too few cells, too many, no closing bar, an empty row", () => {
  const report = readGovernanceReport(
    sampleTable(
      "| R1 | Krav | 1 | Råd | Ja",
      "| R2 | Krav | 2 | Råd | Nej | a | b |",
      "| R3 | Krav | 2 | Råd | Ja | c",
      "|  |  |  |  |  |  |",
    ),
  );
  expect(report.rows.map(({ id, status, text }) => [id, status, text])).toEqual([
    ["R1", "yes", ""],
    ["R2", "no", "a | b"],
    ["R3", "yes", "c"],
  ]);
  expect(codes(report.problems)).toEqual(["report.cells-missing", "report.cells-surplus"]);
});

test("16: a bar in a text before the level is part of the text", () => {
  const { rows, problems } = readGovernanceReport(checklist("| [x] | F2 | Krav | a | b | c | 0 |"));
  expect(rows[0]).toMatchObject({ text: "a | b | c", level: "sandbox" });
  expect(codes(problems)).toContain("report.cells-surplus");
});

test("17: an escaped number sign, and cells of any width", () => {
  const wide = " ".repeat(120_000);
  const report = readGovernanceReport(
    sampleTable(`| R1${wide} | Krav | 1 | Råd | Ja${wide} | tekst${wide}|`).replace("| # |", "| \\# |"),
  );
  expect(report.rows[0]).toMatchObject({ id: "R1", status: "yes", text: "tekst" });
});

test.each(["<ul><li> [x] </li></ul>", "<ul><li> [x] </li>", "[x]", "[X]", "☑︎", "☑"])("18: %s is a tick", (tick) => {
  expect(readGovernanceReport(checklist(`| ${tick} | F2 | Krav | | 0 |`)).rows[0]?.status).toBe("yes");
});

test.each(["Hvor?", "Hvem?", "fx link til referat"])("19: the prompt %s is no text", (prompt) => {
  expect(readGovernanceReport(checklist(`| [x] | F2 | Krav | ${prompt} | 0 |`)).rows[0]?.text).toBe("");
});

test.each(["☐", "[]", "[ ]", "<ul><li> [ ] </li></ul>", "☐︎", ""])(
  "20: a row with %j is not answered, and no No",
  (tick) => {
    expect(readGovernanceReport(checklist(`| ${tick} | F2 | Krav | | 0 |`)).rows[0]?.status).toBeNull();
  },
);

test("21: the list of 2021 has F13 and F14 the other way round, and S5 as S4", () => {
  const rows = (extra: string) =>
    readGovernanceReport(
      checklist("| [x] | R5 | K | | 3 |", "| [x] | F13 | K | | 2 |", "| [x] | S4 | K | | 3 |", extra),
    ).rows.map(({ id, maps }) => `${id}>${String(maps)}`);
  expect(rows("| [x] | F14 | K | | 2 |")).toEqual(["R5>R4", "F13>F14", "S4>S5", "F14>F13"]);
  expect(rows("| [x] | S5 | K | | 3 |")).toEqual(["R5>R4", "F13>F13", "S4>S4", "S5>S5"]);
});

test("22: the guide before the report is no part of it, and its placeholder no name", () => {
  const guide = `# GUIDE til Governance Report\n\n> Sådan gør du.\n\n${emoji("| ✅ | R1 | Eksempel | Eksempel |")}\n`;
  const named = readGovernanceReport(`${guide}# OS2eksempel\n\n${emoji("| ❌ | F2 | K | |")}`);
  expect([named.product, named.rows.map(({ id }) => id)]).toEqual(["OS2eksempel", ["F2"]]);
  const nameless = readGovernanceReport(`${guide}# INDSÆT NAVNET PÅ PRODUKTET\n\n${emoji("| ❌ | F2 | K | |")}`);
  expect(nameless.product).toBeUndefined();
  expect(codes(nameless.problems)).toContain("report.product-placeholder");
});

test("23: front matter and comments are left out, and a draft is marked as one", () => {
  const text = `---\ntitle: OS2andet\n---\n${sampleTable(row("R1", "Ja"), `<!-- ${row("R2", "Ja")} -->`)}`.replace(
    "# Gov",
    "# [KLADDE] Gov",
  );
  const { product, draft, rows } = readGovernanceReport(text);
  expect([product, draft, rows.map(({ id, line }) => [id, line])]).toEqual(["OS2eksempel", true, [["R1", 12]]]);
});

test("24: an evaluation that a machine made is no judgement", () => {
  const drafted = readGovernanceReport(evaluation("| R1 | 1 | K | V | 🔴 | Ingen data i selvevalueringsrapport. |"));
  const marked = readGovernanceReport(
    `Denne rapport er automatisk genereret.\n\n${evaluation("| R1 | 1 | K | V | 🟢 | Set. |")}`,
  );
  const real = readGovernanceReport(evaluation("| R1 | 1 | K | V | 🟢 | Set. |"));
  expect([drafted.generated, marked.generated, real.generated]).toEqual([true, true, undefined]);
});

test("25: columns decide what an evaluation is, whatever its head says", () => {
  const text = `Version for anvendt governancerapport: 1.1.0\n\n${evaluation("| R1 | 1 | K | V | 🟢 | Set. |")}`;
  const report = readGovernanceReport(text);
  expect(report.format).toBe("evaluation-0.9");
  expect(toAnswers(report)).toMatchObject({ answers: {}, left: [{ reason: "judgement" }] });
});

test("26: printed totals are counted anew", () => {
  const totals = "\n| Niveau | 🟢 | 🔴 |\n|---|---|---|\n| 1 | 1 | 2 |\n| I alt | 1 | 1 |\n";
  const { problems } = readGovernanceReport(
    evaluation("| R1 | 1 | K | V | 🟢 | Set. |", "| F1 | 1 | K | V | 🔴 | Nej. |") + totals,
  );
  expect(problems.find(({ code }) => code === "report.total")?.args).toEqual({
    name: "1",
    light: "🔴",
    printed: "2",
    counted: 1,
  });
  expect(codes(problems).filter((code) => code === "report.total")).toHaveLength(1);
});

test.each([
  ["Dato for release", "Audit made by", "GitHub organisation"],
  ["Dato for udfyldelse", "Audit udført af", "Produktets GitHub organisation"],
  ["Dato for udfyldelse", "Revision udført af", "Produktets GitHub organisation"],
])("27: the head of 0.9 in two languages: %s, %s, %s", (date, by, git) => {
  const head = `- **${date}:** 06-05-2025\n- **${by}:** Sekretariatet\n- **${git}:** <https://github.com/OS2eksempel>\n\n`;
  expect(readGovernanceReport(head + evaluation("| R1 | 1 | K | V | 🟢 | Set. |"))).toMatchObject({
    date: "2025-05-06",
    filledBy: "Sekretariatet",
    gitLink: "https://github.com/OS2eksempel",
  });
});

test("28: JSON on one line, partly null", () => {
  const text = JSON.stringify({ productName: null, krav: [entry("R1", "Ja", null), null, entry("R2", null, "x")] });
  const { rows, problems } = readGovernanceReport(text);
  expect(rows.map(({ id, status, text: said, line }) => [id, status, said, line])).toEqual([
    ["R1", "yes", "", 1],
    ["R2", null, "x", 1],
  ]);
  expect(codes(problems)).toEqual(["report.product-missing", "report.date-missing", "report.entry"]);
});

test("29: Danish letters stay in the text, and are written out in names of files", () => {
  const card = { ...sampleCard(), product: { ...sampleCard().product, name: "OS2udoglær Åben" } };
  const { fileName, text } = toSelfAssessment(card, undefined, ORDER);
  expect([fileName, readGovernanceReport(text).product]).toEqual([
    "os2udoglaer-aaben-checkliste.json",
    "OS2udoglær Åben",
  ]);
});

test("30: a link is a claim that nobody has checked", () => {
  const report = readGovernanceReport(sampleForm([entry("R1", "Ja", "https://boks.example/login (kræver login)")]));
  expect(report.rows[0]?.links).toEqual(["https://boks.example/login"]);
  expect(summariseReport(report).linksNotChecked).toBe(1);
});

test("31: bold headings, wrong headings, none at all: the number decides the theme", () => {
  const table = (heading: string) => `${heading}\n\n${checklist("| [x] | S1 | K | | 1 |")}`;
  const themes = ["**STRATEGISK SAMMENHÆNG**", "## GOVERNANCE", ""].map(
    (heading) => countAnswers(readGovernanceReport(table(heading)).rows).themes,
  );
  expect(themes.map(({ strategic, governance }) => [strategic.yes, governance.yes])).toEqual([
    [1, 0],
    [1, 0],
    [1, 0],
  ]);
});

test("section 9: a Yes without a link is warned of, and so is one that the files contradict", () => {
  const checked = sampleCheck();
  const finding = sampleFinding({ at: { repository: "os2eksempel", path: "LICENSE" } });
  const requirements = checked.requirements.map((each) => (each.id === "F2" ? { ...each, findings: [finding] } : each));
  const card = sampleCard({
    F2: { status: "yes", evidence: ["LICENSE"] },
    F3: { status: "yes", evidence: ["udbud"] },
    F4: { status: "no" },
  });
  expect(toSelfAssessment(card, { ...checked, requirements }, ORDER).warnings).toMatchInlineSnapshot(`
    [
      {
        "args": {
          "check": "lic/file",
          "id": "F2",
          "place": "LICENSE",
        },
        "code": "export.yes-contradicted",
      },
      {
        "args": {
          "id": "F3",
        },
        "code": "export.yes-without-link",
      },
    ]
  `);
});

test("a card is never given what nobody has said", () => {
  const card = "product: { name: OS2eksempel }\n";
  const result = importAnswers(card, readGovernanceReport(sampleForm([entry("R1", null, "")])), { overwrite: true });
  expect(result).toMatchObject({ text: card, taken: [], problems: [{ code: "import.nothing" }] });
});
