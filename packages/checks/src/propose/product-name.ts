import { slugify } from "@os2kit/model";
import { isGenerated } from "../doc/generated-readmes.ts";
import { bareTitle } from "../doc/passages.ts";
import { isPlaceholderTitle } from "../doc/placeholder-titles.ts";
import { words } from "../doc/words.ts";
import { manifests } from "../facts/manifests.ts";
import { forgeAddress } from "../forge-address.ts";
import { healthFiles } from "../health-files.ts";
import { fact, type RepositoryView } from "../repository-view.ts";
import { findLeftovers } from "../text/leftovers.ts";
import { readDocument } from "../text/read-document.ts";
import { ownPubliccode } from "./own-publiccode.ts";
import type { Finding, Origin } from "./proposal.ts";

/** The product's name, and where it was read. */
export interface ProductName {
  readonly name: string;
  readonly from: Origin;
}

/**
 * What the product is called: as its publiccode.yml, its README's title, its package or its address says. Of a part of
 * a product, such as `OS2x backend`, the product's name alone. Nothing where all that stands there is a template's, or
 * what any repository could be called.
 */
export const productName = fact(
  (repository): ProductName | undefined =>
    nameOfPubliccode(repository) ?? nameOfTitle(repository) ?? nameOfPackage(repository) ?? nameOfAddress(repository),
);

export function proposeName(repository: RepositoryView): readonly Finding[] {
  const found = productName(repository);
  if (!found) return [];
  const { name, from } = found;
  // Of two ways to write one name, such as `OS2 x` and `OS2x`, addresses have the organisation's.
  const owner = productOrganisation(repository);
  const written = owner !== undefined && fold(owner) === fold(name) ? owner : name;
  const note = { da: `dannet af navnet ${written}`, en: `made from the name ${written}` };
  const isSame = slugify(written) === slugify(name);
  return [
    { field: "product.name", value: name, from },
    { field: "product.slug", value: slugify(written), from: isSame ? { ...from, note } : { remote: true, note } },
  ];
}

function nameOfPubliccode(repository: RepositoryView): ProductName | undefined {
  const file = ownPubliccode(repository);
  const name = file?.text("name");
  if (!file || name === undefined || isPlaceholderTitle(name)) return undefined;
  return { name, from: file.from({ da: "navnet", en: "the name" }, "name") };
}

function nameOfTitle(repository: RepositoryView): ProductName | undefined {
  for (const { path, repository: owner } of healthFiles(repository, "readme")) {
    const heading = readDocument(repository, path)?.sections.find(({ level }) => level > 0);
    if (owner !== repository || heading?.level !== 1) continue;
    const title = bareTitle(heading.title).replace(/\s+/g, " ").trim();
    const name = isOwnWords(title) ? shorten(repository, title) : undefined;
    if (name !== undefined)
      return { name, from: { path, line: heading.line, note: { da: "titlen", en: "the title" } } };
  }
  return undefined;
}

function isOwnWords(title: string): boolean {
  return !isPlaceholderTitle(title) && !isGenerated(title) && findLeftovers(`# ${title}`).length === 0;
}

/** Parts of a product, and kinds of documents: no repository is told from another by them. */
const PART = words(
  "admin",
  "api",
  "app",
  "applikation",
  "backend",
  "back-end",
  "client",
  "code",
  "dokumentation",
  "docs?",
  "documentation",
  "drift",
  "examples?",
  "frontend",
  "front-end",
  "getting started",
  "guide",
  "image",
  "indhold",
  "installation",
  "installationsvejledning",
  "integration(er|s)?",
  "introduction",
  "introduktion",
  "klient",
  "kode",
  "komponent",
  "læs mig",
  "module?",
  "om",
  "about",
  "overview",
  "overblik",
  "produktforvaltning",
  "project",
  "projekt",
  "readme",
  "repo",
  "repository",
  "server",
  "service",
  "setup",
  "site",
  "udvikling",
  "development",
  "usage",
  "vejledning",
  "website?",
);

/** What a title says of the product's name; nothing where it is about something else. */
function shorten(repository: RepositoryView, title: string): string | undefined {
  const owner = productOrganisation(repository);
  const own = owner === undefined ? undefined : beginning(title, owner);
  if (own !== undefined) return own;
  const [start = ""] = title.split(/(?: [-–—|] |[:|–—(,])/);
  const name = dropParts(start.trim());
  if (/^os2[-_ ]?[a-zæøå]{2}/i.test(name)) return name;
  // Another title counts where the repository is called so too; the organisation's name says more.
  if (name === "" || owner !== undefined || name.split(" ").length > 4) return undefined;
  const known = forgeAddress(repository)?.name;
  return known === undefined || isAlike(known, name) ? name : undefined;
}

/** Words of parts at the end of a name, with what ties them to it. */
function dropParts(name: string): string {
  let kept = name;
  for (let count = 0; count < 5; count++) {
    const [, before, last = ""] = /^(.*?)[-_ ]*([^-_ ]+)$/.exec(kept) ?? [];
    const match = PART.exec(last);
    if (match?.[0] !== last) return kept;
    kept = before ?? "";
  }
  return kept;
}

/** The beginning of a title that is the same as a name, spaces, marks and case aside. */
function beginning(title: string, name: string): string | undefined {
  const wanted = fold(name);
  for (let end = 1; end <= Math.min(title.length, 80); end++) {
    const start = fold(title.slice(0, end));
    if (start === wanted) return title.slice(0, end);
    if (!wanted.startsWith(start)) return undefined;
  }
  return undefined;
}

const READERS: ReadonlySet<string> = new Set(["npm", "composer", "pip", "maven", "cargo"]);

function nameOfPackage(repository: RepositoryView): ProductName | undefined {
  for (const { path, folder, ecosystem, name } of manifests(repository)) {
    if (folder !== "" || name === undefined || !READERS.has(ecosystem)) continue;
    const short = shorten(repository, name.slice(name.lastIndexOf("/") + 1));
    if (short === undefined || (!/^os2/i.test(short) && !isAlike(forgeAddress(repository)?.name ?? "", short)))
      continue;
    const line = (repository.files.text(path) ?? "").split("\n").findIndex((each) => each.includes(name)) + 1;
    return { name: short, from: { path, line, note: { da: "pakkens navn", en: "the package's name" } } };
  }
  return undefined;
}

const OWNER = { da: "organisationens navn i adressen", en: "the organisation's name in the address" };

function nameOfAddress(repository: RepositoryView): ProductName | undefined {
  const address = forgeAddress(repository);
  if (!address) return undefined;
  const owner = productOrganisation(repository);
  if (owner !== undefined) return { name: owner, from: { remote: true, note: OWNER } };
  if (address.name.startsWith(".")) return undefined;
  const name = dropParts(address.name);
  // A repository that is called by what is in it belongs to the product that its organisation is called by.
  if (name === "") return { name: address.owner, from: { remote: true, note: OWNER } };
  const note = { da: "repositoryets navn i adressen", en: "the repository's name in the address" };
  return { name, from: { remote: true, note } };
}

/** Organisations that hold many products. */
const SHARED = /^os2(sandbox|sandkasse|offdig|kit|archive[sd]?|arkiv)?$/;

/** The organisation on the forge where it is the product's own: OS2's products have one each. */
function productOrganisation(repository: RepositoryView): string | undefined {
  const owner = forgeAddress(repository)?.owner.split("/").at(-1) ?? "";
  return fold(owner).startsWith("os2") && !SHARED.test(fold(owner)) ? owner : undefined;
}

function isAlike(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  return Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a));
}

function fold(name: string): string {
  return slugify(name).replaceAll("-", "");
}
