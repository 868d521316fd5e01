import { defineCheck, type Place, type Say, type Values, type Verdict } from "../check.ts";
import { pickText, type Card } from "@os2kit/model";
import { findLeftovers, findOpenLines } from "../text/leftovers.ts";
import type { RepositoryView } from "../repository-view.ts";
import { namesAuthority } from "./authorities.ts";
import { unfinished } from "./judge-passages.ts";
import { foundTexts, sectionsAbout, type Passage } from "./passages.ts";
import { isOtherMatter } from "./purpose-words.ts";
import { openingOf, readmes } from "./readmes.ts";
import { countWords, sentencesOf } from "./sentences.ts";
import { headings, words } from "./words.ts";

type Message = "found" | "declared" | "noAuthority" | "noGain" | "general" | "leftover" | "open" | "missing";

export const value = defineCheck<Message>({
  id: "doc/value",
  severity: "must",
  scope: "product",
  requirements: ["R1"],
  fix: ["README.md"],
  title: { da: "Nytten for en navngiven myndighed", en: "The gain for a named authority" },
  why: {
    da: "R1 beder om, at løsningen gør gavn hos mindst én myndighed. En gevinst med et navn og et tal er det, andre kan spørge til, når de overvejer at være med.",
    en: "R1 asks that the solution is of use to at least one authority. A gain with a name and a figure is what others can ask about when they consider joining.",
  },
  good: {
    da: "Et par sætninger, der nævner myndigheden og gevinsten: penge, timer, sager, procent, kvalitet eller hvad borgeren mærker, og hvor tallet kommer fra.",
    en: "A few sentences that name the authority and the gain: money, hours, cases, per cent, quality or what the citizen notices, and where the figure comes from.",
  },
  pitfalls: {
    da: "Ros af digitalisering i almindelighed; ingen myndighed nævnt; et tal uden kilde.",
    en: "Praise of digitalisation in general; no authority named; a figure without a source.",
  },
  next: {
    da: "Spørg den myndighed, der bruger løsningen, og skriv svaret i produktkortets felt product.value eller under Nytte i README.md.",
    en: "Ask the authority that uses the solution, and write the answer in the card's field product.value or under Value in README.md.",
  },
  messages: {
    found: {
      da: "{path} nævner en myndighed og en konkret gevinst.",
      en: "{path} names an authority and a concrete gain.",
    },
    declared: {
      da: "Produktkortet nævner en myndighed og en konkret gevinst.",
      en: "The product card names an authority and a concrete gain.",
    },
    noAuthority: {
      da: "{path} nævner en gevinst, men ikke, hvilken myndighed der har den.",
      en: "{path} names a gain, but not which authority has it.",
    },
    noGain: {
      da: "{path} nævner nytten og en myndighed, men ikke, hvor meget eller hvad der er vundet.",
      en: "{path} speaks of the value and names an authority, but not how much or what is gained.",
    },
    general: {
      da: "{path} taler om nytte i almindelighed: hverken en myndighed eller en konkret gevinst er nævnt.",
      en: "{path} speaks of value in general: neither an authority nor a concrete gain is named.",
    },
    leftover: { da: "Afsnittet i {path} er skabelonens tekst.", en: "The section in {path} is the template's text." },
    open: { da: "{path} venter på svar om nytten.", en: "{path} waits for an answer on the value." },
    missing: {
      da: "Ingen har skrevet, hvad en myndighed får ud af løsningen. Det kan kun mennesker svare på.",
      en: "Nobody has written what an authority gains from the solution. Only people can answer that.",
    },
  },
  run(repository, say) {
    const { card } = repository;
    const verdicts = [...judgeCard(card, say), ...judgeTexts(repository, say)];
    return (
      verdicts.find(({ outcome }) => outcome === "pass") ??
      verdicts.find(({ message }) => message === "open") ??
      verdicts[0] ??
      say.open("missing", card ? { field: "product.value" } : undefined)
    );
  },
});

const VALUE_HEADING = headings(
  "nytte[a-zA-ZÀ-ÖØ-öø-ž]*",
  "gevinst[a-zA-ZÀ-ÖØ-öø-ž]*",
  "værdi[a-zA-ZÀ-ÖØ-öø-ž]*",
  "udbytte",
  "fordele",
  "effekt[a-zA-ZÀ-ÖØ-öø-ž]*",
  "resultater",
  "business ?case",
  "det får i ud af",
  "value",
  "benefits?",
  "gains?",
  "advantages",
  "impact",
  "results",
  "savings",
);

const VALUE_WORD = words(
  "spar(er|e|et|ede)",
  "besparelser?n?",
  "gevinst[a-zA-ZÀ-ÖØ-öø-ž]*",
  "nytte[a-zA-ZÀ-ÖØ-öø-ž]*",
  "gavn",
  "reducer(er|e|et|ede)",
  "nedbring(er|e)",
  "forkort(er|e|et)",
  "effektiviser[a-zA-ZÀ-ÖØ-öø-ž]*",
  "hurtigere",
  "billigere",
  "færre",
  "undgå(r|et)?",
  "frigiv(er|e|et)|frigør(e|es)?|frigjort",
  "sav(e|es|ed|ing|ings)",
  "benefit(s|ed|ing)?",
  "gain(s|ed)?",
  "reduc(e|es|ed|ing)",
  "cuts?",
  "lower(s|ed)? (the )?costs?",
  "cost-effective",
  "cheaper",
  "faster",
  "fewer",
  "avoid(s|ed)?",
);

