import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { steps, workflow } from "../testing/workflow.ts";
import { pinned } from "./pinned.ts";

const SHA = "3d3c42e5aac5ba805825da76410c181273ba90b1";
const DIGEST = `sha256:${"a".repeat(64)}`;
const AT = ".github/workflows/a.yml";

test.each([
  ["no workflows", { "README.md": "x" }, "not-applicable none"],
  ["nothing of others", steps("run: make", "uses: ./.github/actions/x", "uses: $/x"), "not-applicable absent"],
  ["by commit, with the version", steps(`uses: actions/checkout@${SHA} # v7.0.1`), `pass good ${AT}`],
  ["by commit alone", steps(`uses: actions/checkout@${SHA}`, `uses: a/b@${SHA} # pinned`), `pass uncommented ${AT}:6`],
  ["by tag, GitHub's own too", steps(`uses: a/b@${SHA} # v1`, "uses: actions/checkout@v4"), `fail bad ${AT}:7`],
  ["by branch", steps("uses: a/b/c@main"), `fail bad ${AT}:6`],
  ["by a short commit", steps("uses: a/b@3d3c42e"), `fail bad ${AT}:6`],
  ["an image by tag", steps("uses: docker://alpine:3"), `fail bad ${AT}:6`],
  ["an image by digest", steps(`uses: docker://alpine@${DIGEST}`), `pass good ${AT}`],
  [
    "a reusable workflow by tag",
    workflow("jobs:\n  a:\n    uses: a/b/.github/workflows/x.yml@v1\n"),
    `fail bad ${AT}:3`,
  ],
  [
    "a workflow that refuses commits",
    workflow(
      "jobs:\n  a:\n    uses: slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.1.0\n",
    ),
    `pass good ${AT}`,
  ],
  [
    "in an action of the repository's own",
    { "action.yml": "runs:\n  steps:\n    - uses: a/b@v1\n" },
    "fail bad action.yml:3",
  ],
  ["odd shapes", workflow("jobs: [1, {steps: x}]\n"), "not-applicable absent"],
])("%s", (_, files, expected) => {
  expect(runOne(pinned, files)).toEqual([expected]);
});
