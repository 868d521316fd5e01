import { defineCheck, type Say, type Verdict } from "../check.ts";
import { judgePaper, PAPER_MESSAGES } from "../judge-paper.ts";
import type { RepositoryView } from "../repository-view.ts";

type MoneyMessage = "amount" | "year" | "old" | "shares";

export const economy = defineCheck({
  id: "org/economy",
  severity: "must",
  level: "3",
  scope: "product",
  requirements: ["G13", "G10"],
  fix: ["docs/economy.md"],
  title: { da: "Budget til koordinering og udvikling", en: "Budget for coordination and development" },
  why: {
    da: "Et produkt på niveau 3 skal kunne planlægge: G13 beder om, at pengene til både koordinering og videreudvikling er sikret. Den, der overvejer at slutte sig til, vil vide, hvad det koster (G10).",
    en: "A product at level 3 must be able to plan: G13 asks that money for both coordination and development is secured. Whoever thinks of joining wants to know what it costs (G10).",
  },
  good: {
    da: "En side med finansieringsmodel, årets budget i kroner og fordelingen mellem koordinering og udvikling.",
    en: "A page with the financing model, the year's budget in kroner and the shares for coordination and development.",
  },
  pitfalls: {
    da: "Kun vedligehold er betalt; bidrag efter behov kaldes en aftale; budgettet er fra et tidligere år.",
    en: "Only upkeep is paid for; ad hoc contributions are called an agreement; the budget is from an earlier year.",
  },
  next: {
    da: "Skriv årets budget og fordelingen i docs/economy.md, eller udfyld financing.model og financing.budget i produktkortet.",
    en: "Write the year's budget and its shares in docs/economy.md, or fill in financing.model and financing.budget in the product card.",
  },
  messages: {
    ...PAPER_MESSAGES,
    amount: { da: "{path} nævner ingen beløb.", en: "{path} names no amounts." },
    year: {
      da: "{path} siger ikke, hvilket år budgettet gælder.",
      en: "{path} does not say which year the budget is for.",
    },
    old: {
      da: "Det nyeste år i {path} er {year}; der er intet budget for i år eller sidste år.",
      en: "The newest year in {path} is {year}; there is no budget for this year or the last.",
    },
    shares: {
      da: "{path} viser ikke, hvad der går til koordinering, og hvad der går til udvikling.",
      en: "{path} does not show what goes to coordination and what to development.",
    },
    adHoc: {
      da: "Produktkortet siger bidrag efter behov; det sikrer ikke penge til koordinering og udvikling.",
      en: "The product card says ad hoc contributions; that secures no money for coordination and development.",
    },
    card: {
      da: "Produktkortet har finansieringsmodel og budget.",
      en: "The product card has the financing model and a budget.",
    },
    cardLacks: {
      da: "Feltet {field} i produktkortet er ikke udfyldt.",
      en: "The field {field} in the product card is not filled in.",
    },
  },
  run: (repository, say) =>
    judgePaper(
      repository,
      say,
      {
        name: /^(economy|økonomi|oekonomi|budget|finansiering|financing|finances|takster)([-_ ]20\d\d)?$/,
        heading:
          /^(produktets |vores |our |the )?(økonomi(en)?|budget(tet)?( 20\d\d)?|finansiering|economy|financing|funding|finances|økonomi og .*|budget og .*)$/i,
        words: 15,
        lacks: (text) => lacksMoney(text, repository.today),
      },
      judgeCard(repository, say),
    ),
});

function judgeCard(
  { card, today }: RepositoryView,
  say: Say<"card" | "cardLacks" | "adHoc" | MoneyMessage>,
): Verdict | undefined {
  if (!card) return undefined;
  const { model, budget } = card.financing;
  if (model === "ad-hoc") return say.fail("adHoc", { field: "financing.model" });
  const lacking = model === undefined ? "financing.model" : budget === undefined ? "financing.budget" : undefined;
  if (lacking !== undefined) return say.open("cardLacks", { field: lacking }, { field: lacking });
  const field = "financing.budget";
  const lack = lacksMoney(budget ?? "", today);
  return lack ? say.fail(lack.message, { field }, { path: field, ...lack.values }) : say.pass("card", { field });
}

function lacksMoney(
  text: string,
  today: string,
): { message: MoneyMessage; values: Readonly<Record<string, string>> } | undefined {
  if (!/\d ?(kr|dkk|t\.?kr|mio|eur|€)|(kr\.?|dkk|€) ?\d/i.test(text)) return { message: "amount", values: {} };
  const years = [...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => year);
  const newest = years.reduce((latest, year) => (year > latest ? year : latest), "");
  if (newest === "") return { message: "year", values: {} };
  if (Number(newest) < Number(today.slice(0, 4)) - 1) return { message: "old", values: { year: newest } };
  const split = /koordin|coordin/i.test(text) && /udvikl|develop/i.test(text);
  return split ? undefined : { message: "shares", values: {} };
}
