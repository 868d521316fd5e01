import { expect, test } from "vitest";
import { viewLiteral, type Literal } from "../testing/run-one.ts";
import { actions, deadPipelines, pipelines, type Pipeline } from "./pipelines.ts";

const read = (files: Literal): readonly Pipeline[] => pipelines(viewLiteral(files));

const WORKFLOW = `name: CI
on: [push, pull_request]
defaults:
  run:
    working-directory: ./app/
jobs:
  lint:
    runs-on: ubuntu-24.04
    container: node:24
    services:
      db:
        image: postgres:17
    steps:
      - uses: actions/checkout@v4 # v4.1.0
        with:
          fetch-depth: 0
      - name: Lint
        id: lint
        working-directory: web
        run: |
          npm ci
          npm run lint
      - run: make
      - uses: ./.github/actions/check
  call:
    uses: owner/name/.github/workflows/x.yml@main
`;

test("a GitHub workflow", () => {
  const [ci] = read({
    ".github/workflows/ci.yml": WORKFLOW,
    ".github/workflows/folder/x.yml": "on: push",
    ".github/actions/check/action.yml": "runs:\n  using: composite\n  steps:\n    - run: eslint .\n      shell: bash\n",
  });
  expect(ci?.triggers).toEqual(["push", "pull_request"]);
  expect(ci?.jobs[0]?.images).toEqual([
    { name: "node:24", line: 9 },
    { name: "postgres:17", line: 12 },
  ]);
  expect(ci?.jobs[0]?.steps).toEqual(
    [
      {
        line: 14,
        uses: "actions/checkout@v4",
        usesLine: 14,
        usesComment: "v4.1.0",
        folder: "app",
        with: { "fetch-depth": "0" },
        env: {},
      },
      {
        line: 17,
        id: "lint",
        name: "Lint",
        run: "npm ci\nnpm run lint\n",
        runLine: 21,
        folder: "web",
        with: {},
        env: {},
      },
      { line: 23, run: "make", runLine: 23, folder: "app", with: {}, env: {} },
      { line: 24, uses: "./.github/actions/check", usesLine: 24, folder: "app", with: {}, env: {} },
    ].map((step, index) => ({ ...step, path: ["jobs", "lint", "steps", index] })),
  );
  expect(ci?.jobs[1]).toMatchObject({ line: 25, uses: "owner/name/.github/workflows/x.yml@main", usesLine: 26 });
  expect(ci?.elsewhere).toEqual([{ name: "owner/name/.github/workflows/x.yml@main", line: 26 }]);
  expect(ci?.script).toBe("\nnpm ci\nnpm run lint\n\nmake\neslint .");
});

test("steps side by side", () => {
  const [ci] = read({
    ".github/workflows/ci.yml":
      "jobs:\n  a:\n    steps:\n      - parallel:\n          - run: one\n          - uses: $/x\n      - wait-all:\n",
  });
  expect(ci?.jobs[0]?.steps.map(({ line, run, uses }) => [line, run ?? uses])).toEqual([
    [5, "one"],
    [6, "$/x"],
    [7, undefined],
  ]);
});

test("Forgejo and Gitea speak GitHub's language", () => {
  const found = read({ ".forgejo/workflows/a.yaml": "on:\n  push:\n", ".gitea/workflows/b.yml": "on: push\n" });
  expect(found.map(({ path, forge, triggers }) => [path, forge, triggers])).toEqual([
    [".forgejo/workflows/a.yaml", "github", ["push"]],
    [".gitea/workflows/b.yml", "github", ["push"]],
  ]);
});

test("GitLab CI with local files, extends, default, merge keys and references", () => {
  const [root, lint] = read({
    ".gitlab-ci.yml": `include:
  - local: /.gitlab/ci/*.yml
  - template: Jobs/SAST.gitlab-ci.yml
  - project: labs/ci
    file: [a.yml, b.yml]
default:
  image: node:24
  before_script: [npm ci]
.base: &base
  variables: { A: 1 }
test:
  <<: *base
  script:
    - npm test
    - |
      echo 1
      echo 2
`,
    ".gitlab/ci/lint.yml": `.lint:
  image:
    name: python:3.13
  services: [redis:7]
lint:
  extends: .lint
  before_script: []
  script:
    - !reference [test, script]
    - ruff check
  only: [merge_requests]
`,
  });
  expect(root).toMatchObject({
    forge: "gitlab",
    templates: ["Jobs/SAST.gitlab-ci.yml"],
    elsewhere: [{ name: "labs/ci: a.yml, b.yml", line: 4 }],
    triggers: ["push", "pull_request", "tag"],
    script: "npm ci\nnpm test\necho 1\necho 2\n",
  });
  expect(root?.jobs[0]).toMatchObject({ id: "test", line: 11, images: [{ name: "node:24", line: 7 }] });
  expect(root?.jobs[0]?.steps.map(({ runLine, env }) => [runLine, env])).toEqual([
    [8, { A: "1" }],
    [14, { A: "1" }],
    [16, { A: "1" }],
  ]);
  expect(lint).toMatchObject({ path: ".gitlab/ci/lint.yml", triggers: ["pull_request"] });
  expect(lint?.script).toBe("npm test\necho 1\necho 2\n\nruff check");
  expect(lint?.jobs[0]?.images).toEqual([
    { name: "python:3.13", line: 2 },
    { name: "redis:7", line: 4 },
  ]);
});

