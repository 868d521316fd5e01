import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { workflow } from "../testing/workflow.ts";
import { concurrency } from "./concurrency.ts";

const AT = ".github/workflows/a.yml";

test.each([
  ["no workflows", {}, "not-applicable none"],
  ["not on pull requests", workflow("on: push\njobs: {a: {}}\n"), "not-applicable absent"],
  ["nothing said", workflow("on: pull_request\njobs: {a: {}}\n"), `fail bad ${AT}:1`],
  ["a group only", workflow("on: pull_request\nconcurrency: x\njobs: {a: {}}\n"), `fail bad ${AT}:2`],
  [
    "stopped",
    workflow("on: pull_request\nconcurrency: {group: x, cancel-in-progress: true}\njobs: {a: {}}\n"),
    `pass good ${AT}`,
  ],
  [
    "stopped under a condition",
    workflow("on: [pull_request]\nconcurrency: {group: x, cancel-in-progress: '${{ true }}'}\njobs: {a: {}}\n"),
    `pass good ${AT}`,
  ],
  [
    "in each job",
    workflow("on: pull_request\njobs: {a: {concurrency: {group: x, cancel-in-progress: true}}}\n"),
    `pass good ${AT}`,
  ],
  [
    "in one of two jobs",
    workflow("on: pull_request\njobs: {a: {concurrency: {group: x, cancel-in-progress: true}}, b: {}}\n"),
    `fail bad ${AT}:1`,
  ],
])("%s", (_, files, expected) => {
  expect(runOne(concurrency, files)).toEqual([expected]);
});
