import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { steps, workflow } from "../testing/workflow.ts";
import { outdated } from "./outdated.ts";

const AT = ".github/workflows/a.yml";
const SHA = "a".repeat(40);

test.each([
  ["no workflows", {}, "not-applicable none"],
  ["no steps", workflow("jobs:\n  a: {uses: ./x.yml}\n"), "not-applicable absent"],
  ["an old major", steps("uses: actions/checkout@v3.1.0"), `fail bad ${AT}:6`],
  ["a newer major", steps("uses: actions/checkout@v4", "uses: actions/cache@v40"), `pass good ${AT}`],
  ["an old commit", steps(`uses: Actions/Cache@${SHA} # v2.1.0`), `fail bad ${AT}:6`],
  ["a commit without a version", steps(`uses: actions/cache@${SHA} # 2 things`), `pass good ${AT}`],
  ["a branch", steps("uses: actions/checkout@master"), `pass good ${AT}`],
  ["an old command", steps("run: make", 'run: echo "::set-output name=x::1"'), `fail bad ${AT}:7`],
  ["its successor", steps('run: echo "x=1" >> "$GITHUB_OUTPUT"', 'run: echo "::notice::x"'), `pass good ${AT}`],
  ["an old machine", workflow("jobs:\n  a:\n    runs-on: ubuntu-20.04\n    steps: [{run: x}]\n"), `fail bad ${AT}:3`],
  [
    "an old machine in a matrix",
    workflow(
      "jobs:\n  a:\n    runs-on: ${{ matrix.os }}\n    strategy:\n      matrix:\n        os: [ubuntu-24.04, windows-2019]\n    steps: [{run: x}]\n",
    ),
    `fail bad ${AT}:6`,
  ],
  ["Travis beside GitHub Actions", { ".travis.yml": "x", ...steps("run: x") }, "fail dead .travis.yml"],
  ["Travis alone", { ".travis.yml": "x" }, "not-applicable none"],
  ["an old runtime of an own action", { "action.yml": "runs:\n  using: node16\n" }, "fail bad action.yml:2"],
])("%s", (_, files, expected) => {
  expect(runOne(outdated, files)).toEqual([expected]);
});
