import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The licence texts of the packages whose files are in a bundle: their authors ask for them in every copy.
 * @param {readonly string[]} files that were bundled, with their whole paths
 */
export function collectLicences(files) {
  const folders = new Set(files.filter((file) => file.includes("node_modules")).map(findPackage));
  return [...new Set([...folders].map(describePackage))].sort().join("\n\n");
}

/** The folder of the package that a file belongs to. @param {string} file */
function findPackage(file) {
  let folder = dirname(file);
  while (readManifest(folder)?.name === undefined) folder = dirname(folder);
  return folder;
}

/** Some packages have a package.json inside that only tells how to read files. @param {string} folder */
function readManifest(folder) {
  const file = join(folder, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** @param {string} folder */
function describePackage(folder) {
  const { name, version, license, author } = readManifest(folder);
  const title = `${name} ${version} (${license})`;
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text =
    file === undefined
      ? `By ${author?.name ?? author}. https://spdx.org/licenses/${license}.html`
      : readFileSync(join(folder, file), "utf8").trim();
  return `${title}\n${"=".repeat(title.length)}\n\n${text}\n`;
}
