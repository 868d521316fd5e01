import { defineCheck } from "../check.ts";
import { judgePaper, PAPER_MESSAGES } from "../judge-paper.ts";

export const managementMaterial = defineCheck({
  id: "com/management-material",
  severity: "must",
  scope: "product",
  requirements: ["F14"],
  fix: ["docs/communication/management-brief.md", "docs/communication/business-case.md"],
  title: { da: "Materiale til ledelsen", en: "Material for management" },
  why: {
    da: "En direktør skal kunne tage stilling på én side: problem, gevinst, pris og risiko. F14 beder om materiale til strategisk ledelse med henvisning til businesscasen.",
    en: "A director must be able to decide from one page: problem, gain, price and risk. F14 asks for material for strategic management that points to the business case.",
  },
  good: {
    da: "Én side med problem, gevinst og pris i tal, de største risici, og hvem man spørger. Er businesscasen fortrolig, så et uddrag.",
    en: "One page with problem, gain and price in figures, the main risks, and whom to ask. If the business case is confidential, an extract.",
  },
  pitfalls: {
    da: "En teknisk præsentation givet igen; businesscasen skal findes, men er lukket; feltet er tomt, fordi der ingen skabelon var.",
    en: "A technical presentation given again; the business case is said to exist but is closed; left blank because there was no template.",
  },
  next: {
    da: "Udfyld docs/communication/management-brief.md med problem, gevinst, pris og risiko i tal.",
    en: "Fill in docs/communication/management-brief.md with problem, gain, price and risk in figures.",
  },
  messages: {
    ...PAPER_MESSAGES,
    figures: {
      da: "{path} har hverken beløb, procenter eller tid; ledelsen kan ikke se, hvad det koster og giver.",
      en: "{path} has neither amounts, percentages nor time; management cannot see what it costs and gives.",
    },
  },
  run: (repository, say) =>
    judgePaper(repository, say, {
      name: /^(management[-_ ](brief|summary|material)|executive[-_ ]summary|(til[-_ ])?ledelsen?|ledelses(resume|resumé|brief|notat)|business[-_ ]?case)$/,
      heading:
        /^(til (ledelsen|direktionen)|ledelses(resumé|resume|notat)|for (the )?management|executive summary|management (brief|summary)|business ?case|\S+ for ledelsen)$/i,
      words: 40,
      lacks: (text) =>
        /\d ?(kr|dkk|t\.?kr|mio|eur|€|%|procent|percent|timer|hours|årsværk|fte|minutter|minutes|dage|days)|(kr\.?|dkk|€) ?\d/i.test(
          text,
        )
          ? undefined
          : "figures",
    }),
});
