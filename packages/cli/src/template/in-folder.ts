import { join } from "node:path";
import type { Problem } from "@os2kit/model";

/** A problem with a file of a set, named from where the person stands. */
export function inFolder(problem: Problem, folder: string): Problem {
  return problem.file === undefined ? problem : { ...problem, file: join(folder, problem.file) };
}
