export { openCommit, type CommitTree } from "./git-tree.ts";
export { readHistory } from "./history.ts";
export { openZip } from "./open-zip.ts";
export { openWorkTree } from "./work-tree.ts";
