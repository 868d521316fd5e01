import { defineCheck } from "../check.ts";
import { findAi } from "./find-ai.ts";
import { judgeStatement, MENTION_MESSAGES } from "./find-mentions.ts";

export const ai = defineCheck({
  id: "law/ai",
  severity: "could",
  scope: "product",
  requirements: ["F3"],
  title: { da: "AI-forordningen, hvis der er AI i produktet", en: "The AI Act, if there is AI in the product" },
  why: {
    da: "EU's forordning 2024/1689 stiller krav efter, hvad AI bruges til. Den myndighed, der tager produktet i brug, skal kende klassen og vide, hvem der er udbyder. Hvilken klasse det er, afgør mennesker; tjekket ser kun, om det er skrevet.",
    en: "EU regulation 2024/1689 makes demands by what AI is used for. The authority that takes the product into use must know the class, and who is the provider. People decide on the class; the check only sees whether it is written.",
  },
  good: {
    da: "Et afsnit om, hvad AI gør i produktet, hvilken klasse anvendelsen har (fx minimal, begrænset, høj risiko), hvem der er udbyder, og hvordan et menneske fører tilsyn.",
    en: "A section on what AI does in the product, which class the use has (such as minimal, limited, high risk), who is the provider, and how a person oversees it.",
  },
  pitfalls: {
    da: "Klassen er sat efter modellen og ikke efter, hvad den bruges til; en ny funktion er kommet til siden.",
    en: "The class was set by the model and not by what it is used for; a new function has come since.",
  },
  next: {
    da: "Bed jeres jurist eller databeskyttelsesrådgiver vurdere klassen, og skriv den i docs/legal/.",
    en: "Ask your lawyer or data protection officer to assess the class, and write it in docs/legal/.",
  },
  messages: {
    ...MENTION_MESSAGES,
    silent: {
      da: "Produktet bruger AI ({word}), men ingen tekst siger, hvilken klasse anvendelsen har. Det kan kun mennesker afgøre.",
      en: "The product uses AI ({word}), but no text says which class the use has. Only people can tell.",
    },
    without: {
      da: "Der er ikke fundet AI i produktet.",
      en: "No AI was found in the product.",
    },
  },
  run(repository, say) {
    const sign = findAi(repository);
    const verdict = judgeStatement(repository, say, {
      law: /\bAI[ -]act\b|AI-forordning|2024\/1689/i,
      answer:
        /risiko|risk|klasse|class|forbudt|prohibited|udbyder|provider|idriftsætter|deployer|omfattet|appl(?:y|ies)/i,
    });
    if (verdict.message !== "silent") return verdict;
    return sign ? say.open("silent", sign.at, { word: sign.word }) : say.notApplicable("without");
  },
});
