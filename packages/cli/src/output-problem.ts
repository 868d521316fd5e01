import { dirname } from "node:path";
import type { Problem } from "@os2kit/model";

/** Why a result could not be written to the file that was named. */
export function outputProblem(file: string, error: unknown): Problem {
  const { code = "" } = error as NodeJS.ErrnoException;
  if (file === "") return { code: "call.option-value", args: { option: "--output", command: "check" } };
  if (code === "EISDIR") return { code: "disk.is-folder", args: { found: file.replace(/\/+$/, "") } };
  if (code === "ENOENT") return { code: "disk.missing", args: { found: dirname(file) } };
  return { code: code === "EACCES" ? "disk.not-allowed" : "disk.failed", args: { found: file, detail: code } };
}
