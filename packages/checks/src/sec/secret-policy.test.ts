import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { secretPolicy } from "./secret-policy.ts";

const text = "Keys are kept in the vault of the operator; two people can get them, and they are changed each year.";

test.each([
  ["a section", { "docs/security.md": `# Security\n\n## Secrets\n\n${text}` }, "pass found docs/security.md:3"],
  ["a longer heading", { "CONTRIBUTING.md": `# C\n\n## Managing secrets\n\n${text}` }, "pass found CONTRIBUTING.md:3"],
  [
    "a Danish heading",
    { "docs/drift.md": `# D\n\n## Håndtering af hemmeligheder\n\n${text}` },
    "pass found docs/drift.md:3",
  ],
  ["a heading alone", { "docs/security.md": "# S\n\n## Secrets\n\nSoon.\n" }, "fail thin docs/security.md:3"],
  ["a setting of that name", { "README.md": `# X\n\n## Secret key setting\n\n${text}` }, "fail missing"],
  ["nothing", {}, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(secretPolicy, files)).toEqual([expected]);
});
