import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { steps } from "../testing/workflow.ts";
import { persist } from "./persist.ts";

const AT = ".github/workflows/a.yml";

test.each([
  ["no workflows", {}, "not-applicable none"],
  ["no checkout", steps("run: make"), "not-applicable absent"],
  ["the key stays", steps("run: make", "uses: actions/checkout@v4"), `fail bad ${AT}:7`],
  ["with other inputs", steps("{uses: actions/checkout@v4, with: {fetch-depth: 0}}"), `fail bad ${AT}:6`],
  ["the key goes", steps("{uses: actions/checkout@v4, with: {persist-credentials: false}}"), `pass good ${AT}`],
  [
    "somebody wants it to stay",
    steps("{uses: actions/checkout@v4, with: {persist-credentials: true}}"),
    `pass good ${AT}`,
  ],
  ["the job pushes", steps("uses: actions/checkout@v4", "run: git -C x push origin main"), `pass good ${AT}`],
  [
    "an action pushes",
    steps("uses: actions/checkout@v4", "uses: stefanzweifel/git-auto-commit-action@v6"),
    `pass good ${AT}`,
  ],
  ["another program pushes", steps("uses: actions/checkout@v4", "run: docker push x"), `fail bad ${AT}:6`],
])("%s", (_, files, expected) => {
  expect(runOne(persist, files)).toEqual([expected]);
});
