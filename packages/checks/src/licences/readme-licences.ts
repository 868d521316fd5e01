import { healthFiles } from "../health-files.ts";
import { fact } from "../repository-view.ts";
import { readDocument } from "../text/read-document.ts";
import { findLicenceNames, type Licence } from "./licence-name.ts";

/** What a README says of the licence. */
export interface ReadmeLicence {
  readonly path: string;
  readonly line: number;
  /** The licences that it names; none where it only points to a licence file. */
  readonly licences: readonly Licence[];
  /** True where it points to a licence file. */
  readonly points: boolean;
}

const HEADING = /licen[cs]e|licens|ophavsret|copyright/i;

/** A sentence about the product's own licence; others' licences are told in other words. */
const SENTENCE =
  /licen[cs]ed (?:under|as)|(?:under|to) the terms of|(?:released|published|available|distributed|made available) under|licenseret under|udgiv\w* under|frigiv\w* under|(?:open source|software|code|kode\w*|projekt\w*|project)[^.\n]{0,60}licen[cs]|licen[cs]e?:|\[!\[licen[cs]e|!\[licen[cs]e|img\.shields\.io\/[^\s)]{0,60}licen[cs]e/i;

/** The licence file by its name: in a link, as code, or as "the LICENSE file". */
const POINTER =
  /\]\([^()\s]{0,300}\b(?:licen[cs]e|copying)[^()\s]{0,40}\)|`[^`\n]{0,100}\b(?:licen[cs]e|copying)[^`\n]{0,40}`|\b(?:licen[cs]e|copying)(?:\.\w{2,4})?\*{0,2}[- ]fil|\blicen[cs]e\.(?:md|txt|rst)\b|licensfil/i;

/** Every place in the READMEs that speaks of the product's licence, sections of that name first. */
export const readmeLicences = fact((repository): readonly ReadmeLicence[] =>
  healthFiles(repository, "readme").flatMap(({ path, repository: owner }) => {
    if (owner !== repository) return [];
    const sections = (readDocument(repository, path)?.sections ?? []).filter(({ title }) => HEADING.test(title));
    const told = sections.map(({ title, line, text }) => ({ text: `${title}\n${text}`, line }));
    const lines = (repository.files.text(path) ?? "").slice(0, 200_000).split("\n");
    const sentences = lines.flatMap((text, index) =>
      SENTENCE.test(text.slice(0, 1000)) ? { text: lines.slice(index, index + 4).join(" "), line: index + 1 } : [],
    );
    return [...told, ...sentences].map(({ text, line }) => ({
      path,
      line,
      licences: findLicenceNames(text.slice(0, 5000)).map(({ licence }) => licence),
      points: POINTER.test(text.slice(0, 5000)),
    }));
  }),
);
