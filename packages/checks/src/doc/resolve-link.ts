import { joinPath } from "../files.ts";
import { fact, type RepositoryView } from "../repository-view.ts";
import { readDocument } from "../text/read-document.ts";
import { fragmentsOf } from "../text/slugs.ts";
import { sites } from "./sites.ts";

/** What a link leads to. `unknown`: a site generator, a forge or a person decides. */
export type Destination =
  | { readonly kind: "found" | "unknown" | "missing" | "empty" }
  /** The path exists, written with other capitals. */
  | { readonly kind: "case"; readonly path: string }
  | { readonly kind: "fragment"; readonly path: string; readonly fragment: string };

/** Follows a link of a document inside the repository. Addresses with a scheme are not for it. */
export function resolveLink(repository: RepositoryView, from: string, target: string): Destination {
  const trimmed = target.trim();
  if (trimmed === "") return { kind: "empty" };
  if (/^(\/\/|[a-z][a-z0-9+.-]*:)|[{}<>$|*^]|\[\[/i.test(trimmed)) return { kind: "unknown" };
  const [, rawPath = "", , fragment = ""] = /^([^?#]*)(\?[^#]*)?#?(.*)$/.exec(trimmed) ?? [];
  const path = decode(rawPath);
  if (path === "") return resolveFragment(repository, from, fragment);
  const isMissing = path.startsWith("/")
    ? resolveRooted(repository, from, path)
    : resolveRelative(repository, from, path);
  if (typeof isMissing !== "string") return isMissing;
  return resolveFragment(repository, isMissing, fragment);
}

/** A path from the root: a forge looks in the repository, a site in its own folder, a running product anywhere. */
function resolveRooted(repository: RepositoryView, from: string, path: string): Destination | string {
  if (!/\.(md|markdown|rst|adoc)$/i.test(path) || siteOf(repository, from) !== undefined) return { kind: "unknown" };
  return resolveRelative(repository, "", path.slice(1));
}

/** @returns the path of the file or folder, or why there is none */
function resolveRelative(repository: RepositoryView, from: string, path: string): Destination | string {
  const joined = joinPath(from, path);
  // `../../issues` leads to the forge's own pages.
  if (joined === undefined) return { kind: "unknown" };
  const { files, folders, lower, modules } = placesOf(repository);
  if (joined === "" || files.has(joined) || folders.has(joined)) return joined;
  if (modules.some((module) => joined === module || joined.startsWith(`${module}/`))) return { kind: "unknown" };
  const other = lower.get(joined.toLowerCase());
  if (other !== undefined) return { kind: "case", path: other };
  return isOfSite(repository, from, path) ? { kind: "unknown" } : { kind: "missing" };
}

/** A site makes addresses of its own: pages without an ending or as HTML, and whatever its settings say. */
function isOfSite(repository: RepositoryView, from: string, path: string): boolean {
  const site = siteOf(repository, from);
  if (site === undefined)
    return (
      !/\.\w{1,10}$|\/$/.test(path) &&
      /^\.{0,2}\/?(issues|pulls|wiki|releases|discussions|actions|projects|security|graphs|tags|branches)\b/.test(path)
    );
  if (/\.rst$/i.test(from) || !/\.\w{1,10}$/.test(path)) return true;
  return /\.(html?|php)$/i.test(path) || /permalink:|slug:/.test(readDocument(repository, from)?.frontMatter ?? "");
}

function siteOf(repository: RepositoryView, path: string) {
  return sites(repository).find(({ folder }) => path.startsWith(folder));
}

function resolveFragment(repository: RepositoryView, path: string, fragment: string): Destination {
  const name = decode(fragment).toLowerCase();
  if (!/\.(md|markdown)$/i.test(path) || /^(top|l\d+(-l?\d+)?|:~:.*|user-content-.*|)$/.test(name))
    return { kind: "found" };
  const document = readDocument(repository, path);
  // What a template brings in, and what stands beyond the part that is read, cannot be known.
  if (!document || /\{%|<!-- ?include|^--8<--/m.test(repository.files.text(path) ?? "")) return { kind: "unknown" };
  // eslint-disable-next-line no-restricted-syntax -- forges keep every letter of Unicode in an anchor
  const plain = name.replace(/[^\p{L}\p{M}\p{N}\p{Pc}-]/gu, "").replace(/^-+|-+$/g, "");
  const known = fragmentsOf(document);
  const isKnown = known.has(name) || [...known].some((each) => each.replace(/^-+|-+$/g, "") === plain);
  return isKnown ? { kind: "found" } : { kind: "fragment", path, fragment: decode(fragment) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const placesOf = fact(({ files }) => {
  const folders = new Set<string>();
  const lower = new Map<string, string>();
  for (const path of files.paths) {
    lower.set(path.toLowerCase(), path);
    for (let cut = path.lastIndexOf("/"); cut > 0; cut = path.lastIndexOf("/", cut - 1)) {
      const folder = path.slice(0, cut);
      if (folders.has(folder)) break;
      folders.add(folder);
      lower.set(folder.toLowerCase(), folder);
    }
  }
  const modules = files.tree.list().flatMap(({ path, mode }) => (mode === "160000" ? [path] : []));
  return { files, folders, lower, modules };
});
