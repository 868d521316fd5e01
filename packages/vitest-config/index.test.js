import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { integration, unit } from "./index.js";

const vitest = join(fileURLToPath(import.meta.resolve("vitest/package.json")), "..", "vitest.mjs");

/**
 * Runs vitest as a product would, in a time zone far from UTC.
 * @param {string} file
 */
function run(file) {
  const args = [vitest, "run", "--root", join(import.meta.dirname, "fixtures"), "--reporter=json", file];
  const { status, stdout } = spawnSync(process.execPath, args, {
    env: { ...process.env, TZ: "Pacific/Auckland" },
    encoding: "utf8",
  });
  return { status, stdout };
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

test("integration tests have time for processes, and run one file at a time", () => {
  expect(integration.test).toEqual({
    ...unit.test,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  });
});
