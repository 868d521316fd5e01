// npm run new -- <folder>: makes a product with the command line of this repository, from the example card if no
// answers are given. Builds first, so that it shows the templates as they are now.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { withExampleCard } from "./with-example-card.js";

const root = join(import.meta.dirname, "..");
const turbo = join(dirname(createRequire(import.meta.url).resolve("turbo/package.json")), "bin", "turbo");
const build = [turbo, "run", "build", "--filter=os2kit", "--output-logs=errors-only", "--log-order=grouped"];

try {
  execFileSync(process.execPath, build, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
} catch (error) {
  console.error(String(error.stdout) + String(error.stderr));
  process.exit(1);
}

// npm changes to the repository's folder; the person stands in INIT_CWD.
process.chdir(process.env.INIT_CWD ?? process.cwd());
const { main } = await import("os2kit");
process.exitCode = await main(["new", ...withExampleCard(process.argv.slice(2), root)]);
