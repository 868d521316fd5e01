import { defineCheck } from "../check.ts";
import { judgePaper, PAPER_MESSAGES } from "../judge-paper.ts";
import { findDays, yearBefore } from "../text/find-days.ts";

export const community = defineCheck({
  id: "org/community",
  severity: "must",
  scope: "product",
  requirements: ["G14"],
  fix: ["docs/community.md"],
  title: { da: "Fagligt fællesskab med aktiviteter", en: "Professional community with activities" },
  why: {
    da: "På niveau 3 bæres løsningen af et fagligt fællesskab og ikke kun af en leverandør (G14). Nye skal kunne se, hvad der sker, og hvordan de kommer med.",
    en: "At level 3 a professional community carries the solution, and not only a supplier (G14). Newcomers must be able to see what goes on and how to join.",
  },
  good: {
    da: "En side om brugerklub, forum eller netværk med det seneste års møder med dato, hvor mange organisationer der var med, og hvor man melder sig.",
    en: "A page on the user club, forum or network with the last year's meetings by date, how many organisations took part, and where to join.",
  },
  pitfalls: {
    da: "Kun leverandørens kundemøder; en postliste uden trafik; aktiviteter uden dato.",
    en: "Only the supplier's customer meetings; a mailing list without traffic; activities without a date.",
  },
  next: {
    da: "Skriv det seneste års aktiviteter med dato og et sted at melde sig i docs/community.md.",
    en: "Write the last year's activities with dates and a place to join in docs/community.md.",
  },
  messages: {
    ...PAPER_MESSAGES,
    undated: {
      da: "{path} beskriver fællesskabet, men ingen aktivitet med dato.",
      en: "{path} describes the community, but no activity with a date.",
    },
    old: {
      da: "Den nyeste aktivitet i {path} er fra {day}; det er mere end 12 måneder siden.",
      en: "The newest activity in {path} is from {day}; that is more than 12 months ago.",
    },
    join: {
      da: "{path} siger ikke, hvor man melder sig eller stiller spørgsmål.",
      en: "{path} does not say where to join or to ask.",
    },
  },
  run: (repository, say) =>
    judgePaper(repository, say, {
      name: /^(community|fællesskab(et)?|faellesskab(et)?|brugerklub(ben)?|user[-_ ]club|netværk|netvaerk|erfa([-_ ].*)?)$/,
      heading:
        /^(the |our |vores |fagligt |det faglige )?(community|fællesskab(et)?|brugerklub(ben)?|netværk(et)?|erfa-?(netværk|gruppe|møder)|user (club|group|network)s?|fællesskab og .*)$/i,
      words: 20,
      lacks(text) {
        const newest = findDays(text).reduce((latest, day) => (day > latest ? day : latest), "");
        if (newest === "") return "undated";
        if (newest < yearBefore(repository.today)) return { message: "old", values: { day: newest } };
        return /@|https?:|\]\(|tilmeld|kontakt|contact|join/i.test(text) ? undefined : "join";
      },
    }),
});
