export { readGitState, type GitState } from "./git-state.ts";
export { readBlobs } from "./read-blobs.ts";
