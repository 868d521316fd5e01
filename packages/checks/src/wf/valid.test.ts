import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { steps, workflow } from "../testing/workflow.ts";
import { valid } from "./valid.ts";

const AT = ".github/workflows/a.yml";
const job = (text: string): ReturnType<typeof workflow> =>
  workflow(`on: push\njobs:\n  a:\n    ${text.replaceAll("\n", "\n    ")}\n`);
const RUNS = "runs-on: x\nsteps: [{run: x}]";
const JOB = "jobs: {a: {runs-on: x, steps: [{run: x}]}}\n";

test.each([
  ["no CI", {}, "not-applicable none"],
  [
    "a usual workflow",
    workflow(`name: CI\nrun-name: x\non: {push: {branches: [main]}}\npermissions: {}\n${JOB}`),
    `pass good ${AT}`,
  ],
  [
    "all kinds of steps",
    steps(
      "{id: s, run: x, background: true}",
      "parallel: [{run: a}, {uses: a/b@v1}]",
      "wait: s",
      "wait-all:",
      "cancel: s",
      "uses: $/x",
    ),
    `pass good ${AT}`,
  ],
  [
    "a call with inputs",
    workflow("on: push\njobs:\n  a: {uses: o/r/.github/workflows/x.yml@v1, with: {a: 1}, secrets: inherit}\n"),
    `pass good ${AT}`,
  ],
  ["anchors", workflow("on: push\njobs:\n  a: &a {runs-on: x, steps: [{run: x}]}\n  b: *a\n"), `pass good ${AT}`],
  [
    "an event of Forgejo's",
    { ".forgejo/workflows/a.yml": `on: odd_event\n${JOB}` },
    "pass good .forgejo/workflows/a.yml",
  ],
  ["broken YAML", workflow("on: push\n  jobs: x\n"), `fail yaml ${AT}:1`],
  ["a key twice", workflow(`on: push\n${JOB}on: push\n`), `fail twin ${AT}:3`],
  [
    "a merge key",
    workflow("on: push\nenv: &e {A: 1}\njobs:\n  a:\n    runs-on: x\n    env:\n      <<: *e\n    steps: [{run: x}]\n"),
    `fail merge ${AT}:7`,
  ],
  ["no object", workflow("hello\n"), `fail form ${AT}:1`],
  ["an unknown key at the top", workflow(`on: push\nbranches: [main]\n${JOB}`), `fail key ${AT}:2`],
  ["an unknown key of a job", job(`${RUNS}\ntimeout: 5`), `fail key ${AT}:6`],
  ["an unknown key of a step", steps("{run: x, shel: bash}"), `fail key ${AT}:6`],
  ["no events", workflow(JOB), `fail missing ${AT}:1`],
  ["no machine", job("steps: [{run: x}]"), `fail missing ${AT}:3`],
  ["steps that are no list", job("runs-on: x\nsteps: {run: x}"), `fail form ${AT}:5`],
  ["a limit that is no number", job(`${RUNS}\ntimeout-minutes: ten`), `fail form ${AT}:6`],
  ["a limit from an expression", job(`${RUNS}\ntimeout-minutes: \${{ inputs.x }}`), `pass good ${AT}`],
  ["a step that does nothing", steps("name: x"), `fail missing ${AT}:6`],
  ["a step that does two things", steps("{uses: a/b@v1, run: x}"), `fail together ${AT}:6`],
  ["inputs for a script", steps("{run: x, with: {a: 1}}"), `fail together ${AT}:6`],
  ["a call and steps", job("uses: ./.github/workflows/x.yml\nruns-on: x"), `fail together ${AT}:5`],
  ["an action without a version", steps("uses: actions/checkout"), `fail reference ${AT}:6`],
  ["an action in a folder without ./", steps("uses: .github/actions/x"), `fail reference ${AT}:6`],
  ["two steps of one name", steps("{id: s, run: x}", "{id: S, run: x}"), `fail twice ${AT}:7`],
  ["a name with a blank", workflow("on: push\njobs:\n  a b: {runs-on: x, steps: [{run: x}]}\n"), `fail id ${AT}:3`],
  ["an unknown event", workflow(`on: [push, pullrequest]\n${JOB}`), `fail event ${AT}:1`],
  ["an unknown type of event", workflow(`on:\n  issues:\n    types: [open]\n${JOB}`), `fail type ${AT}:3`],
  [
    "branches and branches-ignore",
    workflow(`on:\n  push:\n    branches: [a]\n    branches-ignore: [b]\n${JOB}`),
    `fail together ${AT}:4`,
  ],
  ["a schedule of four fields", workflow(`on:\n  schedule:\n    - cron: 1 2 3 4\n${JOB}`), `fail cron ${AT}:3`],
  ["a schedule without a time", workflow(`on: schedule\n${JOB}`), `fail missing ${AT}:1`],
  [
    "an input of an unknown type",
    workflow(`on:\n  workflow_dispatch:\n    inputs:\n      a: {type: text}\n${JOB}`),
    `fail form ${AT}:4`,
  ],
  [
    "a choice between nothing",
    workflow(`on:\n  workflow_dispatch:\n    inputs:\n      a: {type: choice}\n${JOB}`),
    `fail missing ${AT}:4`,
  ],
  ["an unknown permission", workflow(`on: push\npermissions:\n  content: read\n${JOB}`), `fail permission ${AT}:3`],
  ["a permission that cannot be read", job(`${RUNS}\npermissions: {id-token: read}`), `fail permission ${AT}:6`],
  ["waiting for nobody", job(`${RUNS}\nneeds: [b]`), `fail needs ${AT}:6`],
  ["an expression that does not end", steps('run: "${{ github.sha"'), `fail expression ${AT}:6`],
  ["an expression with double quotes", steps('run: echo ${{ github.ref == "x" }}'), `fail expression ${AT}:6`],
  ["an unknown context", steps("run: echo ${{ git.sha }}"), `fail context ${AT}:6`],
  ["an unknown function", steps("run: echo ${{ replace(github.ref, 'a', 'b') }}"), `fail function ${AT}:6`],
  ["a secret in a condition", steps("{if: secrets.A, run: x}"), `fail place ${AT}:6`],
  ["the matrix in a job's condition", job(`${RUNS}\nif: matrix.x`), `fail place ${AT}:6`],
  ["always() outside a condition", steps("run: echo ${{ always() }}"), `fail place ${AT}:6`],
  [
    "a text about expressions",
    workflow(`on:\n  workflow_dispatch:\n    inputs:\n      a: {description: 'such as \${{ x y }}'}\n${JOB}`),
    `pass good ${AT}`,
  ],
])("%s", (_, files, expected) => {
  expect(runOne(valid, files)).toEqual([expected]);
});

