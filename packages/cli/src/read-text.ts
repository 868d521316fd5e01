import { readFileSync, statSync } from "node:fs";
import type { Problem } from "@os2kit/model";

const MAX_MEGABYTES = 4;

/** A file's text as UTF-8, or why there is none. Bytes that are not UTF-8 are refused rather than replaced. */
export function readText(file: string): { text: string } | { problem: Problem } {
  const refuse = (code: Problem["code"], args = {}) => ({ problem: { code, args: { found: file, ...args } } });
  try {
    const status = statSync(file);
    if (!status.isFile()) return refuse("disk.not-text");
    if (status.size > MAX_MEGABYTES * 1024 * 1024)
      return refuse("disk.too-large", { most: `${String(MAX_MEGABYTES)} MB` });
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file)) };
  } catch (error) {
    if (error instanceof TypeError) return refuse("disk.not-text");
    const { code = "" } = error as NodeJS.ErrnoException;
    return code === "ENOENT" ? refuse("disk.missing") : refuse("disk.unreadable", { detail: code });
  }
}
