import { expect, test } from "vitest";
import { runNode, tempFolder } from "@os2kit/testkit";

const script = `${import.meta.dirname}/turbo.js`;

/**
 * In a home where turbo has never run, so that it would show its notice.
 * @param {string[]} args
 */
function runForTheFirstTime(args) {
  const home = tempFolder();
  return runNode([script, ...args], { cwd: home, env: { HOME: home, XDG_CONFIG_HOME: home, APPDATA: home } });
}

test("says nothing about telemetry", () => {
  const { exitCode, stdout, stderr } = runForTheFirstTime(["run", "typecheck", "--dry-run=json"]);
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toHaveProperty("tasks");
  expect(stderr).not.toContain("telemetry");
});

test("says nothing at all when quiet", () => {
  const run = runForTheFirstTime(["--quiet", "run", "typecheck", "--dry-run=json"]);
  expect(run).toEqual({ exitCode: 0, stdout: "", stderr: "" });
});

test("says what went wrong even when quiet, and passes the exit code on", () => {
  const { exitCode, stderr } = runForTheFirstTime(["--quiet", "run", "no-such-task"]);
  expect(exitCode).toBe(1);
  expect(stderr).toContain("no-such-task");
});
