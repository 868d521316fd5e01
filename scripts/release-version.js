// npm run release:version: spends the changesets. New versions, changelogs, lock file, and the released state of the
// template set, ready to be committed. Arguments go to `changeset version` (docs/release.md).
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { judgeChangesets } from "./release/judge-changesets.js";
import { readFacts } from "./release/read-facts.js";

const root = join(import.meta.dirname, "..");
const args = process.argv.slice(2);
const changeset = fileURLToPath(import.meta.resolve("@changesets/cli/bin.js"));
const kit = join(root, "packages/cli/bin/os2kit.cjs");

const problems = judgeChangesets(await readFacts(root));
for (const problem of problems) console.error(`${problem}\n`);
if (problems.length > 0) process.exit(1);

run(process.execPath, [changeset, "version", ...args]);
run("npm", ["install", "--package-lock-only", "--ignore-scripts"]);
// Stamped products use the configuration packages in the versions that they have now.
run(process.execPath, [join(root, "scripts/write-standards.js")]);
// A snapshot release is for trying, and is never what a product stays on.
if (!args.includes("--snapshot")) {
  run(process.execPath, [
    join(root, "scripts/turbo.js"),
    "run",
    "build",
    "--filter=os2kit",
    "--output-logs=errors-only",
  ]);
  run(process.execPath, [kit, "template", "release", "templates"]);
}

/** @param {string} command @param {string[]} given */
function run(command, given) {
  const { status } = spawnSync(command, given, { cwd: root, stdio: "inherit", shell: false });
  if (status !== 0) process.exit(status ?? 1);
}
