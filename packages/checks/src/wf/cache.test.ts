import { expect, test } from "vitest";
import { runOne, type Literal } from "../testing/run-one.ts";
import { workflow } from "../testing/workflow.ts";
import { cache } from "./cache.ts";

const AT = ".github/workflows/a.yml";
const release = (step: string): Literal => workflow(`on: release\njobs:\n  a:\n    steps:\n      - ${step}\n`);
const NPM = { "package.json": '{"packageManager": "npm@11.0.0"}' };

test.each([
  ["no workflows", {}, "not-applicable none"],
  ["no release", workflow("on: push\njobs:\n  a:\n    steps: [{uses: actions/cache@v4}]\n"), "not-applicable absent"],
  ["a cache", release("uses: actions/cache@v4"), `fail bad ${AT}:5`],
  ["a cache that only looks", release("{uses: actions/cache@v4, with: {lookup-only: true}}"), `pass good ${AT}`],
  ["on by an input", release("{uses: actions/setup-node@v4, with: {cache: npm}}"), `fail bad ${AT}:5`],
  ["not on", release("uses: actions/setup-node@v4"), `pass good ${AT}`],
  ["on by itself", release("uses: actions/setup-go@v6"), `fail bad ${AT}:5`],
  ["turned off", release("{uses: actions/setup-go@v6, with: {cache: false}}"), `pass good ${AT}`],
  [
    "off by an input",
    release("{uses: gradle/actions/setup-gradle@v5, with: {cache-disabled: true}}"),
    `pass good ${AT}`,
  ],
  [
    "setup-node with npm named in package.json",
    { ...release("uses: actions/setup-node@v6"), ...NPM },
    `fail bad ${AT}:5`,
  ],
  [
    "the same, turned off",
    { ...release("{uses: actions/setup-node@v6, with: {package-manager-cache: false}}"), ...NPM },
    `pass good ${AT}`,
  ],
  ["setup-uv before it stopped", release("uses: astral-sh/setup-uv@v6"), `fail bad ${AT}:5`],
  [
    "a job that publishes",
    workflow("on: push\njobs:\n  a:\n    steps:\n      - uses: actions/cache@v4\n      - run: npm publish\n"),
    `fail bad ${AT}:5`,
  ],
  [
    "a job for pull requests beside it",
    workflow(
      "on: {push: {tags: ['v*']}, pull_request: }\njobs:\n  a:\n    if: github.event_name == 'pull_request'\n    steps: [{uses: actions/cache@v4}]\n  b:\n    steps: [{run: make}]\n",
    ),
    `pass good ${AT}`,
  ],
])("%s", (_, files, expected) => {
  expect(runOne(cache, files)).toEqual([expected]);
});
