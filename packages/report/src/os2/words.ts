import type { Level, Theme } from "@os2kit/model";
import type { AnswerStatus } from "./read-report.ts";

/** The verdicts as OS2's form knows them, capital letters included. */
export const STATUS_WORDS: Readonly<Record<AnswerStatus, string>> = {
  yes: "Ja",
  no: "Nej",
  "not-relevant": "Ikke relevant",
  unknown: "Ved ikke",
  planned: "Planlagt",
};

/** Themes as the form names them in its data, and as headings of a report. */
export const THEME_WORDS: Readonly<Record<Theme, { readonly data: string; readonly heading: string }>> = {
  relevance: { data: "relevans", heading: "RELEVANS" },
  formal: { data: "formkrav", heading: "FORMKRAV" },
  strategic: { data: "strategisk", heading: "STRATEGISK SAMMENHÆNG" },
  governance: { data: "governance", heading: "GOVERNANCE" },
};

/** Levels as the form writes them. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = { sandbox: "sandkasse", "1": "1", "2": "2", "3": "3" };

/** Reads a level in any of its spellings: `sandkasse`, `Sandkasse`, `0`, `Minimumskrav`, `Niveau 2`, `2 (anbefaling)`. */
export function readLevel(text: string): Level | undefined {
  const word = text.trim().toLowerCase();
  if (/^(sandkasse|sandbox|minimumskrav|(niveau )?0)\b/.test(word)) return "sandbox";
  return /^(?:niveau )?([123])\b/.exec(word)?.[1] as Level | undefined;
}

/** What stands in a report where nobody has answered. */
export const FILLERS = {
  status: "[Udfyldes i selvevaluering]",
  text: "[Ikke udfyldt]",
  link: "[indsæt link til git organisation/repo]",
} as const;

/** True for a text that a form put where nobody has written. */
export function isFiller(text: string): boolean {
  return /^\[(udfyldes|ikke udfyldt|indsæt)[^[\]]{0,80}\]$/i.test(text.trim());
}

/** True for a question or example that a checklist printed in an empty cell, such as `Hvor?` and `fx link til referat`. */
export function isPrompt(text: string): boolean {
  const line = text.trim();
  if (line.length > 80 || line.includes("://")) return false;
  return (
    /^(hvor|hvem|hvad|hvordan|hvornår|hvorfor|hvilken|hvilket|hvilke)\b[^?.!]*\?$/i.test(line) ||
    /^fx link\b/i.test(line)
  );
}
