import type { RequirementResult } from "@os2kit/model";
import { expect, test } from "vitest";
import { listNextSteps } from "./next-steps.ts";
import { sampleFinding } from "./testing/sample-check.ts";

const requirement = (id: string, different: Partial<RequirementResult>): RequirementResult => ({
  id,
  level: "sandbox",
  obligation: "must",
  state: "missing",
  evidence: [],
  findings: [],
  ...different,
});

const ids = (results: readonly RequirementResult[]) => results.map(({ id }) => id);

test("lowest level first, then what --fix mends, then what is begun; what is settled or too high is left out", () => {
  const fixable = sampleFinding({ fix: ["LICENSE"] });
  const requirements = [
    requirement("F6", { level: "1", findings: [fixable] }),
    requirement("F1", {}),
    requirement("F4", { state: "partial" }),
    requirement("F2", { findings: [fixable] }),
    requirement("F5", { findings: [fixable, sampleFinding()] }),
    requirement("F3", { state: "for-people" }),
    requirement("R1", { state: "declared" }),
    requirement("F7", { state: "explained" }),
    requirement("F10", { state: "evidence" }),
    requirement("F12", { level: "2" }),
  ];
  const { work, people, recommended } = listNextSteps({ requirements, target: "1" });
  expect([ids(work), ids(people), ids(recommended)]).toEqual([["F2", "F4", "F1", "F5", "F6"], ["F3"], []]);
});

test("recommendations stand by themselves", () => {
  const requirements = [requirement("F19", { level: "2", obligation: "should" })];
  const { work, recommended } = listNextSteps({ requirements, target: "3" });
  expect([ids(work), ids(recommended)]).toEqual([[], ["F19"]]);
});
