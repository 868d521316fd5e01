import type { Wording } from "@os2kit/model";
import type { Place, Say, Verdict } from "../check.ts";
import { unseenSharedRepository } from "../health-files.ts";
import { DOCUMENT_MESSAGES, type DocumentMessage } from "../judge-document.ts";
import { fact, type RepositoryView } from "../repository-view.ts";
import { findLeftovers, findOpenLines } from "../text/leftovers.ts";
import { isInside, type Passage } from "./passages.ts";
import { countWords, sentencesOf } from "./sentences.ts";

/** What is said of passages, beside what is said of documents. */
export const PASSAGE_MESSAGES = {
  ...DOCUMENT_MESSAGES,
  elsewhere: {
    da: "{path} henviser til {url}. Den adresse er ikke læst her, så ingen ved, om svaret står der.",
    en: "{path} refers to {url}. That address was not read here, so nobody knows whether the answer stands there.",
  },
  unseen: {
    da: "Der er ingen tekst om det her, men den kan ligge i organisationens fælles repository {url}, som ikke er læst. Tag det med: os2kit check . --with ../.github",
    en: "There is no text about it here, but it may stand in the organisation's shared repository {url}, which was not read. Include it: os2kit check . --with ../.github",
  },
} as const satisfies Record<string, Wording>;
export type PassageMessage = DocumentMessage | "elsewhere" | "unseen";

/** What a check looks for in passages. */
export interface PassagesSought {
  /** Where the answer may stand, likeliest first. */
  readonly passages: readonly Passage[];
  /** Fewer words of people's own than this are no answer. */
  readonly words: number;
  /** Looks into a passage of enough words. No verdict means that it answers. */
  readonly examine?: (passage: Passage) => readonly Verdict[];
  /** A reference to somewhere outside, where no passage is. */
  readonly elsewhere?: { readonly at: Place; readonly path: string; readonly url: string } | undefined;
  /** The forge shows an organisation's shared file where the repository has none. */
  readonly shared?: boolean;
}

/** Judges passages: of several the best counts, else one that waits for people, else the one that says most. */
export function judgePassages(
  repository: RepositoryView,
  say: Say<PassageMessage>,
  { passages, words, examine, elsewhere, shared = false }: PassagesSought,
): readonly Verdict[] {
  const judged = passages.map((passage) => judge(repository, say, passage, words, examine));
  const best =
    judged.find(([first]) => first?.outcome === "pass") ??
    judged.find(([first]) => first?.open) ??
    judged.find(([first]) => first?.message !== "thin") ??
    judged[0];
  if (best) return best;
  if (elsewhere) return [say.unknown("elsewhere", elsewhere.at, { path: elsewhere.path, url: elsewhere.url })];
  return [shared ? sayAbsent(repository, say) : say.fail("missing")];
}

/** What is not here is missing, unless the organisation may share it and its repository was not read. */
export function sayAbsent(repository: RepositoryView, say: Say<"missing" | "unseen">): Verdict {
  const url = unseenSharedRepository(repository);
  return url === undefined ? say.fail("missing") : say.unknown("unseen", { url }, { url });
}

function judge(
  repository: RepositoryView,
  say: Say<PassageMessage>,
  passage: Passage,
  words: number,
  examine: PassagesSought["examine"],
): readonly Verdict[] {
  const { open, leftovers } = unfinished(passage);
  const path = nameOf(repository, passage);
  const at = (line = passage.line) => placeOf(repository, passage, line);
  if (leftovers.length > 0) return [say.fail("leftover", at(leftovers[0]), { path, count: leftovers.length })];
  if (open.length > 0) return [say.open("open", at(open[0]), { path, count: open.length })];
  const count = countWords(sentencesOf(passage));
  if (count < words) return [say.fail("thin", at(), { path, words: count })];
  const lacking = examine?.(passage) ?? [];
  return lacking.length > 0 ? lacking : [say.pass("found", at(), { path })];
}

/** The lines of the document that wait for an answer, and those that a template left behind; headings count too. */
export function unfinished({ repository, path, line, end }: Passage): Unfinished {
  const files = known(repository);
  let whole = files.get(path);
  if (!whole) files.set(path, (whole = readUnfinished(repository.files.text(path) ?? "")));
  const { open, leftovers } = whole;
  if (open.length + leftovers.length === 0) return whole;
  const isHere = (each: number) => isInside({ line, end }, each);
  return { open: open.filter(isHere), leftovers: leftovers.filter(isHere) };
}

const known = fact(() => new Map<string, Unfinished>());

function readUnfinished(text: string): Unfinished {
  return { open: findOpenLines(text).map(({ line }) => line), leftovers: findLeftovers(text).map(({ line }) => line) };
}

/** The first line that waits for an answer and whose words match. */
export function findWaiting(
  passages: readonly Passage[],
  about: RegExp,
): { readonly passage: Passage; readonly line: number } | undefined {
  for (const passage of passages) {
    const { open } = unfinished(passage);
    const lines = open.length > 0 ? passage.text.split("\n") : [];
    const line = open.find((each) => about.test(lines[each - passage.line] ?? ""));
    if (line !== undefined) return { passage, line };
  }
  return undefined;
}

/** Lines, from 1. */
export interface Unfinished {
  readonly open: readonly number[];
  readonly leftovers: readonly number[];
}

/** Where a passage stands; a file of another repository has no path here. */
export function placeOf(repository: RepositoryView, { path, ...passage }: Passage, line = passage.line): Place {
  return passage.repository === repository ? { path, line } : {};
}

/** What a passage's file is called in a message. */
export function nameOf(repository: RepositoryView, { path, ...passage }: Passage): string {
  return passage.repository === repository ? path : `${passage.repository.name}: ${path}`;
}
