import { expect, test } from "vitest";
import { literalHistory } from "../testing/literal-history.ts";
import { compareVersions, readVersion, releasesOf } from "./versions.ts";

test.each([
  ["1.2.3", "1.2.3 semantic"],
  ["v1.2.3-rc.1", "1.2.3-rc.1 semantic before"],
  ["V2.3.5_RC0", "2.3.5_RC0 before"],
  ["v.1.7.2", "1.7.2 semantic"],
  ["@os2/app@2.0.0", "2.0.0 semantic"],
  ["release-4.1", "4.1"],
  ["12.1.4.1", "12.1.4.1"],
  ["2026.06.15", "2026.06.15 semantic calendar"],
  ["2025r2", "2025r2 calendar"],
  ["v7", "7"],
  ["R-UOLOS2-004", undefined],
  ["main", undefined],
  ["deploy", undefined],
])("%s", (name, expected) => {
  const version = readVersion(name);
  const words = version && [
    version.text,
    ...(version.semantic ? ["semantic"] : []),
    ...(version.calendar ? ["calendar"] : []),
    ...(version.prerelease === "" ? [] : ["before"]),
  ];
  expect(words?.join(" ")).toBe(expected);
});

test("versions sort by number, and those before a release come before it", () => {
  const names = ["1.10.0", "1.9.0", "2.0.0-rc.1", "2.0.0"];
  const sorted = names.flatMap((name) => readVersion(name) ?? []).sort(compareVersions);
  expect(sorted.map(({ text }) => text)).toEqual(["1.9.0", "1.10.0", "2.0.0-rc.1", "2.0.0"]);
});

test("releases are the versions meant for use that this line of work has reached", () => {
  const tags = [
    { name: "1.0.0", date: "2025-01-01" },
    { name: "1.1.0", date: "2026-01-01" },
    { name: "1.2.0-rc.1", date: "2026-02-01" },
    { name: "3.0.0", date: "2026-09-01" },
    { name: "latest", date: "2026-02-01" },
  ];
  const releases = releasesOf(literalHistory([], { tags, lastDate: "2026-03-01" }));
  expect(releases.map(({ tag }) => tag.name)).toEqual(["1.1.0", "1.0.0"]);
});
