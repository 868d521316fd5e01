import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { sast } from "./sast.ts";

const CODE = { "package.json": '{"name": "a", "dependencies": {"fastify": "5"}}', "src/a.ts": "export const a = 1;\n" };
const workflow = (steps: string) => `on: [pull_request]\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}`;

test.each([
  [
    "CodeQL",
    { ".github/workflows/s.yml": workflow("      - uses: github/codeql-action/init@abc\n") },
    "pass runs .github/workflows/s.yml:6",
  ],
  [
    "a script",
    { ".github/workflows/s.yml": workflow("      - run: pipx run semgrep scan\n") },
    "pass runs .github/workflows/s.yml:6",
  ],
  [
    "GitLab's template",
    { ".gitlab-ci.yml": "include:\n  - template: Jobs/SAST.gitlab-ci.yml\n" },
    "pass runs .gitlab-ci.yml:2",
  ],
  [
    "a tool that is commented out",
    { ".github/workflows/s.yml": workflow("      - run: |\n          # semgrep scan\n          npm test\n") },
    "fail none",
  ],
  [
    "a setting that a document tells of",
    { "docs/security.md": "# S\n\nCodeQL is on in GitHub's settings." },
    "pass declared docs/security.md:3",
  ],
  [
    "a pipeline in another repository",
    { ".gitlab-ci.yml": "include:\n  - project: firma/ci\n    file: all.yml\n" },
    "unknown unseen .gitlab-ci.yml:2",
  ],
  ["a style check alone", { ".github/workflows/s.yml": workflow("      - run: npx eslint .\n") }, "fail none"],
  ["no CI", {}, "fail none"],
])("%s", (_, files, expected) => {
  expect(runOne(sast, { ...CODE, ...files })).toEqual([expected]);
});

test("documents alone need none", () => {
  expect(runOne(sast, { "README.md": "# X" })).toEqual(["not-applicable no-code"]);
});

test("in the sandbox it is too early", () => {
  expect(runOne(sast, CODE, { level: "sandbox" })).toEqual(["not-applicable not-yet"]);
});
