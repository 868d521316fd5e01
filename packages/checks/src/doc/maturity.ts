import { defineCheck, type Place } from "../check.ts";
import type { RepositoryView } from "../repository-view.ts";
import { readDocument } from "../text/read-document.ts";
import { sectionsAbout } from "./passages.ts";
import { openingOf, readmes } from "./readmes.ts";
import { sentencesOf } from "./sentences.ts";
import {
  agree,
  stageOfBadge,
  stageOfCard,
  stageOfStatus,
  stageOfStatusText,
  stageOfText,
  type SaidStage,
} from "./stages.ts";
import { headings } from "./words.ts";

export const maturity = defineCheck({
  id: "doc/maturity",
  severity: "must",
  scope: "product",
  requirements: [],
  standards: { spc: [16] },
  fix: ["README.md", "publiccode.yml"],
  title: { da: "Er løsningen klar til brug?", en: "Is the solution ready for use?" },
  why: {
    da: "En kommune skal kunne se, om den har et forsøg eller et færdigt produkt foran sig, før den regner med det. Siger to steder hver sit, tror ingen på nogen af dem.",
    en: "A municipality must see whether it has an experiment or a finished product before it, before it counts on it. Where two places differ, nobody believes either.",
  },
  good: {
    da: "Et afsnit Status i README og developmentStatus i publiccode.yml, som siger det samme som produktkortet.",
    en: "A section Status in the README and developmentStatus in publiccode.yml, saying the same as the product card.",
  },
  pitfalls: {
    da: "README siger, at projektet er lukket, mens publiccode.yml siger stable; en gammel prototype uden advarsel.",
    en: "The README says that the project is closed while publiccode.yml says stable; an old prototype without a warning.",
  },
  next: {
    da: "Skriv et afsnit Status i README.md, og ret product.stage i produktkortet og developmentStatus i publiccode.yml, så de siger det samme.",
    en: "Write a section Status in README.md, and set product.stage in the card and developmentStatus in publiccode.yml so that they say the same.",
  },
  messages: {
    stated: { da: "{source} siger: {words}.", en: "{source} says: {words}." },
    disagree: {
      da: "{source} siger {words}, men {other} siger {otherWords}.",
      en: "{source} says {words}, but {other} says {otherWords}.",
    },
    missing: {
      da: "Hverken README, publiccode.yml eller et produktkort siger, om løsningen er klar til brug.",
      en: "Neither README, publiccode.yml nor a product card says whether the solution is ready for use.",
    },
  },
  run(repository, say) {
    const said = [...readStatus(repository), ...readReadme(repository), ...readCard(repository)];
    const [first, ...others] = said;
    if (!first) return say.fail("missing");
    const values = { source: first.source, words: first.words };
    const other = others.find((each) => !agree(first.stage, each.stage));
    if (!other) return say.pass("stated", first.at, values);
    return say.fail("disagree", first.at, { ...values, other: other.source, otherWords: other.words });
  },
});

/** What one place says of the stage. */
export interface Source extends SaidStage {
  readonly source: string;
  readonly at: Place;
}

const HEADING = headings(
  "status",
  "(project|projekt|development|udviklings?)[- ]?status",
  "fase",
  "modenhed[a-zA-ZÀ-ÖØ-öø-ž]*",
  "maturity",
  "stage",
  "stability",
);

/** The README's own words: below a heading, in a badge, or in what it says first. */
export function readReadme(repository: RepositoryView): readonly Source[] {
  for (const passage of readmes(repository)) {
    const { path } = passage;
    const make = (said: SaidStage, line: number): Source[] => [{ ...said, source: path, at: { path, line } }];
    for (const section of sectionsAbout([passage], HEADING))
      for (const { text, line } of sentencesOf(section)) {
        const said = stageOfStatusText(text);
        if (said) return make(said, line);
      }
    for (const { target, line, image } of readDocument(repository, path)?.links ?? []) {
      const said = image ? stageOfBadge(target) : undefined;
      if (said) return make(said, line);
    }
    for (const { text, line } of sentencesOf(openingOf(passage))) {
      const said = stageOfText(text);
      if (said) return make(said, line);
    }
  }
  return [];
}

function readStatus({ files }: RepositoryView): readonly Source[] {
  const path = files.paths.find((each) => /^publiccode\.ya?ml$/i.test(each));
  // By lines: the word counts also where the file has mistakes elsewhere.
  const lines = path === undefined ? [] : (files.text(path) ?? "").slice(0, 100_000).split("\n");
  const line = lines.findIndex((each) => each.startsWith("developmentStatus:"));
  const words = /^developmentStatus: *["']?([a-z]+)/.exec(lines[line] ?? "")?.[1];
  const stage = words === undefined ? undefined : stageOfStatus(words);
  if (path === undefined || words === undefined || stage === undefined) return [];
  return [{ stage, words, source: path, at: { path, line: line + 1 } }];
}

function readCard({ card }: RepositoryView): readonly Source[] {
  return card ? [{ ...stageOfCard(card), source: "product.stage", at: { field: "product.stage" } }] : [];
}
