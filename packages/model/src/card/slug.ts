const DANISH: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa", ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** What a slug looks like: lower-case ASCII, digits, hyphens; 60 characters at most; begins and ends with a letter or digit. */
export const SLUG_PATTERN = "^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$";

/**
 * Makes an ASCII slug of a name: `OS2udoglær` gives `os2udoglaer`. Empty when nothing of the name can be kept.
 */
export function slugify(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[æøåäöüß]/g, (letter) => DANISH[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
}
