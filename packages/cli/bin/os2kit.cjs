#!/usr/bin/env node
// CommonJS starts quicker than a module, and the bundle is CommonJS too.
// eslint-disable-next-line n/no-unsupported-features/node-builtins -- versions without it start slower, no more
require("node:module").enableCompileCache?.();
require("../dist/bundle/main.cjs")
  .main(process.argv.slice(2))
  .then((exitCode) => {
    process.exitCode = exitCode;
  });
