import type { Wording } from "@os2kit/model";
import type { Say, Verdict } from "../check.ts";
import { isMinutes } from "../facts/meetings.ts";
import { papers } from "../facts/papers.ts";
import { fact, type RepositoryView } from "../repository-view.ts";
import type { Section } from "../text/document.ts";
import { readDocument } from "../text/read-document.ts";
import { weighText } from "../text/substance.ts";

/** A passage that names a law. */
export interface Mention {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** Words that people wrote. */
  readonly words: number;
  /** It says itself that nobody has answered yet. */
  readonly waits: boolean;
}

/** Any of the laws that checks ask for; most papers name none, and are read no further. */
const ANY =
  /cyber resilience|cyberrobusthed|2024\/2847|\bCRA\b|NIS[ -]?2|2022\/2555|interoperab|2024\/903|\bEUPL|AI[ -]act|AI-forordning|2024\/1689|\bKLE\b|digital\w* arkitektur|digital architecture/i;

/** What is looked at of a paper. */
const MAX_LENGTH = 256 * 1024;

/** Every passage that names one of the laws. */
const passages = fact((repository): readonly Mention[] =>
  papers(repository).flatMap((paper) => {
    if (paper.closed || isMinutes(paper) || /change[-_]?log|^news$|licen[cs]e/.test(paper.name)) return [];
    const { path } = paper;
    if (!ANY.test((repository.files.text(path) ?? "").slice(0, MAX_LENGTH))) return [];
    const sections = readDocument(repository, path)?.sections ?? [];
    return sections.flatMap(passagesOf).map((passage) => weigh(path, passage));
  }),
);

/** The passages that name a law: a paragraph, a table or a list, or all that stands below a heading that names it. */
export function findMentions(repository: RepositoryView, law: RegExp): readonly Mention[] {
  return passages(repository).flatMap((passage) => {
    const hit = passage.text.split("\n").findIndex((line) => law.test(line));
    return hit === -1 ? [] : [{ ...passage, line: passage.line + hit }];
  });
}

interface Passage {
  readonly line: number;
  readonly text: string;
}

function weigh(path: string, { line, text }: Passage): Mention {
  const { words, open } = weighText(text);
  return { path, line, text, words, waits: open.length > 0 };
}

/** A section whose heading names a law is one passage; of others, each paragraph that does. */
function passagesOf({ title, line, text }: Section): readonly Passage[] {
  // A heading's own line is empty in its section's text.
  if (ANY.test(title)) return [{ line, text: `${title}${text.startsWith("\n") ? "" : "\n"}${text}` }];
  const found: Passage[] = [];
  let lines: string[] = [];
  for (const [index, each] of [...text.split("\n"), ""].entries()) {
    if (each.trim() !== "") lines.push(each);
    else if (lines.length > 0) {
      const paragraph = lines.join("\n");
      if (ANY.test(paragraph)) found.push({ line: line + index - lines.length, text: paragraph });
      lines = [];
    }
  }
  return found;
}

/** What the checks that ask for a statement on a law say. */
export const MENTION_MESSAGES = {
  found: { da: "Omtalt i {path}.", en: "Dealt with in {path}." },
  waits: {
    da: "{path} siger selv, at det ikke er besvaret endnu.",
    en: "{path} says itself that it is not answered yet.",
  },
  named: {
    da: "{path} nævner det, men siger ikke, hvad der gælder for produktet.",
    en: "{path} names it, but does not say what applies to the product.",
  },
  silent: {
    da: "Ingen tekst i repositoryet siger, hvad der gælder. Det kan kun mennesker afgøre.",
    en: "No text in the repository says what applies. Only people can tell.",
  },
  elsewhere: {
    da: "Det er koden, spørgsmålet gælder, og her er ingen.",
    en: "The question is about the code, and there is none here.",
  },
} as const satisfies Record<string, Wording>;

/** What is looked for in the papers about a law. */
export interface Statement {
  readonly law: RegExp;
  /** What an answer says. Default: anything of some length. */
  readonly answer?: RegExp;
  /** The question is put to code alone; other repositories may answer it, and need not. */
  readonly ofCode?: true;
}

/** Fewer words than this are a name and no answer. */
const MIN_WORDS = 10;

/** Judges whether the product's papers say what applies; that nobody has said it waits for people. */
export function judgeStatement(
  repository: RepositoryView,
  say: Say<keyof typeof MENTION_MESSAGES>,
  { law, answer, ofCode }: Statement,
): Verdict {
  const mentions = findMentions(repository, law);
  const isAnswer = ({ text, words, waits }: Mention) => !waits && words >= MIN_WORDS && (answer?.test(text) ?? true);
  const best = mentions.find(isAnswer) ?? mentions.find(({ waits }) => waits) ?? mentions[0];
  if (!best) return ofCode && repository.kind !== "code" ? say.notApplicable("elsewhere") : say.open("silent");
  const { path, line } = best;
  if (isAnswer(best)) return say.pass("found", { path, line }, { path });
  return say.open(best.waits ? "waits" : "named", { path, line }, { path });
}
