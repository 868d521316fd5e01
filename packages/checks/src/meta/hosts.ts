/** Forges where anybody can look, whoever runs them; a repository there may still be private. */
const OPEN_FORGES = [
  "github.com",
  "gitlab.com",
  "codeberg.org",
  "bitbucket.org",
  "git.sr.ht",
  "gitea.com",
  "framagit.org",
];

/** True for a forge that is open to all, and for those of OS2's own. */
export function isOpenForge(host: string): boolean {
  const name = host.toLowerCase();
  return OPEN_FORGES.includes(name) || /(^|\.)os2\.eu$/.test(name);
}

/** True for a host that only people in the same network reach: no name in the public system, or an address of none. */
export function isInsideNetwork(host: string): boolean {
  const name = host.toLowerCase().replace(/:\d+$/, "");
  return (
    !name.includes(".") ||
    /\.(local|localhost|internal|intern|intranet|lan|corp|home|test|invalid|example)$/.test(name) ||
    /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\./.test(name)
  );
}

/** Organisations of OS2's whose names do not begin with it, as OS2's public list of organisations had them. */
const OTHER_NAMES = ["skadesokonomi"];

/** True for an organisation that OS2 owns, by its name: all but one begin with `os2`. */
export function isOs2Organisation(host: string, owner: string): boolean {
  const name = owner.split("/")[0]?.toLowerCase() ?? "";
  // On a supplier's own forge a group may be called os2 too, and is the supplier's all the same.
  return isOpenForge(host) && (name.startsWith("os2") || OTHER_NAMES.includes(name));
}
