export { snapshotSet, type ReleaseIndex } from "./release/release-files.ts";
export { buildSet, type BuiltSet } from "./set/build-set.ts";
export { isPartOfSet } from "./set/is-part-of-set.ts";
export { loadBuiltSet } from "./set/load-built-set.ts";
export { HELPERS } from "./set/template-language.ts";
export { writeBundle } from "./set/write-bundle.ts";
