import { LEVELS } from "@os2kit/model";
import { expect, test } from "vitest";
import { sampleForm } from "../testing/sample-report.ts";
import { countAnswers, summariseReport, type AnswerCounts } from "./count-answers.ts";
import { readGovernanceReport } from "./read-governance-report.ts";

const sum = (counts: AnswerCounts) => Object.values(counts).reduce((total, each) => total + each, 0);

test("the sums are OS2's, whatever rows there are", () => {
  const { total, levels, themes } = countAnswers([{ maps: "R1", status: "yes" }]);
  expect(sum(total)).toBe(43);
  expect(LEVELS.map((level) => sum(levels[level]))).toEqual([6, 10, 19, 8]);
  expect(Object.values(themes).map(sum)).toEqual([4, 20, 5, 14]);
  expect([total.yes, levels.sandbox.yes, themes.relevance.yes, total.unanswered]).toEqual([1, 1, 1, 42]);
});

test("each requirement counts once, by its first answer; what maps to none does not count", () => {
  const { total } = countAnswers([
    { maps: "F2", status: null },
    { maps: "F2", status: "no" },
    { maps: "F2", status: "yes" },
    { maps: null, status: "yes" },
  ]);
  expect([total.no, total.yes, total.unanswered]).toEqual([1, 0, 42]);
});

test("a summary for the command line", () => {
  const report = readGovernanceReport(
    sampleForm([{ id: "R1", efterlevet: "Ja", dokumentation: "https://example.org" }]),
  );
  const { levels, themes, ...rest } = summariseReport(report);
  expect(Object.keys({ ...levels, ...themes })).toHaveLength(8);
  expect(rest).toMatchInlineSnapshot(`
    {
      "answered": 1,
      "date": "2026-10-01",
      "draft": false,
      "evaluation": false,
      "filledBy": "Anne Eksempel",
      "format": "self-assessment",
      "linksNotChecked": 1,
      "model": "1.1.0",
      "of": 43,
      "problems": 1,
      "product": "OS2eksempel",
      "total": {
        "no": 0,
        "not-relevant": 0,
        "planned": 0,
        "unanswered": 42,
        "unknown": 0,
        "yes": 1,
      },
    }
  `);
});

test("an old Yes to a requirement that asked for less is history, not an answer", () => {
  const text =
    "| | # | Krav | Henvisning | Niveau |\n|---|---|---|---|---|\n| [x] | F1 | K | | 0 |\n| [x] | F2 | K | | 0 |\n";
  expect(summariseReport(readGovernanceReport(text)).total.yes).toBe(1);
});
