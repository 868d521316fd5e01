import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { sca } from "./sca.ts";

const CODE = { "package.json": '{"name": "a", "dependencies": {"fastify": "5"}}' };
const workflow = (on: string, step: string) =>
  `on: [${on}]\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - ${step}\n`;
const PATH = ".github/workflows/s.yml";

test.each([
  [
    "dependency review",
    { [PATH]: workflow("pull_request", "uses: actions/dependency-review-action@abc") },
    `pass runs ${PATH}:6`,
  ],
  ["an audit", { [PATH]: workflow("push, pull_request", "run: npm audit --audit-level=high") }, `pass runs ${PATH}:6`],
  ["an audit at night", { [PATH]: workflow("schedule", "run: npm audit") }, `fail late ${PATH}:6`],
  [
    "GitLab's template",
    { ".gitlab-ci.yml": "include:\n  - template: Jobs/Dependency-Scanning.gitlab-ci.yml\n" },
    "pass runs .gitlab-ci.yml:2",
  ],
  [
    "a pipeline in another repository",
    { ".gitlab-ci.yml": "include:\n  - project: firma/ci\n    file: all.yml\n" },
    "unknown unseen .gitlab-ci.yml:2",
  ],
  ["installing only", { [PATH]: workflow("pull_request", "run: npm ci --no-audit") }, "fail none"],
  ["no CI", {}, "fail none"],
])("%s", (_, files, expected) => {
  expect(runOne(sca, { ...CODE, ...files })).toEqual([expected]);
});

test("without packages there is nothing to compare", () => {
  expect(runOne(sca, { "README.md": "# X" })).toEqual(["not-applicable no-packages"]);
});

test("in the sandbox it is too early", () => {
  expect(runOne(sca, CODE, { level: "sandbox" })).toEqual(["not-applicable not-yet"]);
});
