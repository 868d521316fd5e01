/** The languages that people read OS2kit in (BCP 47). */
export const LANGUAGES = ["da", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text that exists in every language: wording of ours. */
export type Wording = Readonly<Record<Language, string>>;

/** A text that people wrote, in one language or more. */
export type Localised = Readonly<Partial<Record<Language, string>>>;

/** Tells a language of ours from any other value. */
export function isLanguage(value: unknown): value is Language {
  return (LANGUAGES as readonly unknown[]).includes(value);
}

/**
 * Picks a person's text: the asked language, else the other one, else nothing.
 * @param text what the card holds; a plain string counts in every language
 */
export function pickText(text: Localised | string | undefined, language: Language): string | undefined {
  if (text === undefined || typeof text === "string") return text;
  return text[language] ?? LANGUAGES.map((other) => text[other]).find((other) => other !== undefined);
}