test("jobs that wait for each other", () => {
  const text =
    "on: push\njobs:\n  a: {needs: b, runs-on: x, steps: [{run: x}]}\n  b: {needs: [a], runs-on: x, steps: [{run: x}]}\n";
  expect(runOne(valid, workflow(text))).toEqual([`fail circle ${AT}:3`]);
});

test("many mistakes are counted", () => {
  const found = runOne(valid, steps(...Array.from({ length: 30 }, () => "name: x")));
  expect(found).toHaveLength(9);
  expect(found.at(-1)).toBe(`fail more ${AT}`);
});

test.each([
  [
    "a usual pipeline",
    "stages: [check]\nworkflow: {}\nvariables: {A: 1}\na:\n  stage: check\n  script: [x]\n.hidden: [any, thing]\n",
    "pass good .gitlab-ci.yml",
  ],
  [
    "stages that need not be named",
    "a:\n  stage: deploy\n  script: x\nb:\n  stage: .post\n  script: x\n",
    "pass good .gitlab-ci.yml",
  ],
  ["an unknown stage", "stages: [check]\na:\n  script: x\n  stage: test\n", "fail stage .gitlab-ci.yml:4"],
  ["an unknown key", "a:\n  script: x\n  runs-on: y\n", "fail key .gitlab-ci.yml:3"],
  ["a text at the top", "scripts: x\na:\n  script: x\n", "fail key .gitlab-ci.yml:1"],
  ["a job that does nothing", "a:\n  image: x\n", "fail idle .gitlab-ci.yml:1"],
  ["an heir of nobody", "a:\n  extends: .b\n  script: x\n", "fail needs .gitlab-ci.yml:2"],
  ["waiting for nobody", "a:\n  script: x\n  needs: [{job: b}]\n", "fail needs .gitlab-ci.yml:3"],
  [
    "waiting for somebody who may be missing",
    "a:\n  script: x\n  needs: [{job: b, optional: true}]\n",
    "pass good .gitlab-ci.yml",
  ],
  [
    "parts that cannot be seen",
    "include: {project: a/b, file: c.yml}\na:\n  extends: .b\n  stage: other\n  needs: [c]\n",
    "pass good .gitlab-ci.yml",
  ],
  ["merge keys", ".a: &a {script: [x]}\nb:\n  <<: *a\n", "pass good .gitlab-ci.yml"],
  ["a key twice", "a:\n  script: x\n  script: y\n", "fail twin .gitlab-ci.yml:3"],
])("GitLab: %s", (_, text, expected) => {
  expect(runOne(valid, { ".gitlab-ci.yml": text })).toEqual([expected]);
});

test("takes time in proportion to the number of jobs", () => {
  const chain = Array.from(
    { length: 5000 },
    (_, index) => `  j${String(index)}: {needs: j${String(index + 1)}, runs-on: x, steps: [{run: x}]}`,
  );
  const start = performance.now();
  runOne(valid, workflow(`on: push\njobs:\n${chain.join("\n")}\n`));
  expect(performance.now() - start).toBeLessThan(5000);
});
