import type { RequirementAnswer } from "@os2kit/model";
import { findLinks } from "./find-links.ts";
import { isFiller } from "./words.ts";

/**
 * OS2's forms have one text for each requirement, where the card has evidence, an explanation with an owner and a date,
 * and who answered when. What the text cannot carry stands below it as a short list that people can read:
 *
 *     Vi flytter til efteråret.
 *
 *     Fra produktkortet:
 *     - Følg eller forklar: Leverandøren skal først ...
 *     - Ansvarlig: Anne Eksempel
 *
 *     Forslag fra os2kit: Licensen står i LICENSE. https://example.org/...
 *
 * A line of a person's that would be taken for one of these headings gets a backslash in front, and loses it again.
 */
const HEADING = "Fra produktkortet:";
const SUGGESTION = "Forslag fra os2kit:";
const NO_LINK = "uden link";

const LABELS = {
  evidence: "Dokumentation",
  explanation: "Følg eller forklar",
  owner: "Ansvarlig",
  until: "Gælder til",
  by: "Besvaret af",
  date: "Besvaret den",
} as const;
type Label = keyof typeof LABELS;

/** What the file as a whole says of every answer in it, so that no answer need say it. */
export interface Common {
  readonly filledBy?: string | undefined;
  readonly date?: string | undefined;
}

/** Everything that stands in one field of the form. */
export type AnswerParts = Omit<RequirementAnswer, "status">;

/**
 * Writes an answer as the one text that the form has for it.
 * @param suggestions what the kit found, one line each
 * @param link the address of a piece of evidence that is a path, where it is known
 */
export function writeAnswerText(
  answer: AnswerParts,
  common: Common,
  suggestions: readonly string[] = [],
  link: (evidence: string) => string | undefined = () => undefined,
): string {
  const text = (answer.text ?? "").split("\n").map(escapeLine).join("\n");
  const evidence = answer.evidence ?? [];
  // Links that stand in the text are evidence already.
  const isSaid = evidence.join("\n") === findLinks(answer.text ?? "").join("\n");
  const fields = [
    ...(isSaid ? [] : evidence.map((each) => ["evidence", withLink(each, link(each))] as const)),
    ["explanation", answer.explanation] as const,
    ["owner", answer.owner] as const,
    ["until", answer.until] as const,
    ["by", answer.by === common.filledBy ? undefined : answer.by] as const,
    ["date", answer.date === common.date ? undefined : answer.date] as const,
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [`- ${LABELS[name]}: ${value.split("\n").join("\n  ")}`],
  );
  const parts = [
    text,
    lines.length > 0 ? [HEADING, ...lines].join("\n") : "",
    suggestions.map((each) => `${SUGGESTION} ${each.replace(/\s+/g, " ").trim()}`).join("\n"),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** Reads what `writeAnswerText` wrote, and any other text as it stands; suggestions that nobody took up are dropped. */
export function readAnswerText(documentation: string): AnswerParts {
  const { text, fields } = readFields(dropSuggestions(documentation.split("\n")));
  const evidence = fields.evidence ?? findLinks(text);
  const one = (name: Exclude<Label, "evidence">) => {
    const value = fields[name]?.[0];
    return value === undefined ? {} : { [name]: value };
  };
  return {
    ...(text.trim() === "" ? {} : { text }),
    ...(evidence.length > 0 ? { evidence } : {}),
    ...one("explanation"),
    ...one("owner"),
    ...one("until"),
    ...one("by"),
    ...one("date"),
  };
}

/** Writes a text for the form's JSON, where one that looks like a filler would be read as none. */
export function writeJsonText(text: string): string {
  return isFiller(text.replace(/^\\+/, "")) ? `\\${text}` : text;
}

/** Reads a text of the form's JSON; a filler that somebody copied in is no text. */
export function readJsonText(text: string): string {
  if (isFiller(text)) return "";
  return isFiller(text.replace(/^\\+/, "")) ? text.slice(1) : text;
}

function escapeLine(line: string): string {
  return isHeading(line.replace(/^\\+/, "")) ? `\\${line}` : line;
}

function unescapeLine(line: string): string {
  return line.startsWith("\\") && isHeading(line.replace(/^\\+/, "")) ? line.slice(1) : line;
}

function isHeading(line: string): boolean {
  return line.startsWith(SUGGESTION) || line.trimEnd() === HEADING;
}

function dropSuggestions(lines: readonly string[]): readonly string[] {
  const isSuggestion = (line: string) => line.startsWith(SUGGESTION);
  const last = lines.findLastIndex((line) => !isSuggestion(line));
  // The blank line between the text and the suggestions goes with them.
  const end = last < lines.length - 1 && lines[last] === "" ? last : last + 1;
  return lines.slice(0, end).filter((line) => !isSuggestion(line));
}

/** Takes the list from the card out of a text; what people wrote around it stays. */
function readFields(lines: readonly string[]): { text: string; fields: Partial<Record<Label, string[]>> } {
  const fields: Partial<Record<Label, string[]>> = {};
  const heading = lines.findLastIndex((line, at) => line.trimEnd() === HEADING && readField(lines[at + 1] ?? ""));
  const before = heading === -1 ? lines : lines.slice(0, lines[heading - 1] === "" ? heading - 1 : heading);
  let at = heading === -1 ? lines.length : heading + 1;
  for (let field = readField(lines[at] ?? ""); field; field = readField(lines[at] ?? "")) {
    const value = [field.value];
    at++;
    // An editor may have taken the blanks off an empty line.
    for (; lines[at]?.startsWith("  ") || (lines[at] === "" && lines[at + 1]?.startsWith("  ")); at++)
      value.push((lines[at] ?? "").slice(2));
    const text = value.join("\n");
    (fields[field.name] ??= []).push(field.name === "evidence" ? withoutLink(text) : text);
  }
  return { text: [...before, ...lines.slice(at)].map(unescapeLine).join("\n"), fields };
}

function readField(line: string): { name: Label; value: string } | undefined {
  const name = (Object.keys(LABELS) as Label[]).find((each) => line.startsWith(`- ${LABELS[each]}: `));
  return name && { name, value: line.slice(LABELS[name].length + 4) };
}

const LINK = new RegExp(` \\((https?://\\S+|${NO_LINK})\\)$`);

/** A path with its address behind it, so that a reader of the form can open it. */
function withLink(evidence: string, address: string | undefined): string {
  if (address !== undefined) return `${evidence} (${address})`;
  return LINK.test(evidence) ? `${evidence} (${NO_LINK})` : evidence;
}

function withoutLink(evidence: string): string {
  return evidence.replace(LINK, "");
}
