import { defineCheck } from "../check.ts";
import type { Candidate } from "../judge-document.ts";
import { findGuides, GUIDE_MESSAGES, judgeGuide } from "./judge-guide.ts";

const SOUGHT = {
  name: /^(operations?|operating|drift|hosting|deploy(ment|ing)?|maintenance|runbook|monitoring|overvågning|backup|vedligehold(else)?)([-_ ].*)?$|[-_ ]drift$/,
  folder: /(^|\/)(operations?|drift)\/$/,
  heading:
    /^(?:[a-zA-ZÀ-ÖØ-öø-ž]+ (?:og|and|&) )?(?:it-)?(?:drift(?:s?[-a-zA-ZÀ-ÖØ-öø-ž]*)?|operations?(?= and | guide| manual|$)|operating|hosting|deployments?|deploying|vedligehold(?:else)?(?= af (?:løsningen|produktet|systemet|koden)| og|$)|maintenance(?= guide| of the|$| and)|monitoring|overvågning|backups?|sikkerhedskopi[a-zA-ZÀ-ÖØ-öø-ž]*)(?![a-zA-ZÀ-ÖØ-öø-ž\d])/i,
  except: /user|bruger|content|indhold|database[- ]operation|arrangement/,
  words: 40,
};

/** What somebody who takes over must know. */
const TOPICS: readonly RegExp[] = [
  /\bhost(?:ing|es|et|ed|s)?\b|\bdriftes\b|driftsmiljø|datacent|\bcloud\b|\bazure\b|\baws\b|kubernetes|docker|container|on-?prem|\bservere?n?\b|\bserver/i,
  /databas|postgres|mysql|mariadb|mssql|sql server|redis|rabbitmq|komponent|component|systemkrav|requirement|forudsætning|prerequisite|\bcpu\b|\bram\b|environment variable|miljøvariab/i,
  /overvåg|monitor|\balarm|\balert|health|prometheus|grafana|sentry|oppetid|uptime|logges|\blogs?\b|logging|logning/i,
  /back-?up|sikkerhedskopi|gendan|restor|genskab|disaster/i,
  /leverandør|supplier|vendor|driftsansvar|\bansvarlig|responsib|drives af|driftes af|operated by|maintained by|vedligeholdes af|\bkontakt|\bcontact|\bdriften? (?:varetages|ligger|er hos)/i,
];
const ENOUGH = 3;

/** A text on the solution in operation; a maintenance guide may well be for those who change the code. */
function isAbout(text: string): boolean {
  const start = text.slice(0, 500);
  const isForDevelopers =
    /develop|udvikl/i.test(start) && !/operat|drift|deploy|produ[ck]tion|hosting|back-?up|monitor|overvåg/i.test(start);
  return !isForDevelopers && TOPICS.some((topic) => topic.test(text));
}

function isFilled({ substance }: Candidate): boolean {
  return substance.leftovers.length === 0 && substance.open.length === 0 && substance.words >= SOUGHT.words;
}

export const operations = defineCheck({
  id: "doc/operations",
  severity: "must",
  level: "2",
  scope: "product",
  requirements: ["F17"],
  fix: ["docs/operations.md"],
  title: { da: "Beskrivelse af drift og vedligehold", en: "Description of operations and maintenance" },
  why: {
    da: "En anden leverandør skal kunne tage over uden at gætte. F17 beder om, at drift og vedligehold er beskrevet: hvor løsningen kører, hvad den består af, hvordan den overvåges og sikkerhedskopieres, og hvem der har ansvaret.",
    en: "Another supplier must be able to take over without guessing. F17 asks that operations and maintenance are described: where the solution runs, what it consists of, how it is monitored and backed up, and who is responsible.",
  },
  good: {
    da: "En side om drift, der med ord dækker mindst tre af fem emner: hvor den kører, dens dele og krav, overvågning, sikkerhedskopi, og hvem der driver den.",
    en: "A page on operations that covers in words at least three of five subjects: where it runs, its parts and needs, monitoring, backup, and who runs it.",
  },
  pitfalls: {
    da: "Kun kommandoer til at starte løsningen; kun én leverandørs egen opsætning; en driftshåndbog, der nævnes, men ikke kan findes.",
    en: "Only commands that start the solution; only one supplier's own set-up; a handbook that is named but cannot be found.",
  },
  next: {
    da: "Skriv i docs/operations.md, hvor løsningen kører, hvad den kræver, hvordan den overvåges og sikkerhedskopieres, og hvem der driver den.",
    en: "Write in docs/operations.md where the solution runs, what it needs, how it is monitored and backed up, and who runs it.",
  },
  messages: {
    ...GUIDE_MESSAGES,
    missing: {
      da: "Ingen side og intet afsnit i repositoryets dokumenter handler om drift og vedligehold.",
      en: "No page and no section of the repository's documents is about operations and maintenance.",
    },
    topics: {
      da: "{path} dækker {count} af fem emner: hvor den kører, dens dele og krav, overvågning, sikkerhedskopi, og hvem der driver den. Mindst tre skal med.",
      en: "{path} covers {count} of five subjects: where it runs, its parts and needs, monitoring, backup, and who runs it. At least three are needed.",
    },
  },
  run(repository, say) {
    // Each subject may have a page of its own, so they are counted over all pages that are filled in.
    const filled = findGuides(repository, { ...SOUGHT, isAbout }).filter(isFilled);
    const count = TOPICS.filter((topic) => filled.some(({ text }) => topic.test(text))).length;
    return judgeGuide(repository, say, {
      ...SOUGHT,
      isAbout,
      lacks: () => (count < ENOUGH ? { message: "topics", values: { count } } : undefined),
    });
  },
});
