import { readFileSync, statSync } from "node:fs";
import type { Problem } from "@os2kit/model";

const MAX_BYTES = 4 * 1024 * 1024;

/** A file's text as UTF-8, or why there is none. Bytes that are not UTF-8 are refused rather than replaced. */
export function readText(file: string): { text: string } | { problem: Problem } {
  try {
    if (!statSync(file).isFile() || statSync(file).size > MAX_BYTES)
      return { problem: { code: "disk.not-text", args: { found: file } } };
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file)) };
  } catch (error) {
    if (error instanceof TypeError) return { problem: { code: "disk.not-text", args: { found: file } } };
    const { code } = error as NodeJS.ErrnoException;
    return { problem: { code: code === "EACCES" ? "disk.not-allowed" : "disk.missing", args: { found: file } } };
  }
}
