import { sites } from "../doc/sites.ts";
import { papers } from "../facts/papers.ts";
import { fact, type RepositoryView } from "../repository-view.ts";
import { readDocument } from "../text/read-document.ts";

/** What an address on OS2's site leads to. */
export type PageKind = "page" | "other" | "list" | "old" | "front";

/** An address on OS2's site that the repository names. */
export interface OS2Address {
  readonly url: string;
  readonly kind: PageKind;
  readonly path: string;
  readonly line: number;
}

/** Addresses on OS2's site in papers at the root and in the documentation, in publiccode.yml and a site's menu. */
export const os2Addresses = fact((repository): readonly OS2Address[] => {
  const names = namesOf(repository);
  const paths = [
    ...papers(repository).flatMap(({ path, closed }) => (closed ? [] : [path])),
    ...repository.files.paths.filter((path) => /^publiccode\.ya?ml$/i.test(path)),
    ...sites(repository).map(({ path }) => path),
  ];
  return paths.flatMap((path) =>
    linesOf(repository, path).flatMap((text, index) =>
      [...text.matchAll(/https?:\/\/(?:www\.|produkter\.)?os2\.eu[^\s)<>"'\]`|]{0,300}/gi)].flatMap(([found]) => {
        const url = found.replace(/[.,;:]+$/, "");
        const kind = kindOf(url, names);
        return kind ? [{ url, kind, path, line: index + 1 }] : [];
      }),
    ),
  );
});

/** The lines of a file as far as readers see them: settings that are switched off are left out. */
function linesOf({ files }: RepositoryView, path: string): readonly string[] {
  const isSettings = /\.(ya?ml|toml)$/i.test(path);
  const lines = (files.text(path) ?? "").split("\n").map((line) => line.slice(0, 5000));
  return isSettings ? lines.map((line) => line.replace(/(^|\s)#.*/, "")) : lines;
}

/**
 * What an address leads to, as far as its form tells; nothing for other pages and other sites.
 * @param names the product's names, folded; none: any product's page will do
 */
export function kindOf(url: string, names: readonly string[] = []): PageKind | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  if (!/^((www|produkter)\.)?os2\.eu$/.test(hostname)) return undefined;
  const path = decode(pathname).replace(/\/+$/, "");
  if (path === "") return hostname.startsWith("produkter") ? "list" : "front";
  if (/^\/(produkter|projekter|products)$/.test(path)) return "list";
  if (path.startsWith("/node/")) return "old";
  const [, name] = /^\/(?:(?:produkt|produkter|projekt|product|products)\/)?([^/]+)$/.exec(path) ?? [];
  if (name === undefined) return undefined;
  if (names.some((each) => isSame(each, fold(name)))) return "page";
  const isProduct = hostname.startsWith("produkter") || path.lastIndexOf("/") > 0 || /^\/os2/i.test(path);
  if (!isProduct) return undefined;
  return names.length === 0 ? "page" : "other";
}

/** The names that a product's page may have in its address. */
function namesOf(repository: RepositoryView): readonly string[] {
  const { card, name, address = "", files } = repository;
  const readme = files.paths.find((path) => /^readme\.[a-z]+$/i.test(path));
  const title = readme === undefined ? "" : (readDocument(repository, readme)?.sections[0]?.title ?? "");
  return [card?.product.name ?? "", card?.product.slug ?? "", name, title, ...address.split("/").slice(-2)]
    .map(fold)
    .filter((each) => each.length >= 2);
}

/** Letters and digits alone, and without the family's first name. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFC")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .replace(/[^a-z0-9]/g, "")
    .replace(/^os2/, "");
}

function isSame(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a)));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
