import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs turbo in this repository, without its telemetry and the notice about it.
 * @param {readonly string[]} args as on turbo's command line
 * @param {{ quiet?: boolean }} [options] `quiet`: not a word unless it fails
 * @returns {number} the exit code
 */
export function runTurbo(args, { quiet = false } = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.resolve("turbo")), ...args],
    {
      cwd: ROOT,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
      maxBuffer: Infinity,
    },
  );
  const code = status ?? 1;
  if (quiet && code !== 0) {
    process.stderr.write(stdout);
    process.stderr.write(stderr);
  }
  return code;
}