const GAIN: readonly RegExp[] = [
  // An amount: "200 timer", "3 mio. kr.", "15 %", "DKK 40,000"
  /\d[\d.,  ]*(?:%|procent|per ?cent|kr(?![a-zA-ZÀ-ÖØ-öø-ž])|kroner|mio|million|mia|timer|time(?![a-zA-ZÀ-ÖØ-öø-ž])|minutter|dage|uger|måneder|årsværk|sager|ansøgninger|borgere|brugere|medarbejdere|ture|biler|hours?|minutes|days|weeks|months|man-years|fte|cases|applications|citizens|users|employees|trips|vehicles|euros?|tons?|kg)/i,
  /(?:dkk|kr\.?|eur|€|£|\$) ?\d/iu,
  // A dimension of it
  words(
    "(sagsbehandlings|vente|svar)tid[a-zA-ZÀ-ÖØ-öø-ž]*",
    "arbejdstid",
    "tid(en)? (på|til|brugt)",
    "timer",
    "penge",
    "udgifter[a-zA-ZÀ-ÖØ-öø-ž]*",
    "omkostning[a-zA-ZÀ-ÖØ-öø-ž]*",
    "licens(udgift|omkostning|betaling)[a-zA-ZÀ-ÖØ-öø-ž]*",
    "fejl[a-zA-ZÀ-ÖØ-öø-ž]*",
    "kvalitet[a-zA-ZÀ-ÖØ-öø-ž]*",
    "manuelt?( arbejde|e arbejdsgange)?",
    "dobbeltarbejde",
    "energi[a-zA-ZÀ-ÖØ-öø-ž]*",
    "co2[a-zA-ZÀ-ÖØ-öø-ž]*",
    "udledning[a-zA-ZÀ-ÖØ-öø-ž]*",
    "(waiting|handling|processing|response|working) time",
    "hours",
    "money",
    "costs?",
    "expenses",
    "licen[cs]e fees?",
    "errors",
    "quality",
    "manual( [a-zA-ZÀ-ÖØ-öø-ž]+)? work",
    "emissions?",
    "energy",
  ),
];

function judgeCard(card: Card | undefined, say: Say<Message>): Verdict[] {
  const text = card ? pickText(card.product.value, "da") : undefined;
  if (!card || text === undefined || text.trim() === "") return [];
  const at = { field: "product.value" };
  const values = { path: "product.value" };
  if (findLeftovers(text).length > 0) return [say.fail("leftover", at, values)];
  if (findOpenLines(text).length > 0) return [say.open("open", at, values)];
  const verdict = weigh(text, card, say, at, values);
  return [verdict.outcome === "pass" ? say.pass("declared", at) : verdict];
}

function judgeTexts(repository: RepositoryView, say: Say<Message>): Verdict[] {
  const openings = readmes(repository).map(openingOf);
  const documents = foundTexts(
    repository,
    "**/{business-case,businesscase,case-story,one-pager,management-brief,gevinst*,nytte*,value*,benefit*}.{md,rst}",
  );
  const sections = sectionsAbout([...readmes(repository), ...documents], VALUE_HEADING);
  const titled = [...sections, ...documents].flatMap((passage) => judgePassage(repository, say, passage));
  const running = openings.flatMap((opening) =>
    sentencesOf(opening)
      .filter(({ text }) => VALUE_WORD.test(text) && !isOtherMatter(text))
      .map(({ text, line }) => ({ text, at: { path: opening.path, line } }))
      .map(({ text, at }) => weigh(text, repository.card, say, at, { path: at.path }))
      // A word of praise in running text is no attempt at an answer.
      .filter(({ message }) => message !== "general"),
  );
  return [...titled, ...running];
}

function judgePassage(repository: RepositoryView, say: Say<Message>, passage: Passage): Verdict[] {
  const { path } = passage;
  const { open, leftovers } = unfinished(passage);
  const sentences = sentencesOf(passage);
  const text = sentences.map((sentence) => sentence.text).join(" ");
  if (leftovers[0] !== undefined) return [say.fail("leftover", { path, line: leftovers[0] }, { path })];
  if (open[0] !== undefined) return [say.open("open", { path, line: open[0] }, { path })];
  if (countWords(sentences) < 4) return [];
  const verdict = weigh(text, repository.card, say, { path, line: passage.line }, { path });
  return verdict.outcome === "pass" || VALUE_WORD.test(text) ? [verdict] : [];
}

function weigh(text: string, card: Card | undefined, say: Say<Message>, at: Place, values: Values): Verdict {
  const hasGain = GAIN.some((pattern) => pattern.test(text));
  const hasAuthority = namesAuthority(text, card);
  if (hasGain && hasAuthority) return say.pass("found", at, values);
  if (hasGain) return say.fail("noAuthority", at, values);
  return hasAuthority ? say.fail("noGain", at, values) : say.fail("general", at, values);
}
