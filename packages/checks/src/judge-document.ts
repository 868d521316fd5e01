import type { Wording } from "@os2kit/model";
import type { Say, Values, Verdict } from "./check.ts";
import { isSelfAssessment } from "./facts/papers.ts";
import { prose } from "./facts/prose.ts";
import { healthKindOf } from "./health-files.ts";
import type { RepositoryView } from "./repository-view.ts";
import { readDocument } from "./text/read-document.ts";
import { findSections, weighText, type Substance } from "./text/substance.ts";

/** What a check that asks for a document looks for. */
export interface DocumentSought<M extends string = never> {
  /** Globs of files that are about it as a whole. */
  readonly files: readonly string[];
  /** A heading of a section about it, in the files of `within`. */
  readonly heading?: RegExp;
  /** Globs of files whose sections count. Default: every document. */
  readonly within?: readonly string[];
  /** Fewer words of people's own than this are no answer. */
  readonly words: number;
  /** What a text that is filled in still lacks, as the message that says so. */
  readonly lacks?: (text: string) => Lack<M> | undefined;
}

/** What a text lacks: the message that says so, with its values where it has any beside the path. */
export type Lack<M extends string> = M | { readonly message: M; readonly values: Values };

/** The messages of a check that asks for a document; each check has its own title, so they need not name it. */
export const DOCUMENT_MESSAGES = {
  found: { da: "Beskrevet i {path}.", en: "Described in {path}." },
  missing: { da: "Der er ingen tekst om det i repositoryet.", en: "No text about it was found in the repository." },
  thin: {
    da: "{path} har en overskrift om det, men kun {words} ord; en læser får ikke svar.",
    en: "{path} has a heading about it, but only {words} words; a reader gets no answer.",
  },
  leftover: {
    da: "{path} er stadig skabelonens tekst. Linjer, der ikke er udfyldt: {count}.",
    en: "{path} is still the template's text. Lines that are not filled in: {count}.",
  },
  open: {
    da: "{path} venter på svar. Linjer, der ikke er besvaret: {count}.",
    en: "{path} waits for answers. Lines that are not answered yet: {count}.",
  },
} as const satisfies Record<string, Wording>;
export type DocumentMessage = keyof typeof DOCUMENT_MESSAGES;

/** A document or a section that may be the answer. */
export interface Candidate {
  readonly path: string;
  /** Of the section's heading, from 1. Default: the document's first. */
  readonly line?: number;
  readonly text: string;
  readonly substance: Substance;
}

/** Judges whether a document, or a section of one, says something: presence alone is never enough. */
export function judgeDocument<M extends string = never>(
  repository: RepositoryView,
  say: Say<DocumentMessage | M>,
  sought: DocumentSought<M>,
): Verdict {
  return judgeCandidates(findCandidates(repository, sought), say, sought) ?? say.fail("missing");
}

/** Of several places the best one counts; of several bad ones the one that comes nearest. Nothing where there are none. */
export function judgeCandidates<M extends string = never>(
  candidates: readonly Candidate[],
  say: Say<DocumentMessage | M>,
  sought: Pick<DocumentSought<M>, "words" | "lacks">,
): Verdict | undefined {
  const verdicts = candidates.map((candidate) => judge(candidate, say, sought));
  return (
    verdicts.find(({ outcome }) => outcome === "pass") ??
    verdicts.find(({ message }) => message === "open") ??
    verdicts.find(({ message }) => !Object.hasOwn(DOCUMENT_MESSAGES, message)) ??
    verdicts[0]
  );
}

function findCandidates(
  repository: RepositoryView,
  { files, heading, within }: Pick<DocumentSought, "files" | "heading" | "within">,
): Candidate[] {
  const whole = repository.files.find(...files).flatMap((path) => {
    const text = isSelfAssessment(path) ? undefined : repository.files.text(path);
    return text === undefined ? [] : [{ path, text, substance: weighText(text) }];
  });
  if (!heading) return whole;
  const sections = (within ? repository.files.find(...within) : prose(repository)).flatMap((path) => {
    // A list of changes has headings such as Security and describes nothing.
    const isOther = isSelfAssessment(path) || healthKindOf(path) === "changelog";
    const document = isOther ? undefined : readDocument(repository, path);
    return (document ? findSections(document, heading) : []).map(({ section, text, substance }) => ({
      path,
      line: section.line,
      text,
      substance,
    }));
  });
  return [...whole, ...sections];
}

function judge<M extends string>(
  { path, line = 1, text, substance }: Candidate,
  say: Say<DocumentMessage | M>,
  { words, lacks }: Pick<DocumentSought<M>, "words" | "lacks">,
): Verdict {
  const { leftovers, open } = substance;
  const place = (offset = 1) => ({ path, line: line + offset - 1 });
  const at = place();
  if (leftovers.length > 0) return say.fail("leftover", place(leftovers[0]), { path, count: leftovers.length });
  if (open.length > 0) return say.open("open", place(open[0]), { path, count: open.length });
  if (substance.words < words) return say.fail("thin", at, { path, words: substance.words });
  const lack = lacks?.(text);
  if (lack === undefined) return say.pass("found", at, { path });
  return typeof lack === "string" ? say.fail(lack, at, { path }) : say.fail(lack.message, at, { path, ...lack.values });
}
