import { defineCheck } from "../check.ts";
import { GUIDE_MESSAGES, judgeGuide } from "./judge-guide.ts";

export const training = defineCheck({
  id: "doc/training",
  severity: "could",
  level: "2",
  scope: "product",
  requirements: ["F20"],
  standards: { spc: [9] },
  fix: ["docs/user-guide/index.md"],
  title: { da: "Undervisning i løsningen", en: "Training in the solution" },
  why: {
    da: "Nye brugere lærer hurtigere med et kursus, en video eller en øvelse. F20 anbefaler undervisning ved siden af brugervejledningen.",
    en: "New users learn faster with a course, a video or an exercise. F20 recommends training beside the user guide.",
  },
  good: {
    da: "Et afsnit om kurser, videoer eller øvelser med et link, alle kan åbne.",
    en: "A section on courses, videos or exercises with a link that anyone can open.",
  },
  pitfalls: {
    da: "Videoer bag login; undervisning, som kun leverandøren kender til.",
    en: "Videos behind a login; training that only the supplier knows of.",
  },
  next: {
    da: "Skriv i docs/user-guide/index.md under Undervisning, hvilke kurser, videoer eller øvelser der findes, og hvor.",
    en: "Write in docs/user-guide/index.md under Training which courses, videos or exercises there are, and where.",
  },
  messages: {
    ...GUIDE_MESSAGES,
    missing: {
      da: "Ingen side og intet afsnit i repositoryets dokumenter handler om undervisning.",
      en: "No page and no section of the repository's documents is about training.",
    },
  },
  run: (repository, say) =>
    judgeGuide(repository, say, {
      name: /(^|[-_ ])(undervisning[a-zA-ZÀ-ÖØ-öø-ž]*|kurser|kursus|kursusmateriale|e-?læring|webinar[a-zA-ZÀ-ÖØ-öø-ž]*|training|tutorials?|courses?|videoguides?)([-_ ]|$)/,
      folder: /(^|\/)(undervisning|training|tutorials?|webinarer)\/$/,
      heading:
        /^(?:undervisning[a-zA-ZÀ-ÖØ-öø-ž]*|kurser|kursus|kursusmateriale|e-?læring|webinar[a-zA-ZÀ-ÖØ-öø-ž]*|(?:video)?(?:guides|videoer)|(?:user |end-user )?training(?= for| and|$)|tutorials?(?= for| and|$)|courses?(?= for| and|$))(?![a-zA-ZÀ-ÖØ-öø-ž\d])/i,
      except: /data|model|machine/,
      words: 8,
    }),
});
