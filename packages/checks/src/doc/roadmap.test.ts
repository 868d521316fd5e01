import { expect, test } from "vitest";
import { runOne } from "../testing/run-one.ts";
import { roadmap } from "./roadmap.ts";

const plan =
  "- Nu: ny forside til borgerne\n- Næste: bedre søgning for sagsbehandlere\n- Senere: flere sprog, hvis der er råd til det\n";

test.each([
  ["nothing", { "README.md": "# X\n" }, "fail missing"],
  ["a file", { "ROADMAP.md": `# Plan\n\n${plan}` }, "pass found ROADMAP.md:1"],
  ["in Danish, in docs", { "docs/køreplan.md": `# Plan\n\n${plan}` }, "pass found docs/køreplan.md:1"],
  ["a section", { "README.md": `# X\n\n## Roadmap\n\n${plan}` }, "pass found README.md:3"],
  [
    "a page that the README links to",
    { "README.md": "# X\n\n[Roadmap](plans/a.md)\n", "plans/a.md": `# Plan\n\n${plan}` },
    "pass found plans/a.md:1",
  ],
  [
    "years that have passed",
    {
      "ROADMAP.md":
        "# Plan\n\nI 2023 kommer en ny forside til borgerne, og i 2024 kommer bedre søgning for alle sagsbehandlere.\n",
    },
    "fail past ROADMAP.md:1",
  ],
  [
    "words without a plan",
    {
      "ROADMAP.md":
        "# Plan\n\nVi vil gerne gøre løsningen endnu bedre for alle dem, der bruger den i hverdagen, og for borgerne.\n",
    },
    "fail noPlan ROADMAP.md:1",
  ],
  ["a heading alone", { "ROADMAP.md": "# Roadmap\n" }, "fail thin ROADMAP.md:1"],
  [
    "our template, waiting",
    { "ROADMAP.md": `# Plan\n\n${plan}\n| Nu | **Ikke besvaret endnu:** hvad? |\n` },
    "open open ROADMAP.md:7",
  ],
  [
    "a page on the forge",
    { "README.md": "# X\n\n[Roadmap](https://github.com/orgs/OS2x/projects/1)\n" },
    "unknown linked README.md:3",
  ],
  ["publiccode.yml", { "publiccode.yml": "name: X\nroadmap: https://os2.eu/x\n" }, "unknown linked publiccode.yml:2"],
])("%s", (_, files, expected) => {
  expect(runOne(roadmap, files)).toEqual([expected]);
});
