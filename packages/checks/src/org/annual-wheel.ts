import { defineCheck } from "../check.ts";
import { judgePaper, PAPER_MESSAGES } from "../judge-paper.ts";
import { findDays, namesMonth, yearBefore } from "../text/find-days.ts";

export const annualWheel = defineCheck({
  id: "org/annual-wheel",
  severity: "must",
  scope: "product",
  requirements: ["G1", "G2"],
  fix: ["docs/governance/annual-wheel.md"],
  title: { da: "Årshjul med datoer", en: "Annual wheel with dates" },
  why: {
    da: "Årshjulet viser, hvornår produktet evalueres, og hvornår I taler med OS2's sekretariat. G1 beder om, at produktet indgår i et årshjul, og G2 om en fast rytme med datoer.",
    en: "The annual wheel shows when the product is evaluated and when you talk with OS2's secretariat. G1 asks that the product is part of an annual wheel, and G2 for a fixed rhythm with dates.",
  },
  good: {
    da: "En side med måneder eller datoer for de to selvevalueringer om året, møderne med sekretariatet og gruppernes møder.",
    en: "A page with months or dates of the two self-assessments a year, the meetings with the secretariat and the groups' meetings.",
  },
  pitfalls: {
    da: "Kontakt efter behov uden datoer; et hjul som billede; datoer fra et år, der er gået.",
    en: "Contact when needed, without dates; a wheel as a picture; dates of a year gone by.",
  },
  next: {
    da: "Skriv datoerne for selvevaluering og møder med sekretariatet i docs/governance/annual-wheel.md.",
    en: "Write the dates of self-assessment and of meetings with the secretariat in docs/governance/annual-wheel.md.",
  },
  messages: {
    ...PAPER_MESSAGES,
    undated: {
      da: "{path} har hverken måneder eller datoer, så ingen kan se, hvornår noget sker.",
      en: "{path} has neither months nor dates, so nobody can see when things happen.",
    },
    old: {
      da: "Den nyeste dato i {path} er {day}; det er mere end 12 måneder siden.",
      en: "The newest date in {path} is {day}; that is more than 12 months ago.",
    },
    secretariat: {
      da: "{path} siger ikke, hvornår I taler med OS2's sekretariat.",
      en: "{path} does not say when you talk with OS2's secretariat.",
    },
    evaluation: {
      da: "{path} siger ikke, hvornår selvevalueringen laves.",
      en: "{path} does not say when the self-assessment is made.",
    },
  },
  run: (repository, say) =>
    judgePaper(repository, say, {
      name: /(^|[-_ ])(årshjul|aarshjul|annual[-_ ]wheel|annual[-_ ]cycle|yearly[-_ ]wheel)/,
      heading: /^(produktets |vores |our |the )?(årshjul|annual (wheel|cycle)|yearly wheel)/i,
      words: 12,
      lacks(text) {
        const newest = findDays(text).reduce((latest, day) => (day > latest ? day : latest), "");
        if (newest === "" && !namesMonth(text)) return "undated";
        if (newest !== "" && newest < yearBefore(repository.today)) return { message: "old", values: { day: newest } };
        if (!/sekretariat|secretariat/i.test(text)) return "secretariat";
        return /evaluering|evaluation|assessment/i.test(text) ? undefined : "evaluation";
      },
    }),
});
