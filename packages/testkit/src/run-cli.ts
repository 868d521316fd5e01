import { spawnSync } from "node:child_process";
import { REPOSITORY_ROOT } from "./repository.ts";

export interface CliRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
}

/** Runs the built command line as a process of its own. Paths of this machine are masked: `<cwd>`, `<os2kit>`. */
export function runCli(args: readonly string[], options: CliOptions): CliRun {
  return runNode([`${REPOSITORY_ROOT}packages/cli/bin/os2kit.cjs`, ...args], options);
}

/** Runs a script with node, masked in the same way. */
export function runNode(args: readonly string[], { cwd, env = {}, input = "" }: CliOptions): CliRun {
  const run = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, LANG: "C.UTF-8", LC_ALL: "", CI: "true", ...env },
    input,
    encoding: "utf8",
    // One that hangs has no exit code, and the test goes on.
    timeout: 120_000,
    killSignal: "SIGKILL",
  });
  const mask = (text: string) => text.replaceAll(cwd, "<cwd>").replaceAll(REPOSITORY_ROOT, "<os2kit>/");
  return { exitCode: run.status, stdout: mask(run.stdout), stderr: mask(run.stderr) };
}
