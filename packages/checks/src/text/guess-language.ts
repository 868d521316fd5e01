import type { Language } from "@os2kit/model";

/** Words that stand in every text of one language and in hardly any of the other. */
const WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  da: new Set(
    "og er det der til på over giver af et som ikke med fra den kan vi man har ved eller efter også skal bliver om være dette denne alle så hvor mellem".split(
      " ",
    ),
  ),
  en: new Set(
    "the and of to is that with this are be from you or by it which an as can have not when your all into between these their".split(
      " ",
    ),
  ),
};

/** Words of a text that are looked at. */
const MAX_WORDS = 2000;

/**
 * The language that a text is in, by its small words.
 * @returns nothing for a text that is too short, mixed, or in another language
 */
export function guessLanguage(text: string): Language | undefined {
  const words = (
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/[a-zæøå]+/g) ?? []
  ).slice(0, MAX_WORDS);
  const count = (language: Language) => words.filter((word) => WORDS[language].has(word)).length;
  const danish = count("da") + words.filter((word) => /[æøå]/.test(word)).length;
  const english = count("en");
  if (danish + english < 2) return undefined;
  if (danish > english * 2) return "da";
  return english > danish * 2 ? "en" : undefined;
}
