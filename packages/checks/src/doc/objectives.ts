import { defineCheck } from "../check.ts";
import { judgeCandidates } from "../judge-document.ts";
import { judgeElsewhere, PAPER_MESSAGES } from "../judge-paper.ts";
import { findDays } from "../text/find-days.ts";
import { joinStrategies, OS2_STRATEGY, STRATEGY } from "./strategies.ts";

export const objectives = defineCheck({
  id: "doc/objectives",
  severity: "must",
  level: "2",
  scope: "product",
  requirements: ["S1", "S3", "S4", "R4"],
  standards: { spc: [8] },
  fix: ["docs/vision-strategy.md"],
  title: { da: "Vision, mål og sammenhæng med OS2's strategi", en: "Vision, goals and the link to OS2's strategy" },
  why: {
    da: "Den, der investerer i produktet, skal kunne se, hvor det er på vej hen, og hvordan det passer med resten af OS2. S1 og S3 beder om sammenhængen med OS2's strategi, S4 om en vedtaget vision og strategi.",
    en: "Whoever invests in the product must see where it is going and how it fits with the rest of OS2. S1 and S3 ask for the link to OS2's strategy, S4 for an adopted vision and strategy.",
  },
  good: {
    da: "Et dokument med vision, to til fem mål, et konkret punkt i OS2's strategi, som produktet støtter, og hvornår styregruppen vedtog det.",
    en: "A document with a vision, two to five goals, a named point of OS2's strategy that the product supports, and when the steering group adopted it.",
  },
  pitfalls: {
    da: "Kun en beskrivelse af produktet; medlemskab af OS2 som eneste bevis; vision på én linje og ingen strategi.",
    en: "Only a description of the product; membership of OS2 as the only proof; a vision of one line and no strategy.",
  },
  next: {
    da: "Skriv vision, mål og sammenhængen med OS2's strategi i docs/vision-strategy.md, og hvornår det blev vedtaget.",
    en: "Write vision, goals and the link to OS2's strategy in docs/vision-strategy.md, and when it was adopted.",
  },
  messages: {
    ...PAPER_MESSAGES,
    goals: { da: "{path} har en vision, men ingen mål.", en: "{path} has a vision, but no goals." },
    os2: {
      da: "{path} har mål, men henviser ikke til OS2's vision eller strategi.",
      en: "{path} has goals, but does not refer to OS2's vision or strategy.",
    },
    adopted: {
      da: "{path} siger ikke, hvem der vedtog det og hvornår.",
      en: "{path} does not say who adopted it and when.",
    },
  },
  run(repository, say) {
    const verdict = judgeCandidates(joinStrategies(repository), say, {
      words: 35,
      lacks(text) {
        if (!/\bmål(et|ene|sætning|sætninger)?\b|\bgoals?\b|\bobjectives?\b/iu.test(text)) return "goals";
        if (!OS2_STRATEGY.test(text)) return "os2";
        const isAdopted = /vedtag|godkend|besluttet|adopted|approved/i.test(text) && findDays(text).length > 0;
        return repository.level === "sandbox" || repository.level === "1" || isAdopted ? undefined : "adopted";
      },
    });
    return verdict ?? judgeElsewhere(repository, say, STRATEGY) ?? say.fail("missing");
  },
});
