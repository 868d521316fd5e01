import { expect, test } from "vitest";
import { da } from "./da.ts";
import { en, type ReportMessageCode } from "./en.ts";
import { formatReportProblem } from "./format-report-problem.ts";

const names = (text: string) => [...text.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => name).sort();

test("Danish says everything that English says, with the same names in it", () => {
  expect(Object.keys(da)).toEqual(Object.keys(en));
  const unlike = (Object.keys(en) as ReportMessageCode[]).filter(
    (code) => names(da[code].text + da[code].next).join() !== names(en[code].text + en[code].next).join(),
  );
  expect(unlike).toEqual([]);
});

test("no message is empty", () => {
  expect(
    [...Object.values(da), ...Object.values(en)].filter(({ text, next }) => text.trim() === "" || next.trim() === ""),
  ).toEqual([]);
});

test("a problem says where, what, and what next", () => {
  const problem = {
    code: "report.value-mapped",
    line: 12,
    args: { id: "F2", found: "Delvist", value: "Planlagt" },
  } as const;
  expect(formatReportProblem(problem, "da", "rapport.md")).toEqual({
    where: "rapport.md:12",
    text: "F2 har svaret Delvist; det læses som Planlagt.",
    next: "Se efter, om det var det, der var ment.",
  });
  expect(formatReportProblem({ code: "report.unknown" }, "en").where).toBe("");
});
