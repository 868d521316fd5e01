import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { standards } from "./standards.ts";

const list =
  "| KLE | [kle-online](https://www.kle-online.dk) | følges i alle sager |\n| OIO | følges, hvor det giver mening |\n";

test.each([
  ["nothing", {}, "fail missing"],
  [
    "a section",
    { "docs/arkitektur.md": `# A\n\n## Anvendte standarder\n\n${list}` },
    "pass found docs/arkitektur.md:3",
  ],
  ["in English", { "docs/standards.md": `# Open standards\n\n${list}` }, "pass found docs/standards.md:1"],
  [
    "no names",
    { "README.md": "# X\n\n## Standarder\n\nVi følger alle de standarder, som kommunerne er blevet enige om i år." },
    "fail unnamed README.md:3",
  ],
  [
    "no links",
    { "README.md": "# X\n\n## Standards\n\nWe follow KLE and WCAG in all parts of the solution as they stand." },
    "fail unlinked README.md:3",
  ],
  ["code standards", { "README.md": `# X\n\n## Coding standards\n\n${list}` }, "fail missing"],
])("%s", (_, files, expected) => {
  expect(runOne(standards, files)).toEqual([expected]);
});
