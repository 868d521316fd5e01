import { defineCheck } from "../check.ts";
import { judgePassages, nameOf, PASSAGE_MESSAGES, placeOf } from "../doc/judge-passages.ts";
import { foundTexts, healthTexts, sectionsAbout, type Passage } from "../doc/passages.ts";
import { sentencesOf } from "../doc/sentences.ts";
import { headings } from "../doc/words.ts";
import { prose } from "../facts/prose.ts";
import type { RepositoryView } from "../repository-view.ts";
import { themesOf } from "./design-themes.ts";
import { findChannel } from "./policy-parts.ts";

/** Fewer themes than this are no answer to F4. */
const ENOUGH = 3;

export const design = defineCheck({
  id: "sec/design",
  severity: "must",
  scope: "product",
  requirements: ["F4"],
  fix: ["docs/security.md"],
  title: { da: "Hvordan sikkerheden er tænkt ind", en: "How security is designed in" },
  why: {
    da: "De, der driver produktet, skal kunne se, hvad der beskytter data og adgang, og hvad der ikke gør. F4 kræver, at sikkerheden er tænkt ind og skrevet ned.",
    en: "Those who run the product must be able to see what protects data and access, and what does not. F4 asks that security is designed in and written down.",
  },
  good: {
    da: "docs/security.md, som i hele sætninger fortæller om trusler, adgang, logning, databeskyttelse, og hvordan rettelser udsendes. Mindst tre af de fem.",
    en: "docs/security.md telling in whole sentences of threats, access, logging, data protection, and how fixes are released. Three of the five at least.",
  },
  pitfalls: {
    da: "Overskrifter uden tekst; »det er åben kildekode, og vi tager backup« som hele svaret; en erklæring fra én driftsleverandør om den drift alene.",
    en: "Headings without text; “it is open source and we take backups” as the whole answer; one operator's audit statement about that operation alone.",
  },
  next: {
    da: "Udfyld docs/security.md: hvem kan logge ind hvordan, hvad logges, hvad er krypteret, hvilke trusler er vejet, og hvem udsender rettelser.",
    en: "Fill in docs/security.md: who can log in how, what is logged, what is encrypted, which threats were weighed, and who releases fixes.",
  },
  messages: {
    ...PASSAGE_MESSAGES,
    few: {
      da: "{path} fortæller om {count} af de fem emner trusler, adgang, logning, databeskyttelse og rettelser; der skal mindst tre til.",
      en: "{path} tells of {count} of the five themes threats, access, logging, data protection and fixes; it takes three at least.",
    },
  },
  run: (repository, say) =>
    judgePassages(repository, say, {
      passages: findPassages(repository),
      words: 60,
      examine(passage) {
        const count = themesOf(passage).size;
        if (count >= ENOUGH) return [];
        const path = nameOf(repository, passage);
        return [say.fail("few", placeOf(repository, passage), { path, count })];
      },
    }),
});

const HEADING = headings(
  "(it-?|data-? og )?security",
  "(it-?|data-? og |informations?)?sikkerhed[a-zA-ZÀ-ÖØ-öø-ž]*",
  "security (design|architecture|model|measures|considerations|principles)",
);

/** Pages about security, else sections of other documents that speak of more than one theme. */
function findPassages(repository: RepositoryView): readonly Passage[] {
  const pages = foundTexts(
    repository,
    "{docs,doc,dokumentation,documentation}/**/*{security,sikkerhed}*.{md,markdown,rst,adoc,txt}",
    "**/{security,sikkerhed}{-,_}{design,architecture,arkitektur,model,overview}*.{md,rst,adoc}",
  ).filter((passage) => !isPolicy(repository, passage));
  const documents = prose(repository)
    .filter(
      (path) => !/(^|\/)(change[-_ ]?log|release[-_ ]?notes|releases?|news|history|ændringslog)[^/]*$/i.test(path),
    )
    .map((path) => ({ repository, path }));
  const others = [...healthTexts(repository, "security"), ...sectionsAbout(documents, HEADING)];
  return [...pages, ...others.filter((passage) => themesOf(passage).size > 1 && sentencesOf(passage).length > 3)];
}

/** A policy kept in `docs/` is judged by another check, and counts here only for what it says of the design. */
function isPolicy(repository: RepositoryView, { path }: Passage): boolean {
  const [first] = healthTexts(repository, "security");
  return first?.path === path && findChannel(first).kind !== "none" && themesOf(first).size < ENOUGH;
}
