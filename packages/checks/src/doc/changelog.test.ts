import { expect, test } from "vitest";
import { literalHistory } from "../testing/literal-history.ts";
import { runOne } from "../testing/run-one.ts";
import { changelog } from "./changelog.ts";

const log =
  "# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - 2026-03-01\n\n- New\n\n## [1.0.0] - 2025-01-01\n\n- First\n";
const tagged = (...names: string[]) =>
  literalHistory([], {
    lastDate: "2026-11-01",
    tags: names.map((name, index) => ({ name, date: `2026-0${String(3 + index)}-10` })),
  });

test.each([
  ["none", {}, tagged(), "fail missing"],
  ["up to the newest tag", { "CHANGELOG.md": log }, tagged("v1.1.0"), "pass found CHANGELOG.md:5"],
  ["further than the newest tag", { "CHANGELOG.md": log }, tagged("1.0.0"), "pass found CHANGELOG.md:5"],
  ["no tags", { "NEWS.md": log }, tagged(), "pass found NEWS.md:5"],
  ["behind", { "CHANGELOG.md": log }, tagged("v1.1.0", "v1.2.0"), "fail behind CHANGELOG.md:5"],
  [
    "tests of a release need no entry",
    { "CHANGELOG.md": log },
    tagged("1.1.0", "2.0.0-rc1"),
    "pass found CHANGELOG.md:5",
  ],
  [
    "days instead of versions",
    { "CHANGELOG.md": "2026.06.15 - Release 2026r3\n- Nyt\n" },
    tagged("2026r3"),
    "pass found CHANGELOG.md:1",
  ],
  ["nothing released yet", { "CHANGELOG.md": "## [Unreleased]\n\n- First\n" }, tagged(), "pass first CHANGELOG.md"],
  [
    "nothing told of what is released",
    { "CHANGELOG.md": "## [Unreleased]\n\n- First\n" },
    tagged("1.0.0"),
    "fail noEntries CHANGELOG.md",
  ],
  ["a heading alone", { "CHANGELOG.md": "# Changelog\n" }, tagged(), "fail noEntries CHANGELOG.md"],
  [
    "a template's example",
    {
      "CHANGELOG.md":
        "# Change Log\n\n## [Unreleased] - yyyy-mm-dd\n\n- [PROJECTNAME-XXXX](http://tickets.projectname.com/x)\n\n## [1.2.4] - 2017-03-15\n",
    },
    tagged("9.0.0"),
    "fail leftover CHANGELOG.md:3",
  ],
  ["a folder's own", { "packages/a/CHANGELOG.md": log }, tagged("1.1.0"), "pass parts packages/a/CHANGELOG.md"],
  [
    "changesets before the first release",
    { ".changeset/config.json": "{}" },
    tagged(),
    "pass first .changeset/config.json",
  ],
  ["somebody else's", { "node_modules/a/CHANGELOG.md": log }, tagged(), "fail missing"],
])("%s", (_, files, history, expected) => {
  expect(runOne(changelog, files, { history })).toEqual([expected]);
});

test("without a history nobody can say whether it keeps up", () => {
  expect(runOne(changelog, { "CHANGELOG.md": log })).toEqual(["pass noHistory CHANGELOG.md:5"]);
  const unreleased = { "CHANGELOG.md": "## [Unreleased]\n\n- First\n" };
  expect(runOne(changelog, unreleased)).toEqual(["unknown firstUnseen CHANGELOG.md"]);
  const history = { ...tagged(), shallow: true };
  expect(runOne(changelog, unreleased, { history })).toEqual(["unknown firstUnseen CHANGELOG.md"]);
  expect(runOne(changelog, { "CHANGELOG.md": "# Changelog\n" })).toEqual(["fail noEntries CHANGELOG.md"]);
});

test("the forge's releases count where they are known, and are not guessed at", () => {
  const facts = { history: tagged("1.0.0"), address: "https://github.com/OS2x/app" };
  const releases = [{ tag: "1.0.0", date: "2026-01-01", assets: [] }];
  expect(runOne(changelog, {}, { ...facts, forge: { releases } })).toEqual([
    "pass releases https://github.com/OS2x/app/releases",
  ]);
  expect(runOne(changelog, {}, { ...facts, forge: { releases: [] } })).toEqual(["fail missing"]);
  expect(runOne(changelog, {}, facts)).toEqual(["unknown unseen"]);
  const pointer = { "CHANGELOG.md": "See the [releases page](https://github.com/OS2x/app/releases).\n" };
  expect(runOne(changelog, pointer, facts)).toEqual(["unknown pointer CHANGELOG.md"]);
  expect(runOne(changelog, pointer, { ...facts, forge: { releases } })).toEqual([
    "pass releases https://github.com/OS2x/app/releases",
  ]);
});
