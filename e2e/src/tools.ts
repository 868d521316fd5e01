import { existsSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY_ROOT } from "@os2kit/testkit";

const MODULES = join(REPOSITORY_ROOT, "e2e/node_modules");

export const VERDACCIO = join(MODULES, "verdaccio/bin/verdaccio");
export const PUBLINT = join(MODULES, "publint/src/cli.js");
export const ATTW = join(MODULES, "@arethetypeswrong/cli/dist/index.js");

/** The other versions of Node.js that are installed here: packages of binaries exist for Linux on x64. */
export const NODES: readonly (readonly [string, string])[] = ["20", "22", "24"]
  .map((major) => [major, join(MODULES, `node-${major}/bin/node`)] as const)
  .filter(([, binary]) => existsSync(binary));
