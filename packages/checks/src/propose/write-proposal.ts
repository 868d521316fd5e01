import { writeCard, type Language } from "@os2kit/model";
import { answersOf } from "./answers-of.ts";
import type { OpenField, Origin, ProposedField } from "./proposal.ts";

const REMOTE = { da: "repositoryets adresse", en: "the repository's address" } as const;
const OPEN = {
  da: "Set, men ikke klart nok til at stå ovenfor:",
  en: "Seen, but not clear enough to stand above:",
} as const;

/**
 * Writes a proposed card: behind each value stands where it was read.
 * @param open fields that are named below the card, for people to settle
 */
export function writeProposal(
  fields: readonly ProposedField[],
  language: Language,
  open: readonly OpenField[] = [],
): string {
  const comments = new Map(fields.map(({ field, from }) => [field, describeOrigin(from, language)]));
  const card = writeCard(answersOf(fields), language, comments);
  if (open.length === 0) return card;
  const lines = open.map(({ field, from }) => `# ${field}: ${oneLine(describeOrigin(from, language))}`);
  return `${card}\n# ${OPEN[language]}\n${lines.join("\n")}\n`;
}

/** Where a value was read, in a few words: `README.md:1, the title`. */
export function describeOrigin({ path, line, remote, note }: Origin, language: Language): string {
  const place =
    path === undefined ? (remote ? REMOTE[language] : "") : line === undefined ? path : `${path}:${String(line)}`;
  return [place, note[language]].filter((part) => part !== "").join(", ");
}

/** A line break would end the comment, and what follows would be read as part of the card. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, " ").trim();
}
