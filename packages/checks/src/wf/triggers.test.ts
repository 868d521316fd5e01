import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { workflow } from "../testing/workflow.ts";
import { triggers } from "./triggers.ts";

const AT = ".github/workflows/a.yml";
const on = (event: string, step: string): ReturnType<typeof workflow> =>
  workflow(`on: ${event}\njobs:\n  a:\n    steps:\n      - ${step}\n`);
const HEAD = "{uses: actions/checkout@v4, with: {ref: '${{ github.event.pull_request.head.sha }}'}}";

test.each([
  ["no workflows", {}, "not-applicable none"],
  ["pull_request", on("pull_request", HEAD), "not-applicable absent"],
  ["the head's code with full rights", on("pull_request_target", HEAD), `fail bad ${AT}:5`],
  [
    "the head's code after a run",
    on("workflow_run", "{uses: actions/checkout@v4, with: {ref: '${{ github.event.workflow_run.head_sha }}'}}"),
    `fail bad ${AT}:5`,
  ],
  [
    "by the forge's own ref",
    on("issue_comment", "{uses: actions/checkout@v4, with: {ref: 'refs/pull/${{ github.event.issue.number }}/merge'}}"),
    `fail bad ${AT}:5`,
  ],
  ["by gh", on("issue_comment", "run: gh pr checkout $NUMBER"), `fail bad ${AT}:5`],
  [
    "by git",
    on("pull_request_target", "run: git fetch origin pull/${{ github.event.number }}/head"),
    `fail bad ${AT}:5`,
  ],
  ["the base's code", on("pull_request_target", "uses: actions/checkout@v4"), `pass good ${AT}`],
  ["no code", on("{pull_request_target: {types: [opened]}}", "uses: actions/labeler@v6"), `pass good ${AT}`],
  [
    "the number in a comment",
    on("issue_comment", "run: gh issue comment ${{ github.event.issue.number }}"),
    `pass good ${AT}`,
  ],
])("%s", (_, files, expected) => {
  expect(runOne(triggers, files)).toEqual([expected]);
});
