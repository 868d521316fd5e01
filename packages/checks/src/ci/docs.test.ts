import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { steps } from "../testing/workflow.ts";
import { docs } from "./docs.ts";

const AT = ".github/workflows/a.yml";
const README = { "README.md": "x" };

test.each([
  ["no CI", README, "not-applicable none"],
  ["no documents", steps("run: make"), "not-applicable none"],
  ["not looked at", { ...README, ...steps("run: npm test") }, "fail missing"],
  ["markdownlint", { ...README, ...steps("run: npx --yes markdownlint-cli2@0.22.1") }, `pass found ${AT}:6`],
  ["only installed", { ...README, ...steps("run: npm install markdownlint-cli") }, "fail missing"],
  ["links", { ...README, ...steps("uses: lycheeverse/lychee-action@v2") }, `pass found ${AT}:6`],
  ["a strict build", { ...README, ...steps("run: mkdocs build --strict") }, `pass found ${AT}:6`],
  ["a build that lets mistakes through", { ...README, ...steps("run: mkdocs build") }, "fail missing"],
  [
    "parts that cannot be seen",
    { ...README, ".gitlab-ci.yml": "include: {project: a/b, file: x.yml}\n" },
    "unknown elsewhere .gitlab-ci.yml:1",
  ],
])("%s", (_, files, expected) => {
  expect(runOne(docs, files)).toEqual([expected]);
});
