import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { integration, unit } from "./index.js";

const vitest = join(fileURLToPath(import.meta.resolve("vitest/package.json")), "..", "vitest.mjs");

/**
 * Runs vitest as a product would, in a time zone far from UTC.
 * @param {string} file
 * @param {{ folder?: string, options?: string[] }} [more]
 */
function run(file, { folder = "", options = ["--reporter=json"] } = {}) {
  const args = [vitest, "run", "--root", join(import.meta.dirname, "fixtures", folder), ...options, file];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, TZ: "Pacific/Auckland", NO_COLOR: "1" },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("mocks and variables do not leak, and the time zone is UTC", () => {
  const { status, stdout } = run("clean.sample.js");
  expect(JSON.parse(stdout)).toMatchObject({ numPassedTests: 3, numFailedTests: 0 });
  expect(status).toBe(0);
});

test("a focused test that was left behind fails, on any machine", () => {
  expect(run("focused.sample.js").status).toBe(1);
});

test("a run that finds no tests fails", () => {
  expect(run("missing.sample.js").status).toBe(1);
});

test("code that the tests do not run fails a run with coverage, by share", () => {
  const { status, stderr } = run("half", { folder: "measured", options: ["--coverage"] });
  expect(
    stderr
      .trim()
      .split("\n")
      .filter((line) => line.startsWith("ERROR")),
  ).toMatchInlineSnapshot(`
    [
      "ERROR: Coverage for statements (60%) does not meet global threshold (80%)",
      "ERROR: Coverage for branches (50%) does not meet global threshold (75%)",
    ]
  `);
  expect(status).toBe(1);
});

test("enough coverage passes", () => {
  expect(run("all", { folder: "measured", options: ["--coverage"] }).status).toBe(0);
});

test("integration tests are run by their own project alone", () => {
  const options = (/** @type {string} */ project) => ["--reporter=json", "--project", project];
  const files = run("start", { folder: "integration", options: options("integration") });
  expect(JSON.parse(files.stdout)).toMatchObject({ numPassedTests: 1 });
  expect(run("start", { folder: "integration", options: options("unit") }).status).toBe(1);
});

test("integration tests have time for processes, and run one file at a time", () => {
  expect(integration.test).toMatchObject({ testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false });
  expect(unit.test.testTimeout).toBe(10_000);
});
