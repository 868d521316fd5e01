import type { Problem, Tree } from "@os2kit/model";
import { readCase } from "./read-case.ts";

const CASE = /^((?:(?:layers|stacks)\/[^/]+\/)?cases\/[^/]+)\/./;

/** The folders of a set's cases, sorted: of its layers, its stacks, and of the set as a whole. */
export function listCases(tree: Tree): readonly string[] {
  return [...new Set(tree.list().flatMap(({ path }) => CASE.exec(path)?.[1] ?? []))].sort();
}

/** What is wrong with the cases of a set, and with what lies between them. */
export function checkCases(tree: Tree): readonly Problem[] {
  const stray = tree
    .list()
    .filter(({ path }) => /^(?:(?:layers|stacks)\/[^/]+\/)?cases\/[^/]+$/.test(path))
    .map(({ path }): Problem => ({ code: "case.stray", file: path, args: { found: path } }));
  return [
    ...stray,
    ...listCases(tree).flatMap((folder) => {
      const read = readCase(tree, folder);
      return read.ok ? [] : read.problems;
    }),
  ];
}
