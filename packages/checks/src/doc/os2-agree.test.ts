import type { History } from "@os2kit/model";
import { expect, test } from "vitest";
import { answerAll, answeredCard, formLiteral, reportLiteral } from "../testing/report-literal.ts";
import { runOne, viewLiteral } from "../testing/run-one.ts";
import { os2Agree } from "./os2-agree.ts";

const TEXT = "OS2eksempel viser borgerne kommunens åbne høringer ét sted, så de kan svare i tide. ".repeat(4);
const GOOD = { "README.md": `# OS2eksempel\n\n${TEXT}\n`, LICENSE: "Mozilla Public License Version 2.0" };
const PROGRAM = {
  ...GOOD,
  "package.json": '{ "name": "x", "scripts": { "start": "node server.js" } }',
  "server.js": "1",
};

const report = (...ids: string[]) =>
  reportLiteral(Object.fromEntries(ids.map((id) => [id, { status: "yes" as const }])), "2026-10-01");

const SILENT: History = {
  head: "a".repeat(40),
  shallow: false,
  total: 100,
  firstDate: "2020-01-01",
  lastDate: "2024-01-01",
  year: [],
  tags: [],
  branches: [],
};

test.each([
  ["no report and no card", GOOD, "not-applicable none"],
  ["a report with no Yes that can be tried", { ...GOOD, "r.md": report("G1") }, "not-applicable none"],
  ["answers that hold", { ...GOOD, "r.md": report("F2", "F5") }, "pass agree r.md:23"],
  ["F2 without a licence", { "README.md": GOOD["README.md"], "r.md": report("F2") }, "fail F2 r.md:23"],
  ["F2 with an empty licence", { ...GOOD, LICENSE: "", "r.md": report("F2") }, "fail F2 r.md:23"],
  ["F5 without a README", { LICENSE: "MPL", "r.md": report("F5") }, "fail F5 r.md:26"],
  [
    "F7 with no documentation",
    { ...GOOD, "r.json": "", "x-selvevaluering.json": formLiteral({ F7: { status: "yes" } }, "2026-10-01") },
    "fail F7 x-selvevaluering.json:97",
  ],
  ["F7 with documentation", { ...GOOD, "docs/drift.md": "# Drift", "r.md": report("F7") }, "pass agree r.md:28"],
  ["F19 without a recipe", { ...PROGRAM, "r.md": report("F19") }, "fail F19 r.md:38"],
  [
    "F19 with one",
    { ...PROGRAM, Dockerfile: "FROM node:22.1\nUSER 1000\n", "r.md": report("F19") },
    "pass agree r.md:38",
  ],
  [
    "F19 with one that runs as root: a recipe all the same",
    { ...PROGRAM, Dockerfile: "FROM node:22.1\n", "r.md": report("F19") },
    "unknown unheard r.md:38",
  ],
  ["F1 without a history", { ...GOOD, "r.md": report("F1") }, "unknown unheard r.md:22"],
  ["No where nothing is", { "r.md": reportLiteral({ F2: { status: "no" } }, "2026-10-01") }, "not-applicable none"],
])("%s", (_, files, expected) => {
  expect(runOne(os2Agree, files)).toEqual([expected]);
});

test("a year without a commit contradicts open development", () => {
  expect(runOne(os2Agree, { ...PROGRAM, "r.md": report("F1") }, { history: SILENT })).toEqual(["fail F1 r.md:22"]);
  expect(runOne(os2Agree, { ...GOOD, "r.md": report("F1") }, { history: SILENT })).toEqual(["unknown unheard r.md:22"]);
});

test("a closed issue list contradicts F11, unless the card names another", () => {
  const files = { ...PROGRAM, "r.md": report("F11") };
  const forge = { hasIssues: false };
  const card = answeredCard({});
  expect(runOne(os2Agree, files, { forge })).toEqual(["fail F11 r.md:30"]);
  const tracked = { ...card, toolbox: { tracker: "https://example.org/issues" } };
  expect(runOne(os2Agree, files, { forge, card: tracked })).toEqual(["unknown unheard r.md:30"]);
});

test("a README that links away may lead to the documentation", () => {
  const files = { ...GOOD, "README.md": `${GOOD["README.md"]}\nSe https://docs.example.org/os2eksempel.\n` };
  const claim = { "x-selvevaluering.json": formLiteral({ F7: { status: "yes" } }, "2026-10-01") };
  expect(runOne(os2Agree, { ...files, ...claim })).toEqual(["unknown unheard x-selvevaluering.json:97"]);
});

test("the files of all repositories count, and what one of them lacks", () => {
  const code = viewLiteral(PROGRAM, { name: "kode" });
  const bare = viewLiteral({ "README.md": TEXT }, { name: "bar" });
  const files = { ...GOOD, "r.md": report("F2", "F19") };
  expect(runOne(os2Agree, files, { kind: "management", siblings: [code] })).toEqual(["fail F19 r.md:38"]);
  expect(runOne(os2Agree, files, { kind: "management", siblings: [bare] })).toEqual(["fail F2 r.md:23"]);
});

test("what is missing here may stand in a repository that was not looked at", () => {
  const card = {
    ...answeredCard({}),
    repositories: [
      { name: "product", kind: "code", branch: "main" },
      { name: "mere", kind: "code", branch: "main" },
    ] as const,
  };
  expect(runOne(os2Agree, { LICENSE: "MPL", "r.md": report("F5") }, { card })).toEqual(["unknown unheard r.md:26"]);
});

test("a Yes in the card is tried once, in the first repository that holds the card", () => {
  const card = answeredCard(answerAll("sandbox"));
  const files = { ...GOOD, ".os2/product.yml": "product: { name: OS2eksempel }\n", LICENSE: "" };
  const other = viewLiteral({ ...files, LICENSE: "MPL" }, { name: "andet", card });
  expect(runOne(os2Agree, files, { card, siblings: [other] })).toEqual(["not-applicable none"]);
  const self = viewLiteral(files, { name: "product", card });
  expect(runOne(os2Agree, { ...files, LICENSE: "MPL" }, { name: "andet", card, siblings: [self] })).toEqual([
    "fail F2 answers.F2",
  ]);
});

test("an old Yes in the form of 2021 is history", () => {
  const old = "|  | # | Krav | Henvisning | Niveau |\n|---|---|---|---|---|\n| [x] | F2 | Licens | x | 0 |\n";
  expect(runOne(os2Agree, { "GOVERNANCE_REPORT.md": old })).toEqual(["not-applicable none"]);
});
