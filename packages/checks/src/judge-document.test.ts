import { expect, test } from "vitest";
import { SAY, type Verdict } from "./check.ts";
import { judgeDocument } from "./judge-document.ts";
import { viewLiteral, type Literal } from "./testing/run-one.ts";

const words = "Løsningen hjælper lærere med at finde et besøg til deres klasse. ".repeat(2);
const sought = { files: ["docs/om.md"], heading: /^om/i, words: 12 };

const show = ({ outcome, open, message, at }: Verdict) =>
  `${open ? "open" : outcome} ${message} ${at?.path ?? ""}:${String(at?.line ?? "")}`;
const judge = (files: Literal, more = {}) => show(judgeDocument(viewLiteral(files), SAY, { ...sought, ...more }));

test.each([
  ["a document", { "docs/om.md": `# Om\n\n${words}` }, "pass found docs/om.md:1"],
  ["a section", { "README.md": `# X\n\n## Om\n\n${words}` }, "pass found README.md:3"],
  [
    "a good place before a bad one",
    { "docs/om.md": "# Om", "README.md": `# X\n\n## Om\n\n${words}` },
    "pass found README.md:3",
  ],
  [
    "one that waits before one that is thin",
    { "docs/om.md": "# Om", "README.md": "# X\n\n## Om\n\nx\n\n**Ikke besvaret endnu:** y" },
    "open open README.md:7",
  ],
  ["the line of what is left", { "README.md": "# X\n\n## Om\n\n[Maintainer 1]" }, "fail leftover README.md:5"],
  ["a list of changes", { "CHANGELOG.md": `# C\n\n## Om\n\n${words}` }, "fail missing :"],
  ["a self-assessment", { "docs/selvevaluering.md": `# S\n\n## Om\n\n${words}` }, "fail missing :"],
])("%s", (_, files, expected) => {
  expect(judge(files)).toBe(expected);
});

test("says what a text that is filled in lacks", () => {
  const files = { "docs/om.md": `# Om\n\n${words}`, "README.md": "# X\n\n## Om\n\nx" };
  expect(judge(files, { lacks: () => "date" })).toBe("fail date docs/om.md:1");
});
