import { expect, test } from "vitest";
import { runOne, type Literal } from "../testing/run-one.ts";
import { workflow } from "../testing/workflow.ts";
import { exists } from "./exists.ts";

const AT = ".github/workflows/a.yml";

test.each<[string, Literal, string]>([
  ["no CI", { "package.json": '{"name": "x"}', "a.ts": "x" }, "fail none"],
  ["no CI and no code", { "README.md": "x" }, "not-applicable codeless"],
  ["pull requests", workflow("on: [push, pull_request]\n"), `pass found ${AT}`],
  ["every branch", workflow("on: push\n"), `pass branches ${AT}`],
  ["every branch by name", workflow("on: {push: {branches: ['**']}}\n"), `pass branches ${AT}`],
  ["the main branch", workflow("on: {push: {branches: [main]}}\n"), `fail late ${AT}`],
  ["tags", workflow("on: {push: {tags: ['v*']}}\n"), `fail late ${AT}`],
  ["merge requests", { ".gitlab-ci.yml": "a: {script: x, only: [merge_requests]}\n" }, "pass found .gitlab-ci.yml"],
  ["GitLab's default branch", { ".gitlab-ci.yml": "a: {script: x, only: [main]}\n" }, "fail late .gitlab-ci.yml"],
  [
    "parts that cannot be seen",
    { ".gitlab-ci.yml": "include: {project: a/b, file: x.yml}\n" },
    "unknown elsewhere .gitlab-ci.yml:1",
  ],
  ["a service that decides itself", { Jenkinsfile: "node { sh 'make' }\n" }, "unknown unclear Jenkinsfile"],
  ["Forgejo", { ".forgejo/workflows/a.yml": "on: pull_request\n" }, "pass found .forgejo/workflows/a.yml"],
])("%s", (_, files, expected) => {
  expect(runOne(exists, files)).toEqual([expected]);
});
