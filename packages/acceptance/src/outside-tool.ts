import { spawnSync } from "node:child_process";

/** What a program said, and how it ended. */
export interface ToolRun {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a program that this repository does not bring along. */
export function runTool(tool: string, args: readonly string[], cwd?: string): ToolRun {
  const { status, stdout, stderr } = spawnSync(tool, args, { cwd, encoding: "utf8", maxBuffer: 1e8 });
  return { status, output: [stdout, stderr].join("") };
}

/**
 * Linters of other trades, used where they are installed; `.ci/run` installs them.
 * @param probe what succeeds only where its plugins are there too
 */
export function hasTool(tool: string, probe?: readonly string[]): boolean {
  const { status } = runTool(tool, probe ?? ["--version"]);
  const found = probe ? status === 0 : status !== null;
  if (!found) console.warn(`${tool} is not installed, so its check of the stamped files was not run`);
  return found;
}
