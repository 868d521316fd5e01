import { existsSync, writeFileSync } from "node:fs";
import type { Problem } from "@os2kit/model";
import { outputProblem } from "../output-problem.ts";

/**
 * Writes a patch to a new file, or for `-` to stdout.
 * @returns what is wrong with the place, if it cannot be written there
 */
export function writePatch(file: string, patch: Uint8Array): Problem | undefined {
  if (file === "-") {
    process.stdout.write(patch);
    return undefined;
  }
  // A slip of the keys must not cost a file: nothing tells a patch of yesterday from somebody's work.
  if (existsSync(file)) return { code: "adopt.patch-exists", args: { found: file } };
  try {
    writeFileSync(file, patch, { flag: "wx" });
    return undefined;
  } catch (error) {
    return outputProblem(file, error);
  }
}
