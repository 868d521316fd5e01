import type * as Fs from "node:fs";
import { dirname, isAbsolute, join, basename } from "node:path";
import { foldPath } from "@os2kit/model";

const CALLS = [
  "accessSync",
  "chmodSync",
  "copyFileSync",
  "existsSync",
  "linkSync",
  "lstatSync",
  "mkdirSync",
  "openSync",
  "readdirSync",
  "readFileSync",
  "renameSync",
  "rmdirSync",
  "rmSync",
  "statSync",
  "utimesSync",
  "writeFileSync",
] as const;

/**
 * The file system as one that ignores case but keeps it (NTFS, APFS) shows it: a path finds what has its name in any
 * case. For `vi.mock("node:fs")`.
 */
export function fsIgnoringCase(real: typeof Fs): typeof Fs {
  const find = (path: string): string => {
    if (dirname(path) === path || real.existsSync(path)) return path;
    const folder = find(dirname(path));
    const names = real.existsSync(folder) && real.lstatSync(folder).isDirectory() ? real.readdirSync(folder) : [];
    return join(folder, names.find((name) => foldPath(name) === foldPath(basename(path))) ?? basename(path));
  };
  const calls = CALLS.map((name) => {
    const call = real[name] as (...args: unknown[]) => unknown;
    const ignoring = (...args: unknown[]): unknown =>
      call(...args.map((arg) => (typeof arg === "string" && isAbsolute(arg) ? find(arg) : arg)));
    return [name, ignoring];
  });
  return { ...real, ...(Object.fromEntries(calls) as Partial<typeof Fs>) };
}
