import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { steps } from "../testing/workflow.ts";
import { coverage } from "./coverage.ts";

const AT = ".github/workflows/a.yml";
const TEST = { "a.test.ts": "test()" };

test.each([
  ["no tests", steps("run: make"), "not-applicable none"],
  ["tests without", { ...TEST, ...steps("run: npx vitest run") }, `fail hidden ${AT}:6`],
  ["Codecov", { ...TEST, ...steps("run: npx vitest run", "uses: codecov/codecov-action@v5") }, `pass shown ${AT}:7`],
  [
    "an artefact",
    { ...TEST, ...steps("{uses: actions/upload-artifact@v4, with: {path: coverage/}}") },
    `pass shown ${AT}:6`,
  ],
  [
    "another artefact",
    { ...TEST, ...steps("run: npx jest", "{uses: actions/upload-artifact@v4, with: {path: dist/}}") },
    `fail hidden ${AT}:6`,
  ],
  [
    "GitLab's report",
    { ...TEST, ".gitlab-ci.yml": "a:\n  script: npx jest\n  coverage: /x/\n" },
    "pass shown .gitlab-ci.yml",
  ],
])("%s", (_, files, expected) => {
  expect(runOne(coverage, files)).toEqual([expected]);
});
