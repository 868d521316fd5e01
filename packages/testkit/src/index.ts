export { gitFolder, type CommitWords, type GitFolder } from "./git-folder.ts";
export { killAt } from "./kill-at.ts";
export {
  literalFiles,
  literalTree,
  readLiteral,
  writeLiteral,
  type BinaryLiteral,
  type Literal,
} from "./literal-tree.ts";
export { exampleCard, REPOSITORY_ROOT } from "./repository.ts";
export { runCli, runNode, type CliOptions, type CliRun } from "./run-cli.ts";
export { startScopedRegistry, type ScopedRegistry } from "./scoped-registry.ts";
export { tempFolder } from "./temp-folder.ts";
