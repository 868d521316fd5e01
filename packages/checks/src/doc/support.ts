import { defineCheck, type Say, type Verdict } from "../check.ts";
import type { RepositoryView } from "../repository-view.ts";
import { judgePassages, nameOf, PASSAGE_MESSAGES, placeOf, type PassageMessage } from "./judge-passages.ts";
import { findOutside } from "./outside-links.ts";
import { healthTexts, sectionsAbout, type Passage } from "./passages.ts";
import { readmes } from "./readmes.ts";
import { sentencesOf } from "./sentences.ts";
import { headings, words } from "./words.ts";

type Message = PassageMessage | "noScope" | "noLength";

export const support = defineCheck<Message>({
  id: "doc/support",
  severity: "should",
  scope: "product",
  requirements: ["F17"],
  standards: { osps: ["DO-04.01", "DO-05.01"], github: true },
  fix: ["SUPPORT.md"],
  title: {
    da: "Hjælp: hvem giver den, og hvilke versioner gælder den",
    en: "Support: who gives it, and for which versions",
  },
  why: {
    da: "Den, der driver løsningen, skal vide, hvor længe en version får rettelser, og hvem man ringer til. Det er en del af F17 om drift og vedligehold.",
    en: "Those who run the solution must know how long a version gets fixes, and whom to call. It is part of F17 on operations and maintenance.",
  },
  good: {
    da: "SUPPORT.md med, hvor man får hjælp, hvem der kan aftale support, hvilke versioner der får rettelser, og hvornår de stopper.",
    en: "SUPPORT.md with where to get help, who can agree on support, which versions get fixes, and when they stop.",
  },
  pitfalls: {
    da: "Kun en e-mail; ingen ord om gamle versioner; en leverandør, hvis kontrakt er udløbet.",
    en: "An e-mail address alone; not a word on old versions; a supplier whose contract has ended.",
  },
  next: {
    da: "Skriv i SUPPORT.md, hvilke versioner der støttes hvor længe, og hvem man henvender sig til.",
    en: "Say in SUPPORT.md which versions are supported for how long, and whom to turn to.",
  },
  messages: {
    ...PASSAGE_MESSAGES,
    noScope: {
      da: "{path} siger ikke, hvem man kan få hjælp af.",
      en: "{path} does not say from whom one can get help.",
    },
    noLength: {
      da: "{path} siger ikke, hvilke versioner der støttes, og hvor længe.",
      en: "{path} does not say which versions are supported, and for how long.",
    },
  },
  run(repository, say) {
    const texts = readmes(repository);
    const sections = sectionsAbout([...texts, ...healthTexts(repository, "contributing")], HEADING);
    return judgePassages(repository, say, {
      passages: [...healthTexts(repository, "support"), ...sections],
      words: 8,
      examine: (passage) => examinePassage(repository, say, passage),
      elsewhere: findOutside(repository, texts, ABOUT),
      shared: true,
    });
  },
});

const HEADING = headings(
  "support(ed)?(?! matrix)",
  "(få )?hjælp",
  "(get(ting)? )?help",
  "vedligehold(else)?",
  "maintenance",
  "understøttede versioner",
  "end of life",
);
const ABOUT = words("support", "få hjælp", "get help");

const SCOPE = words(
  "kontakt[a-zA-ZÀ-ÖØ-öø-ž]*",
  "skriv[a-zA-ZÀ-ÖØ-öø-ž]*",
  "spørg[a-zA-ZÀ-ÖØ-öø-ž]*",
  "leverandør[a-zA-ZÀ-ÖØ-öø-ž]*",
  "sekretariat[a-zA-ZÀ-ÖØ-öø-ž]*",
  "opgaveliste[a-zA-ZÀ-ÖØ-öø-ž]*",
  "koordin[a-zA-ZÀ-ÖØ-öø-ž]*",
  "contact[a-zA-ZÀ-ÖØ-öø-ž]*",
  "write to",
  "ask(ing)?",
  "suppliers?",
  "vendors?",
  "issues?",
  "tracker",
  "e-?mail",
  "chat",
  "forum",
  "community",
);

const LENGTH = words(
  "(støtte|understøtte|vedligeholde)(s|r|t|de)? [a-zA-ZÀ-ÖØ-öø-ž]*\\s?[a-zA-ZÀ-ÖØ-öø-ž]*\\s?versione?r?n?e?",
  "versione?r?(ne|n|er)? [a-zA-ZÀ-ÖØ-öø-ž]*\\s?[a-zA-ZÀ-ÖØ-öø-ž]*\\s?(støttes|understøttes|vedligeholdes|får)",
  "(nyeste|seneste|sidste|gamle|ældre) (version|udgave|udgivelse)(er|en)?",
  "rettelser (til|i|indtil)",
  "supported versions?",
  "versions? [a-zA-ZÀ-ÖØ-öø-ž]*\\s?[a-zA-ZÀ-ÖØ-öø-ž]*\\s?(is|are|get|gets|receive|receives) [a-zA-ZÀ-ÖØ-öø-ž]*\\s?(support[a-zA-ZÀ-ÖØ-öø-ž]*|fix[a-zA-ZÀ-ÖØ-öø-ž]*|updates?)",
  "(latest|newest|older|previous|current|last) ([a-zA-ZÀ-ÖØ-öø-ž]+ )?(versions?|releases?)",
  "end[- ]of[- ](life|support)",
  "eol",
  "lts",
  "long[- ]term support",
  "ophør[a-zA-ZÀ-ÖØ-öø-ž]*",
);

function examinePassage(repository: RepositoryView, say: Say<Message>, passage: Passage): Verdict[] {
  const values = { path: nameOf(repository, passage) };
  const at = placeOf(repository, passage);
  // SECURITY.md is where many say which versions get fixes.
  const security = sectionsAbout(
    healthTexts(repository, "security"),
    headings("support[a-zA-ZÀ-ÖØ-öø-ž]*", "(under)?støtte[a-zA-ZÀ-ÖØ-öø-ž]*"),
  );
  const hasLength = [passage, ...security].some((each) => sentencesOf(each).some(({ text }) => LENGTH.test(text)));
  const hasScope = /@|https?:/.test(passage.text) || sentencesOf(passage).some(({ text }) => SCOPE.test(text));
  return [
    ...(hasScope ? [] : [say.fail("noScope", at, values)]),
    ...(hasLength ? [] : [say.fail("noLength", at, values)]),
  ];
}
