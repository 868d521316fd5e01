import { forgeAddress } from "../forge-address.ts";
import type { RepositoryView } from "../repository-view.ts";
import { readDocument } from "../text/read-document.ts";
import { unfinished } from "./judge-passages.ts";
import { healthTexts, type Passage } from "./passages.ts";
import { readmes } from "./readmes.ts";

/** Where something is named, and the address. */
export interface NamedPlace {
  readonly passage: Passage;
  readonly line: number;
  readonly url: string;
}

/** Lists of issues by the way their addresses look; a single issue is no list. */
const LIST: readonly RegExp[] = [
  /^https?:\/\/[^\s/]+\/(?:[^\s/?#]+\/){1,6}?(?:-\/)?(?:issues|boards|work_items)(?:\/new(?:\/choose)?|\/)?(?:[?#]|$)/i,
  /^https?:\/\/github\.com\/(?:orgs\/)?[^\s/]+\/(?:[^\s/]+\/)?projects(?:\/\d+)?(?:\/|[?#]|$)/i,
  /^https?:\/\/[^\s/]*(?:atlassian\.net|jira\.[^\s/]+|redmine\.[^\s/]+|youtrack\.[^\s/]+|bugzilla\.[^\s/]+|openproject\.[^\s/]+|taiga\.[^\s/]+)(?!\/wiki)(?:\/|$)/i,
  /^https?:\/\/dev\.azure\.com\/[^\s]{1,200}\/_(?:workitems|boards|backlogs)/i,
  /^https?:\/\/trello\.com\/b\//i,
  /^https?:\/\/(?:www\.)?drupal\.org\/project\/issues\//i,
  // Forges turn these into the repository's own list.
  /^(?:\/|\.\.\/\.\.\/|\.\.\/)?issues\/?(?:[?#]|$)/,
];

/** True for the address of a list of issues. */
export function isTracker(url: string): boolean {
  return LIST.some((pattern) => pattern.test(url.slice(0, 1000)));
}

/** Lists of issues that documents link to: the product's own, or one that the text sends people to. */
export function findTrackers(repository: RepositoryView): readonly NamedPlace[] {
  return guides(repository)
    .filter((passage) => unfinished(passage).leftovers.length === 0)
    .flatMap((passage) => {
      const links =
        readDocument(passage.repository, passage.path)?.links.filter(({ target }) => isTracker(target)) ?? [];
      const lines = links.length > 0 ? passage.text.split("\n") : [];
      return links
        .filter(
          ({ target, line }) =>
            isOwn(repository, target) || (!isForm(target) && sendsThere(lines[line - passage.line] ?? "")),
        )
        .map(({ target, line }) => ({ passage, line, url: target }));
    });
}

/** The documents in which people look for the way in. */
export function guides(repository: RepositoryView): readonly Passage[] {
  return [...readmes(repository), ...healthTexts(repository, "contributing", "support", "governance")];
}

function isOwn(repository: RepositoryView, url: string): boolean {
  const owner = forgeAddress(repository)?.owner.toLowerCase();
  const host = /^https?:\/\/[^/]+\/([^/]+)\//.exec(url);
  if (!/^https?:/.test(url) || !/github|gitlab|codeberg/i.test(url)) return true;
  return owner === undefined || host?.[1]?.toLowerCase() === owner.split("/")[0];
}

/** A form of another's is for what those others take in, such as an entry of their catalogue. */
function isForm(url: string): boolean {
  return /\/issues\/new\b[^\s]*[?&]template=/.test(url);
}

const SENDING = /issue|tracker|opgave|fejl|bug|report|meld|indberet|ønske|feature|backlog/i;

/** Another product's list may be mentioned in passing. */
function sendsThere(words: string): boolean {
  return SENDING.test(words.slice(0, 2000).replace(/\]\([^)]{0,1000}\)|https?:\S+/g, ""));
}
