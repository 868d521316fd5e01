import { defineCheck } from "../check.ts";
import { judgeCandidates, type Candidate, type Lack } from "../judge-document.ts";
import { findPapers, judgeElsewhere, PAPER_MESSAGES } from "../judge-paper.ts";
import { healthFiles } from "../health-files.ts";
import type { RepositoryView } from "../repository-view.ts";
import { weighText } from "../text/substance.ts";
import { joinStrategies } from "./strategies.ts";

export const nationalStrategies = defineCheck({
  id: "doc/national-strategies",
  severity: "must",
  scope: "product",
  requirements: ["R4"],
  fix: ["docs/vision-strategy.md"],
  title: { da: "Bidrag til nationale strategier", en: "Contribution to national strategies" },
  why: {
    da: "På niveau 3 skal produktet støtte en national eller fællesoffentlig strategi (R4). Strategier udløber, så navn og årstal viser, om henvisningen stadig holder.",
    en: "At level 3 the product shall support a national or joint public strategy (R4). Strategies end, so name and years show whether the reference still holds.",
  },
  good: {
    da: "Strategiens navn og periode, et mål i den, hvad produktet bidrager med, og et link til strategien.",
    en: "The strategy's name and period, a goal in it, what the product contributes, and a link to the strategy.",
  },
  pitfalls: {
    da: "En strategi, der er udløbet; en almindelig påstand om at støtte digitalisering.",
    en: "A strategy that has ended; a general claim to support digitalisation.",
  },
  next: {
    da: "Skriv i docs/vision-strategy.md, hvilken strategi der gælder nu, med årstal, hvilket mål produktet støtter og hvordan.",
    en: "Write in docs/vision-strategy.md which strategy is in force now, with its years, which goal the product supports and how.",
  },
  messages: {
    ...PAPER_MESSAGES,
    general: {
      da: "{path} nævner ingen strategi ved navn.",
      en: "{path} names no strategy.",
    },
    years: {
      da: "{path} nævner en strategi, men ikke hvilke år den gælder.",
      en: "{path} names a strategy, but not the years that it covers.",
    },
    expired: {
      da: "Strategien i {path} gjaldt {period} og er udløbet.",
      en: "The strategy in {path} covered {period} and has ended.",
    },
  },
  run(repository, say) {
    const lacks = (text: string) => lacksStrategy(text, repository.today.slice(0, 4));
    const sections = findPapers(repository, SOUGHT);
    const verdict =
      judgeCandidates(sections, say, { words: 12, lacks }) ??
      judgeCandidates(findMentions(repository), say, { words: 4, lacks });
    return verdict ?? judgeElsewhere(repository, say, SOUGHT) ?? say.fail("missing");
  },
});

const SOUGHT = {
  name: /^national(e)?[-_ ]strateg(y|i|ies|ier)$/,
  heading: /national(e)? strateg(i|y|ies)|fællesoffentlige? (digitaliserings)?strateg|offentlige strategier/i,
};

const NAMED = /strateg(i|y|ies)|handlingsplan|økonomiaftale|\bFODS\b|\bpagt\b|action plan/i;
const NATIONAL =
  /(fællesoffentlig|national|fælleskommunal|regeringens|danmarks|joint public)[a-zA-ZÀ-ÖØ-öø-ž]* [^.\n]{0,60}strateg|digitaliseringsstrategi|\bFODS\b/i;

function lacksStrategy(text: string, year: string): Lack<"general" | "years" | "expired"> | undefined {
  if (!NAMED.test(text.replace(/^#.*$/gm, ""))) return "general";
  const periods = [...text.matchAll(/(?<!\d)(20\d\d) ?(?:[-–—/]|til|to) ?(20\d\d)(?!\d)/g)];
  if (periods.length === 0) return /\b(fra|from|since) 20\d\d/i.test(text) ? undefined : "years";
  if (periods.some(([, , end = ""]) => end >= year)) return undefined;
  return { message: "expired", values: { period: periods.map(([period]) => period).join(", ") } };
}

/** Lines of the README and the strategy that name a national strategy, where no section is about them. */
function findMentions(repository: RepositoryView): readonly Candidate[] {
  const places = [
    ...healthFiles(repository, "readme").map(({ path }) => path),
    ...joinStrategies(repository).map(({ path }) => path),
  ];
  return [...new Set(places)].flatMap((path) =>
    (repository.files.text(path) ?? "").split("\n").flatMap((line, index): readonly Candidate[] => {
      const text = line.slice(0, 2000);
      return NATIONAL.test(text) ? [{ path, line: index + 1, text, substance: weighText(text) }] : [];
    }),
  );
}
