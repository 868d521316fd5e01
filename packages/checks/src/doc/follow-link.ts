import { forgeAddress } from "../forge-address.ts";
import { joinPath } from "../files.ts";
import type { RepositoryView } from "../repository-view.ts";

/**
 * The document of the repository that a link leads to: by a relative path, by the forge's own address of a file, or
 * by a folder that holds a front page.
 * @param from the path of the document that holds the link
 */
export function followLink(repository: RepositoryView, from: string, target: string): string | undefined {
  const path = toPath(repository, from, decode(target.replace(/[?#].*$/, "").slice(0, 500)));
  if (path === undefined) return undefined;
  const { files } = repository;
  const folder = path.replace(/\/$/, "");
  const names = [folder, ...["index.md", "README.md", "index.rst", "README.rst"].map((name) => `${folder}/${name}`)];
  return names.find((name) => files.has(name) && /\.(md|markdown|rst|adoc|asciidoc|txt)$/i.test(name));
}

function toPath(repository: RepositoryView, from: string, target: string): string | undefined {
  if (target === "") return undefined;
  if (target.startsWith("/")) return target.slice(1);
  if (!/^[a-z][a-z0-9+.-]*:/i.test(target)) return joinPath(from, target);
  const own = forgeAddress(repository)?.url;
  if (own === undefined || !target.toLowerCase().startsWith(`${own.toLowerCase()}/`)) return undefined;
  return /^\/(?:-\/)?(?:blob|tree|src\/branch)\/[^/]+\/(.+)$/.exec(target.slice(own.length))?.[1];
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
