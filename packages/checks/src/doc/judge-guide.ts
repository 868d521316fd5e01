import type { Wording } from "@os2kit/model";
import type { Say, Verdict } from "../check.ts";
import { isMinutes } from "../facts/meetings.ts";
import { papers, type Paper } from "../facts/papers.ts";
import { judgeCandidates, type Candidate, type Lack } from "../judge-document.ts";
import { judgeElsewhere, PAPER_MESSAGES, type PaperMessage } from "../judge-paper.ts";
import type { RepositoryView } from "../repository-view.ts";
import type { Document } from "../text/document.ts";
import { readDocument } from "../text/read-document.ts";
import { findSections, weighSections, weighText } from "../text/substance.ts";
import { sites } from "./sites.ts";

/** What a check that asks for a part of the documentation looks for. */
export interface GuideSought<M extends string = never> {
  /** The names of files that are about it as a whole, in lower case and without their endings. */
  readonly name: RegExp;
  /** Folders whose files are about it, in lower case, with `/` at the end. */
  readonly folder?: RegExp;
  /** Files and headings that look alike and are about something else. */
  readonly except?: RegExp;
  /** The heading of a section about it, or the text of a link to it. */
  readonly heading: RegExp;
  /** False for a text that only shares its name with what is looked for. Default: none does. */
  readonly isAbout?: (text: string) => boolean;
  /** Fewer words of people's own than this are no answer. */
  readonly words: number;
  /** What a text that is filled in still lacks, as the message that says so. */
  readonly lacks?: (text: string) => Lack<M> | undefined;
}

/** The messages of a check that asks for a part of the documentation. */
export const GUIDE_MESSAGES = {
  ...PAPER_MESSAGES,
  site: {
    da: "Der er ingen tekst om det her. Kortet siger, at dokumentationen er udgivet på {url}, som ikke er læst her.",
    en: "There is no text about it here. The card says that the documentation is published at {url}, which was not read here.",
  },
  absent: {
    da: "Produktets dokumentation ligger i {name}, som ikke er set på her. Tag det med: os2kit check . --with ../{name}",
    en: "The product's documentation is in {name}, which was not looked at here. Include it: os2kit check . --with ../{name}",
  },
} as const satisfies Record<string, Wording>;
export type GuideMessage = PaperMessage | "site" | "absent";

/** Judges whether a document, or a section of one, says something; else where people are sent for it. */
export function judgeGuide<M extends string = never>(
  repository: RepositoryView,
  say: Say<GuideMessage | M>,
  sought: GuideSought<M>,
): Verdict {
  const verdict =
    judgeCandidates(findGuides(repository, sought), say, sought) ??
    judgeElsewhere(repository, say, { ...sought, name: excluding(sought) }) ??
    judgeSite(repository, say) ??
    say.fail("missing");
  return admitAbsentDocs(repository, say, verdict);
}

/** What a code repository lacks may stand in the product's docs repository, where that was not looked at. */
export function admitAbsentDocs(repository: RepositoryView, say: Say<"absent">, verdict: Verdict): Verdict {
  if (verdict.outcome !== "fail" || verdict.open) return verdict;
  const seen = new Set([repository, ...repository.siblings].map(({ name }) => name));
  const absent = repository.card?.repositories.find(({ name, kind }) => kind === "docs" && !seen.has(name));
  return absent ? say.unknown("absent", { field: "repositories" }, { name: absent.name }) : verdict;
}

/** Texts that may be the answer: whole files by name or folder, and sections by heading in the others. */
export function findGuides(
  repository: RepositoryView,
  { name, folder, heading, except, isAbout = () => true }: Omit<GuideSought, "words" | "lacks">,
): readonly Candidate[] {
  const isOther = (text: string) => except?.test(text) ?? false;
  const texts = papers(repository).filter((paper) => !paper.closed && !isHistory(paper));
  const named = texts.filter(
    (paper) => !isOther(paper.name) && (name.test(paper.name) || (folder?.test(paper.folder) ?? false)),
  );
  const whole = named.flatMap(({ path }): Candidate[] => {
    const document = readDocument(repository, path);
    const substance = weighText(repository.files.text(path) ?? "");
    return document ? [{ path, text: weighSections(document.sections).text, substance }] : [];
  });
  const sections = texts
    .filter((paper) => !named.includes(paper) && !/(?<!readme)\.txt$/i.test(paper.path))
    .flatMap(({ path }) => {
      const document = readDocument(repository, path);
      return (document ? findSections(document, heading) : [])
        .filter(({ section }) => !isOther(section.title.toLowerCase()))
        .map(({ section, text, substance }): Candidate => ({ path, line: section.line, text, substance }));
    });
  return [...whole, ...sections].filter(({ text, substance }) => substance.open.length > 0 || isAbout(text));
}

/** The part of its document that a candidate is: sections, code and links. */
export function partOf(repository: RepositoryView, { path, line, text }: Candidate): Document | undefined {
  const document = readDocument(repository, path);
  if (!document || line === undefined) return document;
  const end = line + text.split("\n").length;
  const isInside = (each: { readonly line: number }) => each.line >= line && each.line < end;
  const { sections, code, links } = document;
  return {
    ...document,
    sections: sections.filter(isInside),
    code: code.filter(isInside),
    links: links.filter(isInside),
  };
}

/** A pattern for names that does not match the exceptions. */
function excluding({ name, except }: Pick<GuideSought, "name" | "except">): RegExp {
  return except ? new RegExp(`^(?!.*(?:${except.source})).*(?:${name.source})`, "u") : name;
}

/** What a product's site says may be made elsewhere; where a site is built from here, nothing more is to be read. */
function judgeSite(repository: RepositoryView, say: Say<"site">): Verdict | undefined {
  const url = repository.card?.toolbox.documentation;
  const isHere = [repository, ...repository.siblings].some((each) => sites(each).length > 0);
  return url === undefined || isHere ? undefined : say.unknown("site", { field: "toolbox.documentation" }, { url });
}

/** Minutes, decisions and lists of changes touch every subject, and describe none. */
function isHistory(paper: Paper): boolean {
  return (
    isMinutes(paper) ||
    /(^|\/)(beslutninger|decisions|adrs?|releases?|changelogs?)\/$/.test(paper.folder) ||
    /^(change[-_ ]?log|changes|news|licen[cs]e|code[-_ ]of[-_ ]conduct|release[-_ ]?notes?|decision[-_ ]?log|beslutningslog)/.test(
      paper.name,
    )
  );
}
