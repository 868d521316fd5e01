import { expect, test } from "vitest";
import { exitCodeOf, BARS } from "./exit-code.ts";
import { sampleFinding } from "./testing/sample-check.ts";

test.each([
  ["a must", sampleFinding(), [2, 2, 2, 0]],
  ["a should", sampleFinding({ severity: "should" }), [0, 2, 2, 0]],
  ["a could", sampleFinding({ severity: "could" }), [0, 0, 2, 0]],
  ["what waits for people", sampleFinding({ open: true }), [0, 0, 0, 0]],
  ["what stood in the baseline", sampleFinding({ known: true }), [0, 0, 0, 0]],
  ["what is explained", sampleFinding({ outcome: "explained" }), [0, 0, 0, 0]],
  ["what is unknown", sampleFinding({ outcome: "unknown" }), [0, 0, 0, 0]],
])("%s at each bar", (_, finding, codes) => {
  expect(BARS.map((bar) => exitCodeOf({ findings: [finding] }, bar))).toEqual(codes);
});
