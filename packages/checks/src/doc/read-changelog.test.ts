import { expect, test } from "vitest";
import { viewLiteral } from "../testing/run-one.ts";
import { readChangelog } from "./read-changelog.ts";

test.each([
  [
    "Keep a Changelog",
    "CHANGELOG.md",
    "## [Unreleased]\n\n## [1.2.0](https://x) - 2026-03-23\n",
    "- | 1.2.0 2026-03-23",
  ],
  [
    "words for months",
    "CHANGELOG.md",
    "Version 6.0.0, June 18, 2024\n----------------------------\n",
    "6.0.0 2024-06-18",
  ],
  ["reStructuredText", "NEWS.rst", "Version 3.8.0, 2022-03-08\n-------------------------\n", "3.8.0 2022-03-08"],
  ["numbers like a day", "CHANGELOG.md", "## [12.10.11] - 2026-03-23\n", "12.10.11 2026-03-23"],
  ["changesets", "CHANGELOG.md", "# app\n\n## 1.2.0\n\n### Minor Changes\n", "1.2.0 ?"],
  [
    "days without headings",
    "CHANGELOG.md",
    "Unreleased\n\n2026.06.15 - Release 2026r3\n- [A-1](x) B\n",
    "2026r3 2026-06-15",
  ],
  ["items are no releases", "CHANGELOG.md", "# C\n\n- 1.2.3 was bad\n\n2 things were done\n", ""],
])("%s", (_, path, text, expected) => {
  const entries = readChangelog(viewLiteral({ [path]: text }), path);
  const shown = entries.map(({ version, date, unreleased }) =>
    unreleased ? "-" : `${version?.text ?? "?"} ${date ?? "?"}`,
  );
  expect(shown.join(" | ")).toBe(expected);
});
