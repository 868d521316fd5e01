import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** @param {string} name */
const readPreset = (name) => JSON.parse(readFileSync(`${import.meta.dirname}/${name}.json`, "utf8"));
const base = readPreset("default");
const security = readPreset("security");
const os2kit = readPreset("os2kit");

test("a release waits a week, a security fix does not", () => {
  expect(base.minimumReleaseAge).toBe("7 days");
  expect(base.internalChecksFilter).toBe("strict");
  for (const preset of [base, security])
    expect(preset.vulnerabilityAlerts).toMatchObject({ enabled: true, minimumReleaseAge: null });
});

test("security fixes are known of without GitHub's alerts too", () => {
  for (const preset of [base, security]) expect(preset.osvVulnerabilityAlerts).toBe(true);
});

test("actions and images are pinned by digest", () => {
  expect(base.extends).toEqual(expect.arrayContaining(["helpers:pinGitHubActionDigests", "docker:pinDigests"]));
});

test("nothing is merged without a person", () => {
  expect(JSON.stringify([base, security, os2kit])).not.toContain("automerge");
});

test("each rule names its group and what it matches", () => {
  for (const rule of [...base.packageRules, ...os2kit.packageRules]) {
    expect(rule.groupName).toMatch(/\w/);
    expect(Object.keys(rule).filter((key) => key.startsWith("match"))).not.toEqual([]);
  }
});

test("a version before 1.0 may break anything, so it is proposed by itself", () => {
  const [grouped] = base.packageRules;
  expect(grouped).toMatchObject({ matchUpdateTypes: ["minor", "patch"], matchCurrentVersion: "!/^0/" });
});

test("security proposes fixes alone", () => {
  expect(security.extends).toContain("security:only-security-updates");
});

const lock = (/** @type {string} */ set) =>
  JSON.stringify({ schema: 1, set, version: "1.2.3", repository: "os2mo", layers: ["docs"] }, null, 2);

test("os2kit finds the version of OS2's templates in a lock, and no other set's", () => {
  const [manager] = os2kit.customManagers;
  const found = (/** @type {string} */ text) =>
    manager.matchStrings.map((/** @type {string} */ pattern) => new RegExp(pattern).exec(text)?.groups?.currentValue);
  expect(found(lock("os2"))).toEqual(["1.2.3"]);
  expect(found(lock("mine"))).toEqual([undefined]);
  expect([manager.depNameTemplate, manager.datasourceTemplate]).toEqual(["os2kit", "npm"]);
});

test("os2kit looks at locks alone, and in the file's own place", () => {
  const [pattern] = os2kit.customManagers[0].managerFilePatterns;
  const matches = (/** @type {string} */ path) => new RegExp(pattern.slice(1, -1)).test(path);
  expect([".os2/lock.json", "x/.os2/lock.json", "lock.json", "a.os2/lock.json"].map(matches)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
