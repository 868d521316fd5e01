import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { steps, workflow } from "../testing/workflow.ts";
import { injection } from "./injection.ts";

const AT = ".github/workflows/a.yml";
const run = (expression: string): ReturnType<typeof steps> => steps(`run: echo "\${{ ${expression} }}"`);

test.each([
  ["no workflows", {}, "not-applicable none"],
  ["no scripts", steps("uses: a/b@v1"), "not-applicable absent"],
  ["a title", run("github.event.issue.title"), `fail anybody ${AT}:6`],
  ["in another way of writing", run("github['event'].Pull_Request.body"), `fail anybody ${AT}:6`],
  ["a branch's name", run("github.head_ref || github.sha"), `fail anybody ${AT}:6`],
  ["a message of one of several", run("github.event.commits[0].message"), `fail anybody ${AT}:6`],
  ["all there is", run("toJSON(github.event)"), `fail anybody ${AT}:6`],
  ["as part of a format", run("format('x {0}', github.event.comment.body)"), `fail anybody ${AT}:6`],
  ["only asked about", run("contains(github.event.issue.title, 'x') && 'a' || 'b'"), `pass good ${AT}`],
  ["only compared", run("github.head_ref == 'x'"), `pass good ${AT}`],
  ["a number", run("github.event.issue.number"), `pass good ${AT}`],
  ["what a machine made", run("github.sha"), `pass good ${AT}`],
  ["through an environment variable", steps('{env: {T: "${{ github.head_ref }}"}, run: echo "$T"}'), `pass good ${AT}`],
  [
    "through env, and pasted after all",
    steps('{env: {T: "${{ github.head_ref }}"}, run: "echo ${{ env.T }}"}'),
    `fail anybody ${AT}:6`,
  ],
  ["in a condition", steps("{if: \"github.head_ref == 'x'\", run: make}"), `pass good ${AT}`],
  [
    "in github-script",
    steps('{uses: actions/github-script@v8, with: {script: "x(`${{ github.event.issue.body }}`)"}}'),
    `fail anybody ${AT}:6`,
  ],
  [
    "in an input that is no script",
    steps('{uses: a/b@v1, with: {title: "${{ github.event.issue.title }}"}}'),
    "not-applicable absent",
  ],
  [
    "in the third line of a script",
    workflow(
      "jobs:\n  a:\n    steps:\n      - run: |\n          one\n          two\n          ${{ github.head_ref }}\n",
    ),
    `fail anybody ${AT}:7`,
  ],
  [
    "through a matrix",
    workflow(
      "jobs:\n  a:\n    strategy:\n      matrix:\n        t: ['${{ github.head_ref }}']\n    steps:\n      - run: ${{ matrix.t }}\n",
    ),
    `fail anybody ${AT}:7`,
  ],
  [
    "an input of text",
    workflow(
      "on:\n  workflow_dispatch:\n    inputs:\n      t: {}\njobs:\n  a:\n    steps:\n      - run: ${{ inputs.t }}\n",
    ),
    `fail input ${AT}:8`,
  ],
  [
    "an input of a few choices",
    workflow(
      "on:\n  workflow_dispatch:\n    inputs:\n      t: {type: choice}\njobs:\n  a:\n    steps:\n      - run: ${{ github.event.inputs.t }}\n",
    ),
    `pass good ${AT}`,
  ],
  [
    "an input of an action",
    { "action.yml": "runs:\n  steps:\n    - run: ${{ inputs.x }}\n" },
    "fail input action.yml:3",
  ],
  ["an expression that never ends", steps('run: "${{ github.head_ref"'), `fail anybody ${AT}:6`],
])("%s", (_, files, expected) => {
  expect(runOne(injection, files)).toEqual([expected]);
});

test("tells of the first twenty places", () => {
  const found = runOne(injection, steps(...Array.from({ length: 30 }, () => "run: ${{ github.head_ref }}")));
  expect(found).toHaveLength(21);
  expect(found.at(-1)).toBe(`fail more ${AT}`);
});
