import { expect, test } from "vitest";
import { runOne, viewLiteral } from "../testing/run-one.ts";
import { defects } from "./defects.ts";

test.each([
  ["nothing", { "README.md": "# X\n" }, "fail missing"],
  ["in Danish", { "SUPPORT.md": "# S\n\nMeld en fejl på opgavelisten.\n" }, "pass found SUPPORT.md:3"],
  [
    "in English",
    { "CONTRIBUTING.md": "# C\n\nIf you have found a bug, please create an issue.\n" },
    "pass found CONTRIBUTING.md:3",
  ],
  ["a form", { ".github/ISSUE_TEMPLATE/fejl.yml": "name: Fejl" }, "pass template .github/ISSUE_TEMPLATE/fejl.yml"],
  ["GitLab's", { ".gitlab/issue_templates/Bug.md": "What?" }, "pass template .gitlab/issue_templates/Bug.md"],
  ["vulnerabilities alone", { "README.md": "# X\n\n[Meld en sårbarhed](SECURITY.md)\n" }, "fail missing"],
  ["decisions are no defects", { "README.md": "# X\n\nOpret et issue med beslutningen.\n" }, "fail missing"],
  ["waiting", { "SUPPORT.md": "| melde en fejl | **Ikke besvaret endnu:** hvor? |\n" }, "open open SUPPORT.md:1"],
])("%s", (_, files, expected) => {
  expect(runOne(defects, files)).toEqual([expected]);
});

test("the organisation's form counts, and its repository may hold one", () => {
  const address = "https://github.com/OS2x/app";
  const shared = { ...viewLiteral({ ".github/ISSUE_TEMPLATE/bug.yml": "name: Bug" }), name: ".github" };
  expect(runOne(defects, {}, { address, siblings: [shared] })).toEqual(["pass template"]);
  expect(runOne(defects, {}, { address })).toEqual(["unknown unseen https://github.com/OS2x/.github"]);
});
