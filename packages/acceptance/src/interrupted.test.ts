import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { exampleCard, readLiteral, REPOSITORY_ROOT, runCli, tempFolder, writeLiteral } from "@os2kit/testkit";
import { expect, test } from "vitest";

const ARGS = ["new", "p", "--card", "card.yml", "--no-git"];

/** Runs `os2kit new` and sends it a signal after some milliseconds, if it has not ended by then. */
async function interrupt(cwd: string, signal: NodeJS.Signals, milliseconds: number): Promise<void> {
  const cli = spawn(process.execPath, [`${REPOSITORY_ROOT}packages/cli/bin/os2kit.cjs`, ...ARGS], {
    cwd,
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => cli.once("close", resolve));
  await Promise.race([setTimeout(milliseconds), ended]);
  cli.kill(signal);
  await ended;
}

test.each<NodeJS.Signals>(["SIGKILL", "SIGINT", "SIGTERM"])(
  "%s at any moment leaves a whole product or none, and the next run is clean",
  { timeout: 120_000 },
  async (signal) => {
    const whole = tempFolder();
    writeLiteral(whole, { "card.yml": exampleCard("os2eksempel") });
    const started = performance.now();
    runCli(ARGS, { cwd: whole });
    const duration = performance.now() - started;
    const expected = readLiteral(join(whole, "p"));

    const before: boolean[] = [];
    for (let round = 0; round < 28; round++) {
      const cwd = tempFolder();
      writeLiteral(cwd, { "card.yml": exampleCard("os2eksempel") });
      await interrupt(cwd, signal, (duration * round) / 10);
      const made = existsSync(join(cwd, "p"));
      before.push(!made);
      if (!made) expect(runCli(ARGS, { cwd }).exitCode).toBe(0);
      expect(readLiteral(join(cwd, "p"))).toEqual(expected);
      expect(readdirSync(cwd).sort()).toEqual(["card.yml", "p"]);
    }
    expect(new Set(before)).toEqual(new Set([true, false]));
  },
);
