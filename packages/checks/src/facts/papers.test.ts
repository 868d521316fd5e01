import { expect, test } from "vitest";
import { viewLiteral } from "../testing/run-one.ts";
import { isSelfAssessment, papers } from "./papers.ts";

test("documents, office files and pictures, nearest to the root first", () => {
  const files = {
    "docs/Årshjul.PDF": "",
    "docs/deep/a.rst": "",
    "README.md": "",
    "src/main.ts": "",
    "node_modules/x/README.md": "",
    "skabeloner/referat.md": "",
    "møder/skabelon-referat.md": "",
    ".github/ISSUE_TEMPLATE/beslutning.md": "",
    "Governancerapport.md": "",
  };
  expect(papers(viewLiteral(files))).toEqual([
    { path: "README.md", name: "readme", folder: "", closed: false },
    { path: "docs/Årshjul.PDF", name: "årshjul", folder: "docs/", closed: true },
    { path: "docs/deep/a.rst", name: "a", folder: "docs/deep/", closed: false },
  ]);
});

test.each([
  ["OS2a_GOVERNANCE_REPORT.md", true],
  ["GOVERNANCE RAPPORT.md", true],
  ["projekt/evalueringer/2026.md", true],
  ["docs/selvevaluering-2026.json", true],
  ["GOVERNANCE.md", false],
  ["docs/evaluation.md", false],
])("a self-assessment: %s", (path, expected) => {
  expect(isSelfAssessment(path)).toBe(expected);
});
