export { readGitState, type GitState } from "./git-state.ts";
export { markUnmerged, type Unmerged, type UnmergedSide } from "./mark-unmerged.ts";
export { readBlobs } from "./read-blobs.ts";
