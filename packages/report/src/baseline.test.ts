import { expect, test } from "vitest";
import { markKnown, readBaseline } from "./baseline.ts";
import { exitCodeOf } from "./exit-code.ts";
import { sampleCheck, sampleFinding } from "./testing/sample-check.ts";
import { toJson } from "./to-json.ts";

test("what an earlier result holds is known, and what is new is not", () => {
  const before = sampleCheck({
    findings: [sampleFinding({ fingerprint: "old" }), sampleFinding({ fingerprint: "passed", outcome: "pass" })],
  });
  const baseline = readBaseline(toJson(before, "da", "must"));
  const now = sampleCheck({ findings: ["old", "new", "passed"].map((fingerprint) => sampleFinding({ fingerprint })) });
  const marked = markKnown(now, baseline ?? new Set());
  expect(marked.findings.map(({ fingerprint, known }) => [fingerprint, known])).toEqual([
    ["old", true],
    ["new", undefined],
    ["passed", undefined],
  ]);
  expect(exitCodeOf(marked, "must")).toBe(2);
});

test("a pass is never known", () => {
  const report = sampleCheck({ findings: [sampleFinding({ outcome: "pass", fingerprint: "x" })] });
  expect(markKnown(report, new Set(["x"])).findings[0]?.known).toBeUndefined();
});

test.each(["", "null", "[]", "{}", '{ "findings": 3 }', "\u0000"])("%j is no earlier result", (text) => {
  expect(readBaseline(text)).toBeUndefined();
});

test("findings that are none are passed over", () => {
  expect(
    readBaseline('{ "findings": [null, 3, {}, { "outcome": "fail" }, { "outcome": "fail", "fingerprint": "a" }] }'),
  ).toEqual(new Set(["a"]));
});
