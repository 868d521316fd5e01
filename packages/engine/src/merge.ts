export {
  mergeContent,
  mergeKindOf,
  type MergeConflict,
  type MergedContent,
  type MergeInput,
  type MergeKind,
} from "./merge/merge-content.ts";
export { changesOf, type PlannedChange } from "./merge/trees/changes-of.ts";
export { compareVersions } from "./merge/trees/compare-versions.ts";
export { exitCodeOf } from "./merge/trees/exit-code-of.ts";
export type { Adopting, BaseFile, LeftOut, MergePlan, MergeTreesInput } from "./merge/trees/input.ts";
export { mergeTrees } from "./merge/trees/merge-trees.ts";
export { renamesBetween } from "./merge/trees/renames.ts";
