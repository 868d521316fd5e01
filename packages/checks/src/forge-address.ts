import { fact } from "./repository-view.ts";

/** Where a repository lives, as its forge names it. */
export interface ForgeAddress {
  readonly forge: "github" | "gitlab" | "forgejo" | "other";
  readonly host: string;
  /** The organisation or person; on GitLab with its groups, such as `os2/products`. */
  readonly owner: string;
  readonly name: string;
  /** `https://host/owner/name`. */
  readonly url: string;
}

const ADDRESS = /^https?:\/\/([^/\s@]+)\/([^?#\s]+?)\/([^/?#\s]+?)(?:\.git)?\/?$/;

/** The repository's address: as it was given in the call, as its card says, or as its remote is called. */
export const forgeAddress = fact((repository): ForgeAddress | undefined => {
  const { name, address, history, card } = repository;
  const known = address ?? card?.repositories.find((each) => each.name === name)?.address ?? history?.remote;
  return known === undefined ? undefined : readForgeAddress(known);
});

/** Reads the address of a repository, as a browser shows it. */
export function readForgeAddress(address: string): ForgeAddress | undefined {
  const [, host = "", owner = "", name = ""] = ADDRESS.exec(address.slice(0, 500)) ?? [];
  if (host === "") return undefined;
  return { forge: forgeOf(host.toLowerCase()), host, owner, name, url: `https://${host}/${owner}/${name}` };
}

function forgeOf(host: string): ForgeAddress["forge"] {
  if (host === "github.com" || host.startsWith("github.")) return "github";
  if (/(^|\.)gitlab\./.test(host)) return "gitlab";
  return host === "codeberg.org" || /(^|\.)(forgejo|gitea)\./.test(host) ? "forgejo" : "other";
}
