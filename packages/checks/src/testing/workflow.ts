import type { Literal } from "./run-one.ts";

/** A repository with one GitHub workflow. */
export function workflow(text: string): Literal {
  return { ".github/workflows/a.yml": text };
}

/**
 * A repository with one GitHub workflow of one job, which has these steps, each written as one line; the first of them
 * stands in line 6.
 */
export function steps(...lines: readonly string[]): Literal {
  const list = lines.map((line) => `      - ${line}\n`).join("");
  return workflow(`on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${list}`);
}
