import { defineCheck } from "../check.ts";
import { judgePaper, PAPER_MESSAGES } from "../judge-paper.ts";

export const innovation = defineCheck({
  id: "doc/innovation",
  severity: "must",
  scope: "product",
  requirements: ["S2"],
  fix: ["docs/vision-strategy.md"],
  title: { da: "Nytænkning og åbenhed", en: "Innovation and openness" },
  why: {
    da: "Et OS2-produkt skal bringe noget nyt og være åbent i praksis (S2). En fri licens er kun begyndelsen; andre skal kunne læse, bruge og bidrage.",
    en: "An OS2 product shall bring something new and be open in practice (S2). A free licence is only the start; others must be able to read, use and contribute.",
  },
  good: {
    da: "Et kort afsnit om, hvad der er nyt ved løsningen, og hvordan andre faktisk er med: genbrug, bidrag, åbne møder.",
    en: "A short section on what is new in the solution and how others in fact take part: reuse, contributions, open meetings.",
  },
  pitfalls: {
    da: "Licensen er det eneste bevis på åbenhed; udviklingen foregår et lukket sted.",
    en: "The licence is the only proof of openness; development happens in a closed place.",
  },
  next: {
    da: "Skriv afsnittet om nytænkning og åbenhed i docs/vision-strategy.md, eller svar i answers.S2.text i produktkortet, før siden stemples.",
    en: "Write the section on innovation and openness in docs/vision-strategy.md, or answer in answers.S2.text in the product card before the page is stamped.",
  },
  messages: {
    ...PAPER_MESSAGES,
    openness: {
      da: "{path} siger, hvad der er nyt, men ikke hvordan andre kan bruge eller bidrage til løsningen.",
      en: "{path} says what is new, but not how others can use the solution or contribute to it.",
    },
  },
  run: (repository, say) =>
    judgePaper(repository, say, {
      name: /^(innovation|nytænkning)([-_ ].*)?$/,
      heading:
        /^(nytænkning|innovation(en)?|åbenhed|openness|hvad er nyt ved løsningen|what is new in the solution)\b/i,
      words: 20,
      lacks: (text) =>
        /bidrag|contribut|genbrug|reuse|deltag|take part|issue|pull request|forslag|fællesskab|community|andre (kan|har|kommuner|myndigheder)|other (municipalit|authorit)/i.test(
          text,
        )
          ? undefined
          : "openness",
    }),
});
