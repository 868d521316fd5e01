import { defineCheck } from "../check.ts";
import { GUIDE_MESSAGES, judgeGuide } from "./judge-guide.ts";

export const implementation = defineCheck({
  id: "doc/implementation",
  severity: "must",
  level: "2",
  scope: "product",
  requirements: ["F15", "F22"],
  fix: ["docs/implementation.md"],
  title: { da: "Vejledning i at indføre løsningen", en: "Guide to introducing the solution" },
  why: {
    da: "Den næste kommune skal ikke begynde forfra. F15 beder om de erfaringer, andre har gjort med at indføre løsningen: roller, forløb, data og faldgruber.",
    en: "The next municipality shall not begin from nothing. F15 asks for the experience that others have gained in introducing the solution: roles, course, data and pitfalls.",
  },
  good: {
    da: "En side om at indføre løsningen med trin, roller og varighed og mindst én myndigheds erfaringer.",
    en: "A page on introducing the solution with steps, roles and duration, and the experience of at least one authority.",
  },
  pitfalls: {
    da: "Kun teknisk installation; en vejledning i Word; en drejebog, der nævnes uden link.",
    en: "Only technical installation; a guide in Word; a playbook that is named without a link.",
  },
  next: {
    da: "Skriv i docs/implementation.md, hvad der skal være på plads, hvem der gør hvad, hvor længe det tager, og hvad der gik galt hos de første.",
    en: "Write in docs/implementation.md what must be in place, who does what, how long it takes, and what went wrong for the first.",
  },
  messages: {
    ...GUIDE_MESSAGES,
    missing: {
      da: "Ingen side og intet afsnit i repositoryets dokumenter handler om at indføre løsningen.",
      en: "No page and no section of the repository's documents is about introducing the solution.",
    },
    technical: {
      da: "{path} handler om teknisk installation; roller, forløb og erfaringer mangler.",
      en: "{path} is about technical installation; roles, course and experience are missing.",
    },
  },
  run: (repository, say) =>
    judgeGuide(repository, say, {
      name: /(^|[-_ ])(implementer[a-zA-ZÀ-ÖØ-öø-ž]*|implementation([-_ ](guide|plan|playbook))?|ibrugtagning|indførelse|onboarding|drejebog|playbook|kom[-_ ](godt[-_ ])?i[-_ ]gang|udrulningsplan)([-_ ]|$)/,
      folder: /(^|\/)(implementering|implementation|ibrugtagning)\/$/,
      heading:
        /^(?:[a-zA-ZÀ-ÖØ-öø-ž]+ (?:og|and) )?(?:implementering[a-zA-ZÀ-ÖØ-öø-ž]*|implementation (?:guide|plan|process|experience|project)|ibrugtagning|indførelse|introducing|taking into use|sådan (?:indfører|implementerer)|kom (?:godt )?i gang (?:som|med) (?:kommune|løsningen))(?![a-zA-ZÀ-ÖØ-öø-ž\d])/i,
      except: /^implementations$|developer|udvikler|handover/,
      words: 60,
      lacks: (text) => (PEOPLE.test(text) ? undefined : "technical"),
    }),
});

/** Words of people and their work, which no installation of software needs. */
const PEOPLE =
  /roller?\b|ansvar|organisering|projektgruppe|projektleder|interessent|medarbejder|kommunen|myndighed|borger|undervis|uddan|forankr|ledelse|tidsplan|varighed|uger|måneder|erfaring|faldgrub|pilot|kick-?off|\broles?\b|responsib|stakeholder|municipalit|authorit|training|timeline|schedule|weeks|months|experience|pitfall|lessons/i;
