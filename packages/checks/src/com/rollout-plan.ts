import { defineCheck } from "../check.ts";
import { judgePaper, PAPER_MESSAGES } from "../judge-paper.ts";
import { countSteps } from "../text/count-steps.ts";
import { findDays, namesMonth } from "../text/find-days.ts";

export const rolloutPlan = defineCheck({
  id: "com/rollout-plan",
  severity: "must",
  scope: "product",
  requirements: ["F22"],
  fix: ["docs/rollout-plan.md"],
  title: { da: "Udrulningsplan med ansvar", en: "Rollout plan with responsibility" },
  why: {
    da: "En ny kommune skal kunne se vejen fra beslutning til drift: hvem der gør hvad, hvornår, og hvem der har ansvaret bagefter. Det er F22, og det er ikke det samme som at installere.",
    en: "A new municipality must see the way from decision to operation: who does what, when, and who is responsible afterwards. That is F22, and it is not the same as installing.",
  },
  good: {
    da: "Trin med ansvarlig rolle og varighed, fra aftale til drift, og hvem der ejer løsningen lokalt, når den kører.",
    en: "Steps with a responsible role and a duration, from agreement to operation, and who owns the solution locally when it runs.",
  },
  pitfalls: {
    da: "Kun tekniske trin; en plan for én kommune, som andre ikke kan bruge; tomt, fordi kravet ikke blev forstået.",
    en: "Technical steps only; a plan of one municipality that others cannot use; left empty because the requirement was not understood.",
  },
  next: {
    da: "Udfyld docs/rollout-plan.md: trin, hvem og varighed, og hvem der har ansvaret efter idriftsættelsen.",
    en: "Fill in docs/rollout-plan.md: steps, who and duration, and who is responsible after going live.",
  },
  messages: {
    ...PAPER_MESSAGES,
    steps: {
      da: "{path} har ingen trin fra beslutning til drift.",
      en: "{path} has no steps from decision to operation.",
    },
    roles: {
      da: "{path} har trin, men siger ikke, hvem der gør hvad; det er kun en teknisk vejledning.",
      en: "{path} has steps, but does not say who does what; it is only a technical guide.",
    },
    time: {
      da: "{path} siger ikke, hvor lang tid trinene tager, eller hvornår de er.",
      en: "{path} does not say how long the steps take or when they are.",
    },
  },
  run: (repository, say) =>
    judgePaper(repository, say, {
      name: /^(rollout([-_ ]plan)?|udrulning(splan)?|ibrugtagning(splan)?|idriftsættelse(splan)?|idriftsaettelse(splan)?|go[-_ ]?live([-_ ]plan)?)$/,
      heading:
        /^(udrulningsplan(en)?|plan for (udrulning|ibrugtagning|idriftsættelse)|ibrugtagning(splan)?|idriftsættelse(splan)?|roll-?out plan|go-?live( plan)?|plan for going live)$/i,
      words: 25,
      lacks(text) {
        if (countSteps(text) < 3) return "steps";
        if (!ROLE.test(text)) return "roles";
        const hasTime = /\d ?(uge|måned|dag|time|week|month|day|hour)/i.test(text) || namesMonth(text);
        return hasTime || findDays(text).length > 0 ? undefined : "time";
      },
    }),
});

const ROLE =
  /kommune|myndighed|leverandør|projektleder|koordinator|ansvarlig|\bejer|styregruppe|forvaltning|municipalit|authorit|supplier|project lead|coordinator|responsible|\bowner/i;
