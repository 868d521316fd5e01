import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const preset = JSON.parse(readFileSync(`${import.meta.dirname}/default.json`, "utf8"));

test("a release waits a week, a security fix does not", () => {
  expect(preset.minimumReleaseAge).toBe("7 days");
  expect(preset.internalChecksFilter).toBe("strict");
  expect(preset.vulnerabilityAlerts).toEqual({ enabled: true, minimumReleaseAge: null });
});

test("actions and images are pinned by digest", () => {
  expect(preset.extends).toEqual(["config:recommended", "helpers:pinGitHubActionDigests", "docker:pinDigests"]);
});

test("nothing is merged without a person", () => {
  expect(JSON.stringify(preset)).not.toContain("automerge");
});

test("each rule names its group and what it matches", () => {
  for (const rule of preset.packageRules) {
    expect(rule.groupName).toMatch(/\w/);
    expect(Object.keys(rule).filter((key) => key.startsWith("match"))).not.toEqual([]);
  }
});

test("a version before 1.0 may break anything, so it is proposed by itself", () => {
  const [grouped] = preset.packageRules;
  expect(grouped).toMatchObject({ matchUpdateTypes: ["minor", "patch"], matchCurrentVersion: "!/^0/" });
});
