import type { Document } from "./document.ts";

/**
 * The name that a forge gives to a heading: lower case, only letters, digits, `-` and `_`, and hyphens for spaces.
 * Danish letters stay.
 */
export function slugOf(title: string): string {
  return (
    title
      .toLowerCase()
      .replace(/:([a-z0-9_+-]{1,40}):/g, "$1")
      // eslint-disable-next-line no-restricted-syntax -- forges keep every letter of Unicode in an anchor
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
      .trim()
      .replaceAll(" ", "-")
  );
}

/** Headings in quotations and lists, which open no section. */
const NESTED = /^[ \t]*(?:>|[-*+]|\d{1,3}[.)])[ \t>]*#{1,6}[ \t]+(.*)$/gm;

/** Every name that a fragment in an address may have in a document: of its headings, twins numbered, and its own. */
export function fragmentsOf({ sections, anchors }: Document): ReadonlySet<string> {
  const found = new Set(anchors.map((anchor) => anchor.toLowerCase()));
  const count = new Map<string, number>();
  const titles = sections.flatMap(({ level, title, text }) => [
    ...(level > 0 ? [title] : []),
    ...[...text.matchAll(NESTED)].map((match) => (match[1] ?? "").replace(/[*`]/g, "")),
  ]);
  for (const title of titles) {
    const slug = slugOf(title);
    const twins = count.get(slug) ?? 0;
    count.set(slug, twins + 1);
    found.add(twins === 0 ? slug : `${slug}-${String(twins)}`);
  }
  return found;
}
