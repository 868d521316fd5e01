import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { workflow } from "../testing/workflow.ts";
import { permissions } from "./permissions.ts";

const AT = ".github/workflows/a.yml";

test.each([
  ["no workflows", {}, "not-applicable none"],
  ["no jobs", workflow("on: push\n"), "not-applicable absent"],
  ["none at the top", workflow("permissions: {}\njobs:\n  a: {}\n"), `pass good ${AT}`],
  ["reading", workflow("permissions: read-all\njobs:\n  a: {}\n  b: {}\n"), `pass good ${AT}`],
  [
    "writing in a job",
    workflow("permissions: {contents: read}\njobs:\n  a: {permissions: {packages: write}}\n  b: {}\n"),
    `pass good ${AT}`,
  ],
  [
    "only in each job",
    workflow("jobs:\n  a: {permissions: {contents: write}}\n  b: {permissions: {}}\n"),
    `pass good ${AT}`,
  ],
  ["nothing said", workflow("jobs:\n  a: {}\n  b: {permissions: {}}\n"), `fail bad ${AT}:2`],
  [
    "writing for all",
    workflow("permissions:\n  contents: read\n  packages: write\njobs:\n  a: {}\n  b: {}\n"),
    `fail bad ${AT}:3`,
  ],
  ["writing at the top, for one job", workflow("permissions:\n  packages: write\njobs:\n  a: {}\n"), `pass good ${AT}`],
  ["everything", workflow("permissions: write-all\njobs:\n  a: {}\n"), `fail bad ${AT}:1`],
  [
    "everything, which nobody inherits",
    workflow("permissions: write-all\njobs:\n  a: {permissions: {}}\n"),
    `pass good ${AT}`,
  ],
  ["everything for a job", workflow("permissions: {}\njobs:\n  a:\n    permissions: write-all\n"), `fail bad ${AT}:4`],
])("%s", (_, files, expected) => {
  expect(runOne(permissions, files)).toEqual([expected]);
});
