import { expect, test } from "vitest";
import { guessKind } from "./guess-kind.ts";

test.each([
  ["nothing", [], "code"],
  ["a program", ["README.md", "src/a.java", "src/b.java"], "code"],
  [
    "a program with much documentation",
    [
      "package.json",
      ..."abcde".split("").map((name) => `src/${name}.ts`),
      ..."abcdefgh".split("").map((name) => `docs/${name}.md`),
    ],
    "code",
  ],
  ["a documentation site with a script", ["README.md", "docs/a.md", "docs/b.md", "build.sh"], "docs"],
  [
    "a documentation site with samples of code",
    [
      "requirements.txt",
      ..."abcde".split("").map((name) => `source/samples/${name}.js`),
      ..."abcdefghijklmnopqrstuvwx".split("").map((name) => `source/${name}.rst`),
    ],
    "docs",
  ],
  ["papers of a steering group", ["README.md", "referater/2026-01.md", "møder/2026-02.md"], "management"],
  ["charts", ["README.md", "Chart.yaml", "values.yaml", "values-prod.yaml"], "deployment"],
  ["documents beside a copied framework", ["a.md", "b.md", "vendor/x/a.php", "vendor/x/b.php", "vendor/c.php"], "docs"],
])("%s", (_, paths, kind) => {
  expect(guessKind({ paths })).toBe(kind);
});
