import { expect, test } from "vitest";
import { literalHistory } from "../testing/literal-history.ts";
import { runOne } from "../testing/run-one.ts";
import { versioning } from "./versioning.ts";

const tagged = (...names: string[]) =>
  literalHistory([], { tags: names.map((name, index) => ({ name, date: `2026-01-${String(28 - index)}` })) });
const stated = { "CHANGELOG.md": "# C\n\nVersions follow [Semantic Versioning](https://semver.org).\n" };

test.each([
  ["stated", stated, tagged(), "pass stated CHANGELOG.md:3"],
  [
    "stated in Danish",
    { "README.md": "# X\n\nVersioner nummereres efter dato.\n" },
    tagged(),
    "pass stated README.md:3",
  ],
  ["seen in the tags", {}, tagged("v1.2.0", "v1.1.0", "1.0.0-rc.1", "latest"), "pass semantic"],
  ["numbered by date", {}, tagged("2026.1", "2025r2", "2025r1"), "pass calendar"],
  ["tags in several forms", {}, tagged("1.2", "release-3", "1.0.0"), "fail odd"],
  ["promised and not kept", stated, tagged("2026r1", "2025r2", "2025r1", "1.0.0"), "fail disagree CHANGELOG.md:3"],
  ["old habits do not count", {}, tagged("2.0.4", "2.0.3", "2.0.2", "2.0.1", "2.0.0", "V1_RC0", "V1"), "pass semantic"],
  ["neither", { "README.md": "# X\n" }, tagged("latest"), "fail missing"],
  [
    "a template's promise",
    { "CHANGELOG.md": "# Change Log\n\nIt could adher to Semantic Versioning.\n\n- [PROJECTNAME-XXXX](x)\n" },
    tagged(),
    "fail missing",
  ],
])("%s", (_, files, history, expected) => {
  expect(runOne(versioning, files, { history })).toEqual([expected]);
});

test("without a history nobody knows the tags", () => {
  expect(runOne(versioning, {})).toEqual(["unknown unknown"]);
  expect(runOne(versioning, {}, { history: literalHistory([], { shallow: true }) })).toEqual(["unknown unknown"]);
});
