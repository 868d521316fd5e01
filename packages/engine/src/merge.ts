export {
  mergeContent,
  mergeKindOf,
  type MergeConflict,
  type MergedContent,
  type MergeInput,
  type MergeKind,
} from "./merge/merge-content.ts";
