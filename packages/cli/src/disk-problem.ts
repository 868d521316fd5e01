import { relative } from "node:path";
import type { DiskError } from "@os2kit/disk";
import type { Problem } from "@os2kit/model";

/** What a disk would not do, with the path as somebody in this folder would write it. */
export function diskProblem({ fault, path, message }: DiskError): Problem {
  return { code: `disk.${fault}`, args: { found: relative(process.cwd(), path) || path, detail: message } };
}
