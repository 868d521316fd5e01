import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../testing/any-answer.ts";
import { sampleForm, sampleTable } from "../testing/sample-report.ts";
import { importAnswers } from "./import-answers.ts";
import { readGovernanceReport } from "./read-governance-report.ts";
import { summariseReport } from "./count-answers.ts";

const CARD = "product: { name: OS2eksempel }\n";

test("no text makes a reader fail, and every row and problem has a place in the file", () => {
  const noise = fc.oneof(
    anyText,
    fc.json(),
    fc.array(anyText).map((rows) => sampleTable(...rows.map((row) => `| ${row} |`))),
  );
  fc.assert(
    fc.property(noise, (text) => {
      const report = readGovernanceReport(text, text);
      summariseReport(report);
      const last = text.split(/\r\n?|\n/).length;
      const lines = [...report.rows, ...report.problems].flatMap(({ line }) => line ?? []);
      expect(lines.filter((line) => line < 1 || line > last)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("no JSON of the form's shape makes a reader or an import fail", () => {
  const entry = fc.record(
    { id: fc.jsonValue(), efterlevet: fc.jsonValue(), dokumentation: fc.jsonValue() },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(entry, fc.jsonValue())), fc.jsonValue(), (krav, name) => {
      const report = readGovernanceReport(sampleForm(krav as object[], { productName: name, filledDate: name }));
      expect(report.format).toBe("self-assessment");
      expect(importAnswers(CARD, report, { overwrite: true }).text.startsWith(CARD)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

const LONG = 1_000_000;
test.each([
  ["bars", "|".repeat(LONG)],
  ["rows", sampleTable(...Array.from({ length: 20_000 }, (_, row) => `| R1 | x | 1 | y | Ja | ${String(row)} |`))],
  ["a row of blanks", sampleTable(`| R1 | x | 1 | y |${" ".repeat(LONG)}`)],
  ["headings", "# ".repeat(LONG)],
  ["a heading of blanks", `#${" ".repeat(LONG)}x\n${sampleTable("| R1 | x | 1 | y | Ja | z |")}`],
  ["comments", "<!-- -->".repeat(LONG / 8)],
  ["comments that never end", "<!--".repeat(LONG / 4)],
  ["backslashes", sampleTable(`| R1 | x | 1 | y | Ja | ${"\\".repeat(LONG)} |`)],
  ["emphasis", sampleTable(`| R1 | x | 1 | y | ${"*".repeat(LONG)}x | z |`)],
  [
    "tables of totals",
    sampleTable("| R1 | x | 1 | y | Ja | z |", "", "| N | 🟢 | 🔴 |", ...Array<string>(20_000).fill("| 1 | 1 | 1 |")),
  ],
  ["brackets in JSON", "[".repeat(LONG)],
  ["objects in JSON", `{"krav":${'[{"a":'.repeat(100_000)}`],
])("%s take no longer than their length", (_, text) => {
  const start = performance.now();
  readGovernanceReport(text);
  expect(performance.now() - start).toBeLessThan(4_000);
});

test("a file larger than any report is not read", () => {
  expect(readGovernanceReport(" ".repeat(4_000_001)).problems).toEqual([{ code: "report.size", args: { max: 4 } }]);
});
