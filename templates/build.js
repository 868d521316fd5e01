// Checks the template set in this folder and writes it as one module, dist/bundle.js.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { buildSet, writeBundle } from "@os2kit/engine/build";
import { formatProblem, memoryTree } from "@os2kit/model";

const here = import.meta.dirname;
const { version } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
const { set, problems } = buildSet(readFolder(), version);

for (const problem of problems) {
  const { where, text, next } = formatProblem(problem, "en");
  console.error(`templates/${where}: ${text} ${next}`);
}
if (set) {
  mkdirSync(join(here, "dist"), { recursive: true });
  writeFileSync(join(here, "dist", "bundle.js"), writeBundle(set));
} else {
  process.exitCode = 1;
}

function readFolder() {
  const entries = ["layers", "stacks"].flatMap((folder) =>
    readdirSync(join(here, folder), { recursive: true, withFileTypes: true }),
  );
  const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  return memoryTree([join(here, "set.yml"), ...listOptional(), ...paths].map(readEntry));
}

/** The released versions and the log of changes, which a set that was never released does not have. */
function listOptional() {
  const releases = join(here, "releases");
  const entries = existsSync(releases) ? readdirSync(releases, { recursive: true, withFileTypes: true }) : [];
  const log = join(here, "CHANGELOG.md");
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return existsSync(log) ? [...files, log] : files;
}

function readEntry(path) {
  const executable = (statSync(path).mode & 0o111) !== 0;
  return {
    path: relative(here, path).split(sep).join("/"),
    mode: executable ? "100755" : "100644",
    bytes: readFileSync(path),
  };
}
