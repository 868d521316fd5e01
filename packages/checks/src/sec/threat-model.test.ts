import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { threatModel } from "./threat-model.ts";

const text = "En medarbejder kan slå op i sager uden grund. Alle opslag logges, og loggen læses hver måned. ".repeat(3);

test.each([
  ["a section", { "docs/security.md": `# Security\n\n## Threats\n\n${text}` }, "pass found docs/security.md:3"],
  ["a Danish page", { "docs/trusselsvurdering.md": `# Trusler\n\n${text}` }, "pass found docs/trusselsvurdering.md:1"],
  [
    "the stamped table",
    { "docs/security.md": "# S\n\n## Threats\n\n| **Not answered yet:** a | b |\n" },
    "open open docs/security.md:5",
  ],
  ["a heading alone", { "docs/security.md": "# S\n\n## Trusler\n\nIngen.\n" }, "fail thin docs/security.md:3"],
  ["another subject", { "README.md": `# X\n\n## Threading\n\n${text}` }, "fail missing"],
  ["nothing", {}, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(threatModel, files)).toEqual([expected]);
});
