import { defineCheck } from "../check.ts";
import { judgePaper, PAPER_MESSAGES } from "../judge-paper.ts";
import { countSteps } from "../text/count-steps.ts";

export const conformity = defineCheck({
  id: "doc/conformity",
  severity: "must",
  scope: "product",
  requirements: ["S5"],
  fix: ["docs/vision-strategy.md"],
  title: { da: "Overensstemmelse med OS2's vision og strategi", en: "Conformity with OS2's vision and strategy" },
  why: {
    da: "På niveau 3 skal det vises, at produktet følger OS2's vision og strategi (S5). Punkt for punkt viser det også, hvor det ikke gør, og det er i orden, når det står der.",
    en: "At level 3 it must be shown that the product conforms to OS2's vision and strategy (S5). Point by point it also shows where it does not, which is fine when it is written down.",
  },
  good: {
    da: "En tabel med hvert punkt i OS2's strategi, hvad produktet bidrager med, hvor det afviger, og hvornår den sidst blev gennemgået.",
    en: "A table with each point of OS2's strategy, what the product contributes, where it differs, and when it was last reviewed.",
  },
  pitfalls: {
    da: "Svaret på S3 gentaget; en henvisning til en strategi, der ikke gælder mere; ingen afvigelser nævnt.",
    en: "The answer to S3 repeated; a reference to a strategy no longer in force; no differences named.",
  },
  next: {
    da: "Gennemgå OS2's strategi punkt for punkt i docs/vision-strategy.md, og skriv også, hvor produktet afviger.",
    en: "Go through OS2's strategy point by point in docs/vision-strategy.md, and write where the product differs too.",
  },
  messages: {
    ...PAPER_MESSAGES,
    points: {
      da: "{path} er en samlet tekst; OS2's strategi er ikke gennemgået punkt for punkt.",
      en: "{path} is one text; OS2's strategy is not gone through point by point.",
    },
    differences: {
      da: "{path} siger ikke, hvor produktet afviger, eller at det ikke gør.",
      en: "{path} does not say where the product differs, or that it does not.",
    },
    expired: {
      da: "{path} henviser til en strategi for {period}; den er udløbet.",
      en: "{path} refers to a strategy for {period}; it has ended.",
    },
  },
  run: (repository, say) =>
    judgePaper(repository, say, {
      name: /^(conformity|konformitet|overensstemmelse)([-_ ].*)?$/,
      heading:
        /^(punkt for punkt|point by point|overensstemmelse med os2|konformitet|conformity|alignment with os2|os2'?s? (strategi|strategy))/i,
      words: 25,
      lacks(text) {
        if (countSteps(text) < 2) return "points";
        if (!/afvig|\bikke\b|mangler|undtag|ingen forskel|differ|\bnot\b|deviat|\bno\b/i.test(text))
          return "differences";
        const periods = [...text.matchAll(/(?<!\d)20\d\d ?[-–—] ?(20\d\d)(?!\d)/g)];
        const isOver = periods.length > 0 && periods.every(([, end = ""]) => end < repository.today.slice(0, 4));
        return isOver
          ? { message: "expired", values: { period: periods.map(([period]) => period).join(", ") } }
          : undefined;
      },
    }),
});
