import { expect, test } from "vitest";
import { literalHistory } from "../testing/literal-history.ts";
import { runOne } from "../testing/run-one.ts";
import { changelogFormat } from "./changelog-format.ts";

const log = "# C\n\n## [1.1.0] - 2026-03-01\n\n### Added\n\n- New\n\n## 1.0.0 - 2025-01-01 [YANKED]\n";
const tagged = (...tags: { name: string; date: string }[]) => literalHistory([], { lastDate: "2026-11-01", tags });

test.each([
  ["none", {}, ["not-applicable missing"]],
  ["Keep a Changelog", { "CHANGELOG.md": log }, ["pass keep CHANGELOG.md"]],
  ["changesets", { "CHANGELOG.md": "# a\n\n## 1.1.0\n\n### Minor Changes\n\n- b\n" }, ["pass changesets CHANGELOG.md"]],
  ["nothing released", { "CHANGELOG.md": "## [Unreleased]\n" }, ["not-applicable empty CHANGELOG.md"]],
  [
    "a template's",
    { "CHANGELOG.md": "## [1.2.4] - 2017-03-15\n\n- [PROJECTNAME-XXXX](x)\n" },
    ["not-applicable missing"],
  ],
  ["no headings", { "CHANGELOG.md": "2026.06.15 - Release 2026r3\n- Nyt\n" }, ["fail noHeadings CHANGELOG.md:1"]],
  ["no days", { "CHANGELOG.md": "## 1.1.0\n\n## 1.0.0\n" }, ["fail noDate CHANGELOG.md:1"]],
  ["days in words", { "CHANGELOG.md": "## 1.1.0 - 3. marts 2026\n" }, ["fail dayForm CHANGELOG.md:1"]],
  ["other words", { "NEWS.rst": "Version 3.8.0, 2022-03-08\n-------------------------\n" }, ["fail form NEWS.rst:1"]],
  [
    "the oldest first",
    { "CHANGELOG.md": "## 1.0.0 - 2025-01-01\n\n## 1.1.0 - 2026-03-01\n" },
    ["fail order CHANGELOG.md:3"],
  ],
])("%s", (_, files, expected) => {
  expect(runOne(changelogFormat, files)).toEqual(expected);
});

test.each([
  ["the newest tag", [{ name: "v1.1.0", date: "2026-03-01" }], ["pass keep CHANGELOG.md"]],
  ["a later tag", [{ name: "1.2.0", date: "2026-04-01" }], ["fail behind CHANGELOG.md:3"]],
  ["an earlier tag alone", [{ name: "1.0.0", date: "2025-01-01" }], ["fail untagged CHANGELOG.md:3"]],
  [
    "two tags for one release",
    [
      { name: "2026r1", date: "2026-03-01" },
      { name: "1.1.0", date: "2026-03-01" },
    ],
    ["pass keep CHANGELOG.md"],
  ],
])("held against git: %s", (_, tags, expected) => {
  expect(runOne(changelogFormat, { "CHANGELOG.md": log }, { history: tagged(...tags) })).toEqual(expected);
});

test("a release that is being made has no tag yet", () => {
  const files = { "CHANGELOG.md": "## [1.1.0] - 2026-11-20\n" };
  const history = tagged({ name: "1.0.0", date: "2025-01-01" });
  expect(runOne(changelogFormat, files, { history })).toEqual(["pass keep CHANGELOG.md"]);
});
