import { memoryTree } from "@os2kit/model";
import type { TestedSet } from "../cases/sets-of.ts";
import { buildSet } from "../set/build-set.ts";
import { loadBuiltSet } from "../set/load-built-set.ts";
import { literalFiles, type Literal } from "./literal-files.ts";

/** A template set with its cases, from a literal; `set.yml` and the manifest of layer `a` need not be written. */
export function testedSet(literal: Literal): TestedSet {
  const tree = memoryTree(
    literalFiles({
      "set.yml": "name: t\nversion: 2.0.0\nsummary: T\n",
      "layers/a/layer.yml": "summary: A\n",
      ...literal,
    }),
  );
  const { set, problems } = buildSet(tree);
  if (!set) throw new Error(JSON.stringify(problems));
  return { tree, bundle: loadBuiltSet(set) };
}
