/**
 * @typedef {{ id: string, summary: string, releases: readonly { name: string, type: string }[] }} Changeset
 *   one file of .changeset, as @changesets/read gives it
 * @typedef {{ base: string, changed: readonly string[], changesets: readonly string[] }} Branch
 *   what a branch did since `base`: files of the template set, and the changesets it wrote or edited, by id
 * @typedef {{ version: string, changed: readonly string[], hasSnapshot: boolean, branch?: Branch,
 *   changesets: readonly Changeset[], bundled: readonly string[] }} Facts
 *   `version` and `changed`: the set's last release and what differs from it; `bundled`: packages inside `os2kit`
 */

const TEMPLATES = "@os2kit/templates";
/** Share one version (docs/decisions/0014): a changeset for one of them releases all. */
const KIT = ["os2kit", "create-os2kit", TEMPLATES];
const SHOWN = 5;

/**
 * What the changesets lack before this can be released, each as one message: what, where, the next step.
 * @param {Facts} facts
 * @returns {string[]}
 */
export function judgeChangesets({ version, changed, hasSnapshot, branch, changesets, bundled }) {
  const tell = changesets.filter(({ releases }) => names(releases, [TEMPLATES]));
  const silent = tell.filter(({ summary }) => summary.trim() === "");
  const told = new Set(tell.map(({ id }) => id));
  const released = changesets.flatMap(({ releases }) => releases.filter(({ type }) => type !== "none"));
  const inside = released.map(({ name }) => name).filter((name) => bundled.includes(name));
  const problems = [];

  if (!hasSnapshot)
    problems.push(
      `Version ${version} of the templates has no snapshot, so products made with it could not be updated.\n` +
        `  Where: templates/releases/${version}.json is missing.\n` +
        "  Next:  npm run release:snapshot",
    );
  if (changed.length > 0 && tell.length === 0)
    problems.push(tellUntold(`since version ${version} was released`, changed));
  else if (branch && branch.changed.length > 0 && !branch.changesets.some((id) => told.has(id)))
    problems.push(tellUntold(`on this branch, since ${branch.base.slice(0, 12)}`, branch.changed));
  for (const { id } of silent)
    problems.push(
      "A changeset for the templates says nothing, and its text is what `os2kit update` shows to products.\n" +
        `  Where: .changeset/${id}.md\n` +
        "  Next:  write there what products will see.",
    );
  if (inside.length > 0 && !names(released, KIT))
    problems.push(
      "A change would not reach those who use `os2kit`, which holds these packages inside itself.\n" +
        `  Where: ${[...new Set(inside)].join(", ")} would be released, os2kit would not.\n` +
        "  Next:  add `os2kit` to a changeset of theirs.",
    );
  return problems;
}

/** @param {string} since @param {readonly string[]} changed */
function tellUntold(since, changed) {
  const rest = changed.length - SHOWN;
  const files = changed.slice(0, SHOWN).map((path) => `templates/${path}`);
  return (
    `The templates changed ${since}, and no changeset tells products what they will see.\n` +
    `  Where: ${[...files, ...(rest > 0 ? [`and ${String(rest)} more`] : [])].join("\n         ")}\n` +
    `  Next:  npx changeset, choose ${TEMPLATES}, and write what a product sees when it updates.`
  );
}

/** @param {Changeset["releases"]} releases @param {readonly string[]} wanted */
function names(releases, wanted) {
  return releases.some(({ name, type }) => wanted.includes(name) && type !== "none");
}
