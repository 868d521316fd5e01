/**
 * Our configuration packages as a stamped package.json and its lock name them: by the versions that they have here.
 * @typedef {{ name: string, version: string, license: string, engines: object, dependencies?: object,
 *   peerDependencies?: object, peerDependenciesMeta?: object }} Manifest
 */

/**
 * @param {readonly Manifest[]} packages
 * @param {string} indentation what stands before each line: package.json and its lock nest differently
 */
export function writeDependencies(packages, indentation) {
  return packages.map(({ name, version }) => `${indentation}${JSON.stringify(name)}: "^${version}",\n`).join("");
}

/**
 * Without address and hash: npm takes them from the registry that it is set up with.
 * @param {readonly Manifest[]} packages
 */
export function writeLockEntries(packages) {
  return packages
    .map(({ name, version, license, dependencies, engines, peerDependencies, peerDependenciesMeta }) => {
      const entry = { version, dev: true, license, dependencies, engines, peerDependencies, peerDependenciesMeta };
      return `    ${JSON.stringify(`node_modules/${name}`)}: ${JSON.stringify(entry, null, 2).replaceAll("\n", "\n    ")},\n`;
    })
    .join("");
}
