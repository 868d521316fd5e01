#!/usr/bin/env node
require("os2kit")
  .main(["new", ...process.argv.slice(2)])
  .then((exitCode) => {
    process.exitCode = exitCode;
  });
