import type { Place } from "../check.ts";
import { forgeAddress } from "../forge-address.ts";
import type { RepositoryView } from "../repository-view.ts";
import { readDocument } from "../text/read-document.ts";
import type { Link } from "../text/read-markdown.ts";
import type { Passage } from "./passages.ts";

/** A reference to a place that this run does not read. */
export interface Outside {
  readonly at: Place;
  readonly path: string;
  readonly url: string;
}

/**
 * The first link that leads out of the repository, to somewhere else of the product's own, and is about something: by
 * its words, its address or its line. Addresses of tools and suppliers do not bear the product's name.
 * @param sources documents of the repository
 */
export function findOutside(
  repository: RepositoryView,
  sources: readonly Pick<Passage, "path">[],
  about: RegExp,
): Outside | undefined {
  for (const { path } of sources) {
    const names = namesOf(repository, path);
    const isOwn = ({ target }: Link) => names.some((name) => target.toLowerCase().replace(FORGE, "").includes(name));
    const link = linksAbout(repository, path, about).find((each) => isOwn(each) && leadsOut(repository, each.target));
    if (link) return { at: { path, line: link.line }, path, url: link.target };
  }
  return undefined;
}

/** The links of a document that are about something: by their words, their address or their line. */
export function linksAbout(repository: RepositoryView, path: string, about: RegExp): readonly Link[] {
  const links = readDocument(repository, path)?.links.filter(({ image }) => !image) ?? [];
  if (links.length === 0) return [];
  const lines = (repository.files.text(path) ?? "").split("\n");
  return links
    .slice(0, MAX_LINKS)
    .filter(({ text, target, line }) => [text, target, (lines[line - 1] ?? "").slice(0, 1000)].some(test));
  function test(words: string): boolean {
    return about.test(words.replace(/[-_/]/g, " "));
  }
}

const MAX_LINKS = 500;
/** An organisation may be called as its forge is. */
const FORGE = /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com/;

/** What the product may be called in an address: its name, its organisation's, its README's title. */
function namesOf(repository: RepositoryView, path: string): string[] {
  const title = readDocument(repository, path)?.sections.find(({ level }) => level === 1)?.title ?? "";
  const names = [repository.name, forgeAddress(repository)?.owner ?? "", title.split(/[\s:]/)[0] ?? ""];
  return names
    .map((name) => name.toLowerCase().replace(/^os2(?=[a-zA-ZÀ-ÖØ-öø-ž]{4})/, ""))
    .filter(
      (name) => name.length > 3 && !/^(docs?|documentation|dokumentation|backend|frontend|client|product)$/.test(name),
    );
}

function leadsOut(repository: RepositoryView, target: string): boolean {
  if (!/^https?:\/\//i.test(target)) return false;
  const own = forgeAddress(repository)?.url.toLowerCase();
  return own === undefined || !`${target.toLowerCase()}/`.startsWith(`${own}/`);
}
