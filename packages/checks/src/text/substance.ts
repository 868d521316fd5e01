import { readFrontMatter } from "./front-matter.ts";
import { findLeftovers, findOpenLines, scanLines } from "./leftovers.ts";
import type { Document, Section } from "./document.ts";
import { stripComments } from "./strip-comments.ts";

/** A longer title is no title; cut, no pattern takes long over it. */
const MAX_TITLE = 200;

/** What a text holds beside headings, leftovers of templates and open lines. */
export interface Substance {
  /** Words that people wrote. */
  readonly words: number;
  /** Lines (from 1, in the text) that wait for an answer. */
  readonly open: readonly number[];
  /** Lines (from 1, in the text) that a template left behind. */
  readonly leftovers: readonly number[];
}

/** A section that was looked for. */
export interface FoundSection {
  readonly section: Section;
  /** Its text with all that stands below it, headings as Markdown. */
  readonly text: string;
  readonly substance: Substance;
}

/**
 * Weighs a text: a heading is no content, and neither are code, comments, front matter, and what a template said in
 * everybody's name.
 */
export function weighText(text: string): Substance {
  const front = readFrontMatter(text);
  const visible = stripComments(text.split("\n").fill("", 0, front.lines)).join("\n");
  const open = findOpenLines(visible).map(({ line }) => line);
  const leftovers = findLeftovers(visible).map(({ line }) => line);
  const empty = new Set([...open, ...leftovers]);
  let words = 0;
  scanLines(visible, (line, number) => {
    if (!empty.has(number) && !/^\s{0,3}#/.test(line)) words += countWords(line);
    return undefined;
  });
  return { words, open, leftovers };
}

/** The sections whose heading matches, each with all that stands below it, subsections included. */
export function findSections(document: Document, heading: RegExp): readonly FoundSection[] {
  return document.sections.flatMap((section, index) => {
    const title = section.title.slice(0, MAX_TITLE);
    if (section.level === 0 || !(heading.test(title) || heading.test(bareTitle(title)))) return [];
    const rest = document.sections.slice(index + 1);
    const end = rest.findIndex(({ level }) => level <= section.level);
    const below = end === -1 ? rest : rest.slice(0, end);
    return [{ section, ...weighSections([section, ...below]) }];
  });
}

/** A title without the number or the picture of feeling before it. */
function bareTitle(title: string): string {
  return title.replace(/^(?:[^a-zA-ZÀ-ÖØ-öø-ž\d]|\d[\d.]*[.):]? )+/, "");
}

/**
 * Joins sections that follow each other to one text, line for line, headings as Markdown, and weighs it.
 * @returns lines of the substance are those of the text: 1 is the first section's heading
 */
export function weighSections(sections: readonly Section[]): { text: string; substance: Substance } {
  const text = joinSections(sections);
  return { text, substance: weighText(text) };
}

/** Sections that follow each other as one Markdown text without code, from the first one's line on. */
export function joinSections(sections: readonly Section[]): string {
  return sections.map(toMarkdown).join("\n");
}

function toMarkdown({ level, title, text }: Section): string {
  // A heading's own line is empty in its section's text.
  return level === 0 ? text : `${"#".repeat(level)} ${title}${text === "" || text.startsWith("\n") ? "" : "\n"}${text}`;
}

function countWords(text: string): number {
  const plain = text.replace(/\]\([^)\n]{0,2000}\)|<[^<>\n]{0,500}>|https?:\/\/\S+/g, " ");
  return plain.match(/[a-zA-ZÀ-ÖØ-öø-ž\d][a-zA-ZÀ-ÖØ-öø-ž\d'’-]*/g)?.length ?? 0;
}
