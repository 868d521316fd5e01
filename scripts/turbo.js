// turbo for package.json's scripts: `node scripts/turbo.js [--quiet] run build`.
import { runTurbo } from "./run-turbo.js";

const args = process.argv.slice(2);
const quiet = args[0] === "--quiet";
process.exitCode = runTurbo(quiet ? args.slice(1) : args, { quiet });
