// How Changesets writes CHANGELOG.md: the words of the changeset, for whoever uses the package, without commit ids.

/** @param {{ summary: string }} changeset */
async function getReleaseLine({ summary }) {
  const [first, ...rest] = summary.trim().split(/\r?\n/);
  return [`- ${first}`, ...rest.map((line) => (line === "" ? "" : `  ${line}`))].join("\n");
}

/**
 * @param {unknown} _changesets
 * @param {readonly { name: string, newVersion: string }[]} dependencies whose newer version this package now uses
 */
async function getDependencyReleaseLine(_changesets, dependencies) {
  if (dependencies.length === 0) return "";
  return `- Uses ${dependencies.map(({ name, newVersion }) => `${name} ${newVersion}`).join(", ")}.`;
}

module.exports = { getReleaseLine, getDependencyReleaseLine };
