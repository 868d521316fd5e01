import { defineCheck } from "../check.ts";
import { GUIDE_MESSAGES, judgeGuide } from "./judge-guide.ts";

/** The eight principles, by words that people use for them in Danish or English. */
const PRINCIPLES: readonly RegExp[] = [
  /rette niveau|fælles rammer|at the (?:right|proper|appropriate) level|level where it belongs|common framework/i,
  /sammenhæng.{0,40}(?:innovation|effektiv)|innovation.{0,40}(?:sammenhæng|effektiv)|(?:coherence|cohesion).{0,40}(?:innovation|efficien)/i,
  /arkitektur og (?:regulering|lovgivning|jura)|regulering.{0,30}understøtte|architecture and (?:regulation|legislation|law)/i,
  /sikkerhed.{0,40}(?:privatliv|tillid)|privatliv.{0,40}(?:sikkerhed|tillid)|(?:security|privacy).{0,40}(?:trust|privacy|security)/i,
  /processer.{0,40}(?:på tværs|optimer)|(?:optimi[sz]|processes).{0,40}across|across.{0,40}processes/i,
  /data.{0,40}(?:deles|genbrug|share|reuse)|(?:dele|genbrug|share|reuse).{0,40}data/i,
  /(?:it-?)?løsninger.{0,40}(?:samarbejde|spille|effektivt|hænge)|solutions.{0,40}(?:cooperat|collaborat|work together|interoperat)/i,
  /(?:driftsstabil|stabil drift|pålidelig).{0,20}|data og services.{0,40}leveres|services.{0,40}(?:reliabl|stabl)|(?:reliabl|stabl).{0,40}services/i,
];

/** Words that say how the product stands to a principle. */
const STANCE =
  /\bfølge[rs]?\b|\bfulgt|opfyld|overhold|delvis|fravig|afvig|ikke relevant|forklar|efterlev|\bfollow|\bcompl[iy]|partl|partial|depart|deviat|not relevant|not applicable|\bmeets?\b|\bja\b|\bnej\b|\byes\b|✅|✔|❌|🟢|🟡|🔴/i;

export const fda = defineCheck({
  id: "doc/fda",
  severity: "must",
  level: "2",
  scope: "product",
  requirements: ["F18"],
  fix: ["docs/architecture/reference-architecture.md"],
  title: {
    da: "Svar på den fællesoffentlige arkitekturs principper",
    en: "Answers to the principles of the common architecture",
  },
  why: {
    da: "Den fællesoffentlige digitale arkitektur (FDA) har otte principper. F18 beder om, at produktet følger de fælles rammer eller forklarer hvorfor ikke. At fravige er tilladt; ikke at have taget stilling er det ikke.",
    en: "The common Danish digital architecture (FDA) has eight principles. F18 asks that the product follows the shared frame or explains why not. To depart is allowed; not to have considered is not.",
  },
  good: {
    da: "En tabel med de otte principper, og for hvert om det følges, følges delvist eller fraviges, hvorfor, og hvor det kan ses.",
    en: "A table of the eight principles, and for each whether it is followed, partly followed or departed from, why, and where it shows.",
  },
  pitfalls: {
    da: "Kun en sætning om, at rammerne følges; principperne er skrevet af uden svar; siden er skabelonens.",
    en: "Only a sentence that the frame is followed; the principles are copied without answers; the page is the template's.",
  },
  next: {
    da: "Udfyld tabellen i docs/architecture/reference-architecture.md: følges, delvist eller fraviges, og hvorfor, for hvert af de otte principper.",
    en: "Fill in the table in docs/architecture/reference-architecture.md: followed, partly or departed from, and why, for each of the eight principles.",
  },
  messages: {
    ...GUIDE_MESSAGES,
    missing: {
      da: "Ingen side og intet afsnit i repositoryets dokumenter handler om den fællesoffentlige arkitektur.",
      en: "No page and no section of the repository's documents is about the common architecture.",
    },
    principles: {
      da: "{path} handler om fælles arkitektur, men svarer på {count} af FDA's otte principper.",
      en: "{path} is about shared architecture, but answers {count} of FDA's eight principles.",
    },
    stance: {
      da: "{path} nævner principperne, men siger ikke, om de følges eller fraviges.",
      en: "{path} names the principles, but does not say whether they are followed or departed from.",
    },
  },
  run: (repository, say) =>
    judgeGuide(repository, say, {
      name: /(^|[-_ ])(reference-?architecture|rammearkitektur(en)?|fda|fællesoffentlig[-_ ].*arkitektur|arkitekturprincipper|architecture[-_ ]principles)([-_ ]|$)/,
      heading:
        /^(?:[a-zA-ZÀ-ÖØ-öø-ž]+ (?:og|and) )?(?:den |the )?(?:reference architecture|rammearkitektur[a-zA-ZÀ-ÖØ-öø-ž]*|fda|fællesoffentlig[a-zA-ZÀ-ÖØ-öø-ž]* (?:digital[a-zA-ZÀ-ÖØ-öø-ž]* )?arkitektur|common (?:public )?(?:digital )?architecture|arkitekturprincip[a-zA-ZÀ-ÖØ-öø-ž]*|architectur(?:e|al) principles)(?![a-zA-ZÀ-ÖØ-öø-ž\d])/i,
      words: 40,
      lacks(text) {
        const rows = text.split("\n");
        const count = countPrinciples(rows);
        if (count < PRINCIPLES.length) return { message: "principles", values: { count } };
        return rows.some((row) => STANCE.test(row)) ? undefined : "stance";
      },
    }),
});

/** Principles that are named, or numbered from 1 to 8 as rows, items or headings. */
function countPrinciples(rows: readonly string[]): number {
  const named = PRINCIPLES.filter((principle) => rows.some((row) => principle.test(row))).length;
  const numbers = new Set(rows.flatMap((row) => /^[\s|#>*-]*(?:princip(?:le)? )?([1-8])[.:) |]/i.exec(row)?.[1] ?? []));
  return Math.max(named, numbers.size);
}
