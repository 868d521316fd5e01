import { spawn } from "node:child_process";
import { cpSync, existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { setImmediate, setTimeout } from "node:timers/promises";
import { REPOSITORY_ROOT } from "@os2kit/testkit";

/** What a command did; one that was killed has no exit code. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** When to stop a command: some milliseconds after its start, or after a path is there. */
export interface Stop {
  readonly signal: NodeJS.Signals;
  readonly after: number;
  readonly from?: string;
}

/** Runs the command line in a folder, and sends it a signal, if it has not ended by then. */
export async function runUntil(args: readonly string[], cwd: string, stop?: Stop): Promise<Ended> {
  const child = spawn(process.execPath, [`${REPOSITORY_ROOT}packages/cli/bin/os2kit.cjs`, ...args], {
    cwd,
    env: { ...process.env, CI: "true", LANG: "C.UTF-8", LC_ALL: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].on("data", (part: Buffer) => (texts[name] += part.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  if (stop) {
    while (stop.from !== undefined && child.exitCode === null && !existsSync(stop.from)) await setImmediate();
    if (stop.after > 0) await Promise.race([setTimeout(stop.after), ended]);
    child.kill(stop.signal);
  }
  return { exitCode: await ended, ...texts };
}

/** All of a folder that must be as before or as after: bytes, modes and links of files, and the folders themselves. */
export function stateOf(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const places = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  const own = places.filter((place) => !/(^|\/)\.git(\/|$)/.test(relative(folder, place)));
  return Object.fromEntries(own.map((place) => [relative(folder, place), tell(place)]));
}

function tell(place: string): string {
  const stat = lstatSync(place);
  const mode = stat.mode.toString(8);
  if (stat.isDirectory()) return mode;
  return `${mode} ${stat.isSymbolicLink() ? readlinkSync(place) : readFileSync(place, "latin1")}`;
}

/** A copy of a prepared folder, links and times kept. */
export function copyOf(from: string, to: string): string {
  cpSync(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  return to;
}
