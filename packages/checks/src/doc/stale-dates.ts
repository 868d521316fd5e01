import { defineCheck, type Place } from "../check.ts";
import { datedStatements, type DatedStatement } from "./dated-statements.ts";

const MAX_TOLD = 20;

export const staleDates = defineCheck({
  id: "doc/stale-dates",
  severity: "should",
  requirements: ["F4", "F7", "F17", "S4"],
  title: { da: "Datoer, der stadig holder", en: "Dates that still hold" },
  why: {
    da: "En plan, en kontrakt eller en gennemgang, hvis dato er overskredet, fortæller læseren, at ingen passer på teksten. F4, F17 og S4 spørger alle til noget, der skal gælde nu.",
    en: "A plan, a contract or a review whose date has passed tells the reader that nobody looks after the text. F4, F17 and S4 all ask for something that must hold now.",
  },
  good: {
    da: "Frister og udløb ligger i fremtiden, planen rækker ud over i dag, og det, der gennemgås jævnligt, er set efter inden for de sidste to år.",
    en: "Deadlines and ends lie in the future, the plan reaches beyond today, and what is reviewed regularly was looked at within the last two years.",
  },
  pitfalls: {
    da: "En køreplan for sidste år; »næste gennemgang: januar« i et år, der er gået; en leverandør, hvis kontrakt er udløbet.",
    en: "A roadmap for last year; “next review: January” of a year gone by; a supplier whose contract has ended.",
  },
  next: {
    da: "Se efter, om det stadig gælder, og skriv den nye dato, eller fjern sætningen.",
    en: "See whether it still holds, and write the new date, or remove the sentence.",
  },
  messages: {
    current: {
      da: "De datoer, der siger noget om nu, holder: {count}.",
      en: "The dates that say something about now hold: {count}.",
    },
    due: {
      da: "{path} siger »{words}« {day}; den dag er gået.",
      en: "{path} says “{words}” {day}; that day has passed.",
    },
    seen: {
      da: "{path} siger »{words}« {day}; det er mere end to år siden.",
      en: "{path} says “{words}” {day}; that is more than two years ago.",
    },
    plan: {
      da: "{path} har en plan (»{words}«), hvis sidste tidspunkt er {day}.",
      en: "{path} has a plan (“{words}”) whose last time is {day}.",
    },
    contract: {
      da: "Kontrakten med {words} udløb {day}.",
      en: "The contract with {words} ended on {day}.",
    },
    review: {
      da: "Sikkerheden er ifølge kortet sidst gennemgået {day}; det er mere end to år siden.",
      en: "According to the card, security was last reviewed on {day}; that is more than two years ago.",
    },
    explanation: {
      da: "Forklaringen til {words} gjaldt til {day}.",
      en: "The explanation for {words} held until {day}.",
    },
    more: { da: "Datoer mere, der er gået: {count}.", en: "More dates that have passed: {count}." },
    none: {
      da: "Ingen dokumenter har datoer, der siger, hvornår noget gælder eller skal ske.",
      en: "No documents have dates that say when something holds or shall happen.",
    },
  },
  run(repository, say) {
    const all = datedStatements(repository);
    const stale = all.filter((each) => isStale(each, repository.today));
    const told = stale
      .slice(0, MAX_TOLD)
      .map((each) => say.fail(each.kind, placeOf(each), { path: each.path ?? "", words: each.words, day: each.day }));
    if (stale.length > MAX_TOLD) told.push(say.fail("more", undefined, { count: stale.length - MAX_TOLD }));
    if (told.length > 0) return told;
    return all.length > 0 ? say.pass("current", undefined, { count: all.length }) : say.notApplicable("none");
  },
});

function isStale({ kind, day }: DatedStatement, today: string): boolean {
  if (kind === "seen" || kind === "review") return day < `${String(Number(today.slice(0, 4)) - 2)}${today.slice(4)}`;
  return day < today;
}

function placeOf({ path, line, field }: DatedStatement): Place {
  if (field !== undefined) return { field };
  return { ...(path === undefined ? {} : { path }), ...(line === undefined ? {} : { line }) };
}
