#!/usr/bin/env node
// CommonJS starts quicker than a module, and the bundle is CommonJS too.
require("node:module").enableCompileCache?.();
require("../dist/bundle/main.cjs")
  .main(process.argv.slice(2))
  .then((exitCode) => {
    process.exitCode = exitCode;
  });
