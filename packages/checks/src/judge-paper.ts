import type { Wording } from "@os2kit/model";
import type { Say, Verdict } from "./check.ts";
import { managementLinks, managementTexts, productPapers } from "./facts/product-papers.ts";
import { DOCUMENT_MESSAGES, judgeCandidates, type Candidate, type Lack } from "./judge-document.ts";
import type { RepositoryView } from "./repository-view.ts";
import { needsLogin } from "./text/needs-login.ts";
import { readDocument } from "./text/read-document.ts";
import { findSections, weighSections, weighText } from "./text/substance.ts";

/** What a check that asks for a paper about the product looks for. */
export interface PaperSought<M extends string = never> {
  /** The names of files that are about it as a whole, in lower case and without their endings. */
  readonly name: RegExp;
  /** The heading of a section about it, or the text of a link to it. */
  readonly heading: RegExp;
  /** Fewer words of people's own than this are no answer. */
  readonly words: number;
  /** What a text that is filled in still lacks, as the message that says so. */
  readonly lacks?: (text: string) => Lack<M> | undefined;
}

/** The messages of a check that asks for a paper. */
export const PAPER_MESSAGES = {
  ...DOCUMENT_MESSAGES,
  closed: {
    da: "Det findes kun som {path}, som ikke er tekst: andre kan ikke søge i det, sammenligne versioner eller bygge videre.",
    en: "It exists only as {path}, which is no text: others cannot search it, compare its versions or build on it.",
  },
  login: {
    da: "{path} henviser til {url}, som kræver login. Det tæller ikke som dokumentation.",
    en: "{path} refers to {url}, which needs a login. That is no evidence.",
  },
  linked: {
    da: "{path} henviser til {url}; siden er ikke åbnet her, så et menneske må se, om den svarer.",
    en: "{path} refers to {url}; the page was not opened here, so a person must see whether it answers.",
  },
} as const satisfies Record<string, Wording>;
export type PaperMessage = keyof typeof PAPER_MESSAGES;

/**
 * Judges whether a paper, or a section of one, says something; else where people are sent for it.
 * @param card what the product card says of the same: it answers where it is good, and is told where there is no paper
 */
export function judgePaper<M extends string = never>(
  repository: RepositoryView,
  say: Say<PaperMessage | M>,
  sought: PaperSought<M>,
  card?: Verdict,
): Verdict {
  const paper = judgeCandidates(findPapers(repository, sought), say, sought);
  if (paper?.outcome !== "pass" && card?.outcome === "pass") return card;
  return paper ?? judgeElsewhere(repository, say, sought) ?? card ?? say.fail("missing");
}

/** Texts that may be the paper: whole files by name, and sections by heading in the papers about the product. */
export function findPapers(
  repository: RepositoryView,
  { name, heading }: Pick<PaperSought, "name" | "heading">,
): readonly Candidate[] {
  const named = productPapers(repository).filter((paper) => !paper.closed && name.test(paper.name));
  const whole = named.flatMap(({ path }): Candidate[] => {
    const document = readDocument(repository, path);
    const substance = weighText(repository.files.text(path) ?? "");
    return document ? [{ path, text: weighSections(document.sections).text, substance }] : [];
  });
  const sections = managementTexts(repository)
    .filter((paper) => !named.includes(paper))
    .flatMap(({ path }) => {
      const document = readDocument(repository, path);
      return (document ? findSections(document, heading) : []).map(({ section, text, substance }): Candidate => ({
        path,
        line: section.line,
        text,
        substance,
      }));
    });
  return [...whole, ...sections];
}

/** What is said of a paper that is not a text here: a closed file, or an address. */
export function judgeElsewhere(
  repository: RepositoryView,
  say: Say<"closed" | "login" | "linked">,
  { name, heading }: Pick<PaperSought, "name" | "heading">,
): Verdict | undefined {
  const closed = productPapers(repository).find((paper) => paper.closed && name.test(paper.name));
  if (closed) return say.fail("closed", { path: closed.path }, { path: closed.path });
  return judgeLinks(repository, say, heading);
}

/** What is said of addresses that the product's papers refer to: nobody has opened them here. */
export function judgeLinks(
  repository: RepositoryView,
  say: Say<"login" | "linked">,
  about: RegExp,
): Verdict | undefined {
  const links = managementLinks(repository).filter(
    ({ text, target }) => about.test(text.trim().slice(0, 200)) && leadsToPage(target),
  );
  const open = links.find(({ target }) => !needsLogin(target));
  const link = open ?? links[0];
  if (!link) return undefined;
  const at = { path: link.path, line: link.line };
  const values = { path: link.path, url: link.target };
  return open ? say.unknown("linked", at, values) : say.fail("login", at, values);
}

/** A site's front page answers nothing. */
function leadsToPage(target: string): boolean {
  if (!/^https?:/i.test(target) || !URL.canParse(target)) return false;
  const { pathname, search, hash } = new URL(target);
  return pathname !== "/" || search !== "" || hash.startsWith("#/");
}
