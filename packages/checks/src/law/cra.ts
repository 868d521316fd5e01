import { defineCheck } from "../check.ts";
import { judgeStatement, MENTION_MESSAGES } from "./find-mentions.ts";

export const cra = defineCheck({
  id: "law/cra",
  severity: "should",
  level: "1",
  scope: "product",
  requirements: ["F4"],
  title: { da: "Forordningen om cyberrobusthed (CRA)", en: "The Cyber Resilience Act (CRA)" },
  why: {
    da: "EU's forordning 2024/2847 stiller krav til sikkerhed og indberetning for software, der bringes på markedet, og har særlige regler for dem, der passer på fri software. Hvilken rolle produktets folk har, er et spørgsmål for jurister; men det skal være stillet og besvaret.",
    en: "EU regulation 2024/2847 asks for security and reporting for software that is placed on the market, and has rules of its own for those who look after free software. Which role the product's people have is a question for lawyers, but it must have been asked and answered.",
  },
  good: {
    da: "Et afsnit i docs/security.md eller SECURITY.md om, hvem der er forvalter eller fabrikant, eller hvorfor reglerne ikke gælder, hvem der har vurderet det, og hvor sårbarheder indberettes.",
    en: "A section in docs/security.md or SECURITY.md on who is steward or manufacturer, or why the rules do not apply, who assessed it, and where vulnerabilities are reported.",
  },
  pitfalls: {
    da: "Der står, at reglerne overholdes, men ikke i hvilken rolle; leverandøren og fællesskabet tror begge, at den anden indberetter.",
    en: "The text says that the rules are complied with, but not in which role; supplier and community each believe that the other reports.",
  },
  next: {
    da: "Spørg OS2's sekretariat og leverandøren, hvilken rolle I hver især har, og skriv svaret i docs/security.md.",
    en: "Ask OS2's secretariat and the supplier which role each has, and write the answer in docs/security.md.",
  },
  messages: {
    ...MENTION_MESSAGES,
    named: {
      da: "{path} nævner forordningen, men ikke, hvilken rolle produktets folk har.",
      en: "{path} names the regulation, but not which role the product's people have.",
    },
  },
  run: (repository, say) =>
    judgeStatement(repository, say, {
      law: /cyber resilience act|cyberrobusthed|2024\/2847|\bCRA\b(?=[^\n]{0,200}(?:\bEU\b|forordning|regulation|2024\/2847))/i,
      answer:
        /steward|forvalter|manufacturer|fabrikant|producent|importør|distribut|omfattet|gælder ikke|appl(?:y|ies)|exempt|undtag|rolle|\brole\b/i,
      ofCode: true,
    }),
});
