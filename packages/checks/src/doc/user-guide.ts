import { defineCheck } from "../check.ts";
import { isPicture } from "../law/is-picture.ts";
import { GUIDE_MESSAGES, judgeGuide } from "./judge-guide.ts";

/** What a person does with a screen; a text on what a solution may be used for names none of it. */
const ACTIONS =
  /(?<![a-zæøå])(klik|vælg|tryk|indtast|udfyld|afkryds|menu|knap|fane|log(?:ge)? ?(?:ind|på)|skærm|dialog|click|select|choose|press|enter|fill|button|tab|log ?in|sign in|screen|drag|træk)/gi;

function tellsHow(text: string): boolean {
  return new Set((text.match(ACTIONS) ?? []).map((each) => each.toLowerCase())).size >= 2;
}

export const userGuide = defineCheck({
  id: "doc/user-guide",
  severity: "should",
  level: "2",
  scope: "product",
  requirements: ["F20"],
  standards: { spc: [9], osps: ["DO-01.01"] },
  fix: ["docs/user-guide/index.md"],
  title: { da: "Brugervejledning", en: "User guide" },
  why: {
    da: "De mennesker, der bruger løsningen i hverdagen, skal kunne slå op, hvordan de gør. F20 anbefaler en brugervejledning og undervisning.",
    en: "The people who use the solution every day must be able to look up how. F20 recommends a user guide and training.",
  },
  good: {
    da: "En vejledning i et åbent format til dem, der bruger løsningen, gerne på dansk og med den version, den gælder for.",
    en: "A guide in an open format for those who use the solution, preferably in Danish and with the version that it covers.",
  },
  pitfalls: {
    da: "Kun tekniske vejledninger; en manual i Word eller PDF; en vejledning inde i løsningen, som ingen henviser til.",
    en: "Only technical guides; a manual in Word or PDF; a guide inside the solution that nobody refers to.",
  },
  next: {
    da: "Skriv en vejledning i docs/user-guide/index.md, eller henvis fra README til den, der findes.",
    en: "Write a guide in docs/user-guide/index.md, or refer from the README to the one that exists.",
  },
  messages: {
    ...GUIDE_MESSAGES,
    missing: {
      da: "Ingen side og intet afsnit i repositoryets dokumenter handler om at bruge løsningen.",
      en: "No page and no section of the repository's documents is about using the solution.",
    },
  },
  run(repository, say) {
    const verdict = judgeGuide(repository, say, {
      name: /(^|[-_ ])(user[-_ ]?(guide|manual|documentation|docs)|users?[-_ ]notes|bruger(vejledning|manual|guide|dokumentation)(er|en)?|[a-zA-ZÀ-ÖØ-öø-ž]*vejledning(er|en)?|manual(er)?|hjælp|benyttelse|anvendelse)([-_ ]|$)/,
      folder: /(^|\/)(user-?guides?|user-?manuals?|brugervejledning(er)?|vejledning(er)?)\//,
      heading:
        /^(?:user (?:guide|manual|documentation)|for users|how to use|using (?!(?:the )?(?:docker|composer|npm|api))|bruger(?:vejledning|manual|guide)[a-zA-ZÀ-ÖØ-öø-ž]*|vejledning(?:er)?(?: til (?:brug|bruger|løsningen|[A-ZÀ-ÖØ-ÞŠŽ])|$)|til brugere|for brugere|sådan bruger (?:du|man)|brug af|anvendelse)(?![a-zA-ZÀ-ÖØ-öø-ž\d])/i,
      except:
        /install|opsætning|setup|udvikler|developer|implementer|drift|deploy|(?<![a-z])api(?![a-z])|snitflade|integration|test|sikkerhed|admin(?!ist)|organisation v|importer|sso|skrive|contribut|bidrag|style/,
      isAbout: tellsHow,
      words: 100,
    });
    return isPicture(verdict) ? say.fail("missing") : verdict;
  },
});
