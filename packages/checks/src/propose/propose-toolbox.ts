import { os2Addresses } from "../com/product-pages.ts";
import { findChannels } from "../doc/channels.ts";
import { readmes } from "../doc/readmes.ts";
import { findTrackers } from "../doc/trackers.ts";
import { managementLinks } from "../facts/product-papers.ts";
import { forgeAddress } from "../forge-address.ts";
import type { RepositoryView } from "../repository-view.ts";
import { needsLogin } from "../text/needs-login.ts";
import { asRecord } from "../text/plain-values.ts";
import { readDocument } from "../text/read-document.ts";
import { readYaml } from "../text/read-yaml.ts";
import { ownPubliccode } from "./own-publiccode.ts";
import { DOCUMENTATION, findPages } from "./propose-product.ts";
import { first, type Finding, type Origin } from "./proposal.ts";

/** Where people find what belongs to the product: addresses that anyone can open. */
export function proposeToolbox(repository: RepositoryView): readonly Finding[] {
  return [
    ...proposeTracker(repository),
    ...proposePage(repository),
    ...proposeDocumentation(repository),
    ...proposeNewsletter(repository),
    ...proposeChat(repository),
  ];
}

const LINK = { da: "linket", en: "the link" };

function proposeTracker(repository: RepositoryView): readonly Finding[] {
  const address = forgeAddress(repository);
  for (const { passage, line, url } of findTrackers(repository)) {
    if (passage.repository !== repository) continue;
    const links = (readDocument(repository, passage.path)?.links ?? []).filter((each) => each.line === line);
    // A badge may have come along with a README that was copied; a link in words was written.
    const isBadge = links.some(({ image }) => image) || links.every(({ text }) => text.trim() === "");
    const own = address && `${address.url}${address.forge === "gitlab" ? "/-" : ""}/issues`;
    const whole = /^https?:/.test(url) ? url.replace(/(\/issues)(\/new(\/choose)?)?\/?([?#].*)?$/, "$1") : own;
    if (whole === undefined || needsLogin(whole) || (isBadge && whole !== own)) continue;
    return [{ field: "toolbox.tracker", value: whole, from: { path: passage.path, line, note: LINK } }];
  }
  return [];
}

function proposePage(repository: RepositoryView): readonly Finding[] {
  const page = os2Addresses(repository).find(({ kind }) => kind === "page");
  if (!page) return [];
  return [{ field: "toolbox.page", value: page.url, from: { path: page.path, line: page.line, note: LINK } }];
}

function proposeDocumentation(repository: RepositoryView): readonly Finding[] {
  const field = "toolbox.documentation";
  const found = [
    ...documentationOfPubliccode(repository),
    ...siteOfRepository(repository),
    ...findPages(repository).filter(({ url }) => isDocumentation(url)),
    ...linksToDocumentation(repository),
  ];
  return first(...found.map(({ url, from }): Finding => ({ field, value: url, from })));
}

interface Named {
  readonly url: string;
  readonly from: Origin;
}

function documentationOfPubliccode(repository: RepositoryView): readonly Named[] {
  const file = ownPubliccode(repository);
  return Object.keys(asRecord(file?.value.description)).flatMap((language) => {
    const path = ["description", language, "documentation"];
    const url = file?.text(...path);
    return file && url !== undefined
      ? [{ url, from: file.from({ da: "documentation", en: "documentation" }, ...path) }]
      : [];
  });
}

/** The address that a site built from this repository has, where its settings say so. */
function siteOfRepository({ files, kind }: RepositoryView): readonly Named[] {
  const domain = (files.text("CNAME") ?? "").trim();
  const mkdocs = readYaml(files.text("mkdocs.yml") ?? "");
  const site = asRecord(mkdocs.value).site_url;
  return [
    ...(kind === "docs" && /^[\w-]+(\.[\w-]+)+$/.test(domain)
      ? [{ url: `https://${domain}`, from: { path: "CNAME", line: 1, note: { da: "domænet", en: "the domain" } } }]
      : []),
    ...(typeof site === "string"
      ? [
          {
            url: site,
            from: { path: "mkdocs.yml", line: mkdocs.lineOf(["site_url"]), note: { da: "site_url", en: "site_url" } },
          },
        ]
      : []),
  ];
}

/** Sites of documents, by their hosts; what a link's words say decides where the host does not. */
function isDocumentation(url: string): boolean {
  return URL.canParse(url) && DOCUMENTATION.test(new URL(url).hostname);
}

const WORDS = /dokumentation|documentation|brugervejledning|user (guide|manual)|\bdocs\b/i;
/** A site on a forge's pages; a page deep inside is not where the documentation begins. */
const SITE = /^https:\/\/[\w-]+\.(github|gitlab)\.io(\/[^/?#]*)?\/?$/;

/** Links in READMEs to a site of documents that bears the product's or the organisation's name. */
function linksToDocumentation(repository: RepositoryView): readonly Named[] {
  const address = forgeAddress(repository);
  const names = [address?.owner, address?.name, repository.name].flatMap((name) => {
    const folded = fold(name ?? "").replace(/^os2/, "");
    return folded.length >= 2 ? [folded] : [];
  });
  const isOwn = (target: string) => names.some((name) => fold(new URL(target).hostname).includes(name));
  return readmes(repository).flatMap(({ path, repository: owner }) => {
    if (owner !== repository) return [];
    const lines = (repository.files.text(path) ?? "").split("\n");
    const links = readDocument(repository, path)?.links ?? [];
    return links
      .filter(({ target, text, line, image }) => {
        if (!URL.canParse(target)) return false;
        const about = `${text} ${(lines[line - 1] ?? "").slice(0, 500)}`;
        const isSite = isDocumentation(target) || (SITE.test(target) && WORDS.test(about));
        return !image && isSite && !needsLogin(target) && isOwn(target);
      })
      .map(({ target, line }) => ({ url: target, from: { path, line, note: LINK } }));
  });
}

function proposeNewsletter(repository: RepositoryView): readonly Finding[] {
  const link = managementLinks(repository).find(
    ({ text, target }) =>
      target.startsWith("http") && /nyhedsbrev|newsletter/i.test(`${text} ${target}`) && !needsLogin(target),
  );
  if (!link) return [];
  return [{ field: "toolbox.newsletter", value: link.target, from: { path: link.path, line: link.line, note: LINK } }];
}

function proposeChat(repository: RepositoryView): readonly Finding[] {
  const channel = findChannels(repository).find(
    ({ url, passage }) =>
      /^https?:/.test(url) && !needsLogin(url) && passage.repository === repository && isOwnForum(repository, url),
  );
  if (!channel) return [];
  const { passage, line, url } = channel;
  return [{ field: "toolbox.chat", value: url, from: { path: passage.path, line, note: LINK } }];
}

/** A forge's discussions may be those of another project. */
function isOwnForum(repository: RepositoryView, url: string): boolean {
  const owner = /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/(?:orgs\/)?([^/]+)\//.exec(url)?.[1];
  return owner === undefined || owner.toLowerCase() === forgeAddress(repository)?.owner.toLowerCase();
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^a-z\d]+/g, "");
}
