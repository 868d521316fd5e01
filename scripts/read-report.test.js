import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { tempFolder, writeLiteral } from "@os2kit/testkit";
import { countTests } from "./read-report.js";

const vitest = join(fileURLToPath(import.meta.resolve("vitest/package.json")), "..", "vitest.mjs");

/**
 * Runs vitest on some test files and counts from its own report.
 * @param {Record<string, string>} files
 */
function runAndCount(files) {
  const folder = tempFolder();
  writeLiteral(folder, files);
  const args = [vitest, "run", "--root", folder, "--globals", "--reporter=json"];
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return countTests(stdout, status ?? 1);
}

test("counts what passed and what failed", () => {
  const files = {
    "one.test.js": 'test("a", () => {}); test("b", () => {});',
    "two.test.js": 'test("c", () => expect(1).toBe(2));',
  };
  expect(runAndCount(files)).toEqual({ passed: 2, failed: 1 });
});

test("a file that cannot be loaded is a failure", () => {
  const files = { "one.test.js": 'test("a", () => {});', "two.test.js": 'import "./missing.js";' };
  expect(runAndCount(files)).toEqual({ passed: 1, failed: 1 });
});

test("an error outside any test is a failure", () => {
  const files = { "one.test.js": 'test("a", () => void Promise.reject(new Error("late")));' };
  expect(runAndCount(files)).toEqual({ passed: 1, failed: 1 });
});

test("a run without a report is a failure", () => {
  expect(countTests("", 1)).toEqual({ passed: 0, failed: 1 });
});
