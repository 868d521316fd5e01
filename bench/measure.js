// Times whole processes, in turn, so that a machine that slows down slows all of them.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {{ name: string, command?: string, args: readonly string[], cwd: string, env?: NodeJS.ProcessEnv, reset: () => void }} Candidate
 *   `command` is node, unless said; `reset` puts everything as it was, and is not timed
 * @typedef {{ name: string, milliseconds: number, mebibytes: number }} Measurement median wall time and, of node, peak memory
 */

/**
 * Runs each candidate once to warm up, then `rounds` times in turn.
 * @param {readonly Candidate[]} candidates processes to time
 * @param {number} rounds
 * @param {string} scratch a folder for notes between processes
 * @returns {Measurement[]}
 */
export function measure(candidates, rounds, scratch) {
  const runs = candidates.map(() => /** @type {{ milliseconds: number, mebibytes: number }[]} */ ([]));
  for (let round = -1; round < rounds; round++) {
    candidates.forEach((candidate, index) => {
      const run = runOnce(candidate, scratch);
      if (round >= 0) runs[index]?.push(run);
    });
  }
  return candidates.map(({ name }, index) => ({
    name,
    milliseconds: median((runs[index] ?? []).map((run) => run.milliseconds)),
    mebibytes: median((runs[index] ?? []).map((run) => run.mebibytes)),
  }));
}

/** @param {Candidate} candidate @param {string} scratch */
function runOnce({ name, command, args, cwd, env, reset }, scratch) {
  const note = join(scratch, "peak");
  rmSync(note, { force: true });
  reset();
  const peak = join(import.meta.dirname, "note-peak.cjs");
  const started = process.hrtime.bigint();
  const run = spawnSync(command ?? process.execPath, command ? args : ["--require", peak, ...args], {
    cwd,
    env: { ...process.env, ...env, CI: "true", BENCH_PEAK: note },
    encoding: "utf8",
  });
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  if (run.status !== 0) throw new Error(`${name} ended with ${String(run.status)}\n${run.stdout}${run.stderr}`);
  return { milliseconds, mebibytes: command ? Number.NaN : Number(readFileSync(note, "utf8")) / 1024 };
}

/** @param {number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
