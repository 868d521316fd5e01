import type { Language, Localised } from "@os2kit/model";
import { isGenerated } from "../doc/generated-readmes.ts";
import { bareTitle, type Passage } from "../doc/passages.ts";
import { foldName, isOtherMatter, statesPurpose } from "../doc/purpose-words.ts";
import { openingOf, readmes } from "../doc/readmes.ts";
import { sentencesOf, type Sentence } from "../doc/sentences.ts";
import { words } from "../doc/words.ts";
import { forgeAddress } from "../forge-address.ts";
import type { RepositoryView } from "../repository-view.ts";
import { guessLanguage } from "../text/guess-language.ts";
import { findLeftovers, findOpenLines } from "../text/leftovers.ts";
import { readDocument } from "../text/read-document.ts";
import { asRecord } from "../text/plain-values.ts";
import { ownPubliccode, type OwnPubliccode } from "./own-publiccode.ts";
import { productName } from "./product-name.ts";
import type { Finding, Origin } from "./proposal.ts";

/** As long as `product.summary` may be, and as a paragraph is read. */
const [SUMMARY, PURPOSE] = [150, 2000];

/** What the product is in one sentence, and why it exists, as publiccode.yml or the README says. */
export function proposeWords(repository: RepositoryView): readonly Finding[] {
  const file = ownPubliccode(repository);
  const told = file ? wordsOfPubliccode(file) : [];
  const read = wordsOfReadmes(repository);
  return ["product.summary", "product.purpose"].flatMap((field) => {
    const found = [told, read]
      .map((each) => each.filter((one) => one.field === field))
      .find(({ length }) => length > 0);
    const [start] = found ?? [];
    if (!found || !start) return [];
    const value: Localised = Object.fromEntries(found.map(({ language, text }) => [language, text]));
    return [{ field, value, from: joinOrigins(start.from, found.slice(1)) }];
  });
}

/** The first place, which also names the places of the other languages. */
function joinOrigins(from: Origin, others: readonly Told[]): Origin {
  const places = others.map(({ from: { path, line } }) => `, ${path ?? ""}:${String(line ?? 1)}`).join("");
  return { ...from, note: { da: from.note.da + places, en: from.note.en + places } };
}

interface Told {
  readonly field: string;
  readonly language: Language;
  readonly text: string;
  readonly from: Origin;
}

const CODES: readonly (readonly [RegExp, Language])[] = [
  [/^(da|dk)\b/i, "da"],
  [/^en\b/i, "en"],
];

function wordsOfPubliccode(file: OwnPubliccode): Told[] {
  return Object.keys(asRecord(file.value.description)).flatMap((key) => {
    const language = CODES.find(([code]) => code.test(key))?.[1];
    if (!language) return [];
    const read = (field: string, name: string, longest: number): Told[] => {
      const path = ["description", key, name];
      const text = file
        .text(...path)
        ?.split(/\n\s*\n/, 1)[0]
        ?.replace(/\s+/g, " ")
        .trim();
      if (text === undefined || text.length > longest) return [];
      return [{ field, language, text, from: file.from({ da: name, en: name }, ...path) }];
    };
    return [
      ...read("product.summary", "shortDescription", SUMMARY),
      ...read("product.purpose", "longDescription", PURPOSE),
    ];
  });
}

function wordsOfReadmes(repository: RepositoryView): Told[] {
  const told: Told[] = [];
  for (const passage of readmes(repository)) {
    if (passage.repository !== repository) continue;
    const sentences = firstParagraph(repository, passage);
    const text = sentences.map((each) => each.text).join(" ");
    const language = guessLanguage(text) ?? guessLanguage(passage.text);
    const [start] = sentences;
    if (!language || !start || told.some((each) => each.language === language)) continue;
    const from: Origin = { path: passage.path, line: start.line, note: { da: "første afsnit", en: "first paragraph" } };
    if (start.text.length <= SUMMARY) told.push({ field: "product.summary", language, text: start.text, from });
    if (text.length <= PURPOSE) told.push({ field: "product.purpose", language, text, from });
  }
  return told;
}

/** Fewer words than this are a link or a badge. */
const FEW_WORDS = 5;

/** The sentences of the README's first paragraph that says what the product is. */
function firstParagraph(repository: RepositoryView, passage: Passage): readonly Sentence[] {
  const names = [productName(repository)?.name ?? "", forgeAddress(repository)?.name ?? ""].map(foldName);
  const isWanted = aboutProduct(repository, passage);
  const paragraphs = splitParagraphs(passage).map((each) => each.filter((one) => !isOtherMatter(one.text)));
  // Only the first one that says something: what comes later may be about anything.
  const paragraph = paragraphs.find((each) => each.length > 0 && !each.every(({ text }) => ABOUT_FILES.test(text)));
  const own = (paragraph ?? []).filter(({ text }) => !ABOUT_FILES.test(text));
  const [start] = own;
  const isWhole = start !== undefined && (/[.!]$/.test(start.text) || own.length === 1);
  return isWhole && statesPurpose(start.text, names) && isWanted(start.text) ? own : [];
}

/**
 * Whether a sentence is about the product: any, in a README that has the product's name for a title; else one that
 * begins with that name. What documents say of themselves is not about the product.
 */
function aboutProduct(repository: RepositoryView, { path }: Passage): (sentence: string) => boolean {
  const name = foldName(productName(repository)?.name ?? "");
  const title = readDocument(repository, path)?.sections.find(({ level }) => level > 0)?.title ?? "";
  const isTitle = name !== "" && foldName(bareTitle(title)) === name;
  const isProgram = repository.kind === "code" || repository.kind === "deployment";
  const begins = (sentence: string) =>
    name !== "" && foldName(sentence.replace(/^["'“]?(?:the|med|with|using|ved hjælp af) /i, "")).startsWith(name);
  return (sentence) => (isTitle && isProgram) || ((isTitle || isProgram) && begins(sentence));
}

/** Sentences about the repository and its files are about no product. */
const ABOUT_FILES = words(
  "(this|dette|denne|det her) (git[- ])?(repo|repository|repositoriet|documentation|dokumentation|document|dokument|readme|guide|vejledning|folder|mappe|file|fil)(et|en)?",
  "kildekoden",
  "source code",
  "(rewritten|re-written) version",
);

function splitParagraphs(passage: Passage): readonly (readonly Sentence[])[] {
  const opening = openingOf(passage);
  const paragraphs: Sentence[][] = [[]];
  const lines = opening.text.split("\n");
  let last = opening.line;
  for (const sentence of sentencesOf(opening)) {
    const between = lines.slice(last - opening.line, sentence.line - opening.line);
    if (between.some((line) => line.trim() === "")) paragraphs.push([]);
    paragraphs.at(-1)?.push(sentence);
    last = sentence.line;
  }
  return paragraphs.map((paragraph) => (isFinished(paragraph) ? paragraph : []));
}

function isFinished(paragraph: readonly Sentence[]): boolean {
  const text = paragraph.map((each) => each.text).join(" ");
  if (text.split(" ").length < FEW_WORDS || paragraph.some((each) => isGenerated(each.text))) return false;
  return findLeftovers(text).length === 0 && findOpenLines(text).length === 0;
}
