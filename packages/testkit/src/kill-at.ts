import { spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";

/**
 * Runs an ES module in a process of its own and kills it with SIGKILL.
 * @param script the module's source; it writes anything to stdout when it is about to begin
 * @param milliseconds how long after that it is killed, if it has not ended by then
 */
export async function killAt(script: string, args: readonly string[], milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  await Promise.race([new Promise((resolve) => child.stdout.once("data", resolve)), ended]);
  await Promise.race([setTimeout(milliseconds), ended]);
  child.kill("SIGKILL");
  await ended;
}
