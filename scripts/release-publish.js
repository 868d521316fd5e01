// npm run release:publish: builds, gives each package the licence's text, and publishes what the registry does not have.
// Arguments go to `changeset publish` (docs/release.md).
import { spawnSync } from "node:child_process";
import { copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runTurbo } from "./run-turbo.js";

const root = join(import.meta.dirname, "..");
const built = runTurbo(["run", "build", "--output-logs=errors-only"]);
if (built !== 0) process.exit(built);

for (const folder of [...readdirSync(join(root, "packages")).map((name) => join("packages", name)), "templates"])
  copyFileSync(join(root, "LICENSE"), join(root, folder, "LICENSE"));

const changeset = fileURLToPath(import.meta.resolve("@changesets/cli/bin.js"));
const { status } = spawnSync(process.execPath, [changeset, "publish", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