test.each([
  ["nothing said", "j:\n  script: x\n", ["push", "pull_request", "tag"]],
  ["the default branch", "j:\n  script: x\n  rules: [{if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH}]\n", ["push"]],
  [
    "merge requests",
    "j:\n  script: x\n  rules: [{if: $CI_PIPELINE_SOURCE == 'merge_request_event'}]\n",
    ["pull_request"],
  ],
  ["tags", "j:\n  script: x\n  rules: [{if: $CI_COMMIT_TAG =~ /^v/}]\n", ["tag"]],
  ["branches by name", "j:\n  script: x\n  only: [main, tags]\n", ["push", "tag"]],
  ["everything but", "j:\n  script: x\n  except: [tags, merge_requests]\n", ["push"]],
  [
    "never, then always",
    "j:\n  script: x\n  rules:\n    - if: $CI_MERGE_REQUEST_IID\n      when: never\n    - when: on_success\n",
    ["push", "tag"],
  ],
  [
    "what the workflow allows",
    "workflow:\n  rules:\n    - if: $CI_COMMIT_TAG\n    - if: $CI_MERGE_REQUEST_IID\nj:\n  script: x\n",
    ["tag", "pull_request"],
  ],
  [
    "rules of a job within the workflow's",
    "workflow:\n  rules: [{if: $CI_COMMIT_TAG}]\nj:\n  script: x\n  rules: [{if: $CI_MERGE_REQUEST_IID}, {if: $CI_COMMIT_TAG}]\n",
    ["tag"],
  ],
])("GitLab's triggers: %s", (_, text, expected) => {
  expect(read({ ".gitlab-ci.yml": text })[0]?.triggers).toEqual(expected);
});

test("child pipelines, and a header before the pipeline", () => {
  const found = read({
    ".gitlab-ci.yml": "spec:\n  inputs: {}\n---\nrun:\n  trigger:\n    include: ci/child.yml\n",
    "ci/child.yml": "build:\n  script: [make]\n",
  });
  expect(found.map(({ path, jobs }) => [path, jobs.map(({ id, line }) => `${id}:${String(line)}`)])).toEqual([
    [".gitlab-ci.yml", ["run:4"]],
    ["ci/child.yml", ["build:1"]],
  ]);
});

test("other services by name; Travis beside a forge's own CI is dead", () => {
  const other = {
    ".travis.yml": "script: phpunit\n# eslint\n",
    "azure-pipelines.yml": "trigger: [main]\n",
    Jenkinsfile: "node {}",
  };
  expect(read(other).map(({ path, triggers }) => [path, triggers.length])).toEqual([
    [".travis.yml", 2],
    ["Jenkinsfile", 1],
    ["azure-pipelines.yml", 1],
  ]);
  expect(read(other)[0]?.script).not.toContain("eslint");
  const replaced = { ...other, ".github/workflows/ci.yml": WORKFLOW };
  expect(deadPipelines(viewLiteral(replaced))).toEqual([".travis.yml"]);
  expect(read(replaced).map(({ path }) => path)).not.toContain(".travis.yml");
});

test("a composite action at the root", () => {
  const [action] = actions(
    viewLiteral({ "action.yml": "name: A\nruns:\n  steps:\n    - run: x\n", "src/action.yml": "" }),
  );
  expect(action).toMatchObject({
    path: "action.yml",
    name: "A",
    jobs: [{ line: 2, steps: [{ run: "x", runLine: 4 }] }],
  });
});

test.each([
  ["aliases in a circle", "jobs: &a\n  b: *a\n  include: *a\n"],
  ["no YAML", "a: [\n"],
  ["a text", "hello"],
  [
    "odd shapes",
    "on: {push: 1}\njobs:\n  a: 1\n  b: [x]\n  c: {steps: {run: 1}, container: [1], services: x}\n  __proto__: {steps: [null, 1, {with: x}]}\n",
  ],
  [
    "a job that extends itself",
    "a:\n  extends: [a, b]\n  script: !reference [b, script]\nb:\n  extends: a\n  script: !reference [a, script]\n",
  ],
  [
    "references that multiply",
    "a:\n  script: [!reference [a, script], !reference [a, script], !reference [a, script]]\n",
  ],
  [
    "includes of itself",
    "include: [.gitlab-ci.yml, '**', ../x, {local: 1}]\nj: {trigger: {include: .gitlab-ci.yml}}\n",
  ],
])("hostile: %s", (_, text) => {
  expect(
    read({ ".github/workflows/a.yml": text, ".gitlab-ci.yml": text, "bitbucket-pipelines.yml": text }),
  ).not.toEqual([]);
});
