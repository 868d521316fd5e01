// npm run new -- <folder>: makes a product with the command line of this repository, from the example card if no
// answers are given. Builds first, so that it shows the templates as they are now.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runTurbo } from "./run-turbo.js";
import { EXAMPLE_CARD, tellExample, tellUnreleased, withExampleCard } from "./with-example-card.js";

const root = join(import.meta.dirname, "..");
const built = runTurbo(["run", "build", "--filter=os2kit", "--output-logs=errors-only"], { quiet: true });
if (built !== 0) process.exit(built);

const given = process.argv.slice(2);
const args = withExampleCard(given, join(root, EXAMPLE_CARD));
if (args.length > given.length) console.error(tellExample(given, process.env));

// npm changes to the repository's folder; the person stands in INIT_CWD.
process.chdir(process.env.INIT_CWD ?? process.cwd());
const { main } = await import("os2kit");
process.exitCode = await main(["new", ...args]);

const { version } = JSON.parse(readFileSync(join(root, "packages/cli/package.json"), "utf8"));
if (process.exitCode === 0 && version === "0.0.0") console.error(`\n${tellUnreleased(given, process.env)}`);
