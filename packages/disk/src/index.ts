export { applyChanges, type Change } from "./apply-changes.ts";
export { createFolder, type CreateOptions } from "./create-folder.ts";
export { DiskError, type DiskFault } from "./disk-error.ts";
export { findKilled, JOURNAL_PATH, recover } from "./journal.ts";
export type { Unmerged, UnmergedSide } from "./mark-unmerged.ts";
export { openFolder } from "./open-folder.ts";
export { placeOf } from "./standing.ts";
