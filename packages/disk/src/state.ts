export { readGitState, type GitState } from "./git-state.ts";
export { wouldIgnore } from "./would-ignore.ts";
export { findOccupants, type Occupant } from "./find-occupants.ts";
export { readBlobs } from "./read-blobs.ts";
