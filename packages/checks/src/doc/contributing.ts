import { defineCheck, type Say, type Verdict } from "../check.ts";
import type { RepositoryView } from "../repository-view.ts";
import { judgePassages, nameOf, PASSAGE_MESSAGES, placeOf, type PassageMessage } from "./judge-passages.ts";
import { findOutside } from "./outside-links.ts";
import { healthTexts, sectionsAbout, type Passage } from "./passages.ts";
import { readmes } from "./readmes.ts";
import { sentencesOf } from "./sentences.ts";
import { headings, words } from "./words.ts";

type Message = PassageMessage | "noWay" | "template";

export const contributing = defineCheck<Message>({
  id: "doc/contributing",
  severity: "must",
  scope: "product",
  requirements: ["F7", "S2"],
  standards: { spc: [4], osps: ["GV-03.01", "GV-03.02"], github: true },
  fix: ["CONTRIBUTING.md"],
  title: { da: "Sådan foreslår man en ændring", en: "How to propose a change" },
  why: {
    da: "Åben kode bliver først fælles, når andre ved, hvordan de kommer med. F7 og S2 bygger på, at en ny myndighed eller leverandør kan bidrage uden at spørge sig for.",
    en: "Open code is shared only when others know how to join in. F7 and S2 rest on a new authority or supplier being able to contribute without asking around.",
  },
  good: {
    da: "CONTRIBUTING.md med vejen fra ønske til færdig ændring: hvor man skriver det, hvilken gren man arbejder på, og hvem der gennemgår det.",
    en: "CONTRIBUTING.md with the way from a wish to a finished change: where to write it, on which branch to work, and who reviews it.",
  },
  pitfalls: {
    da: "En fil, der kun hilser velkommen; skabelonens tekst med et andet produkts navn; en henvisning til en side bag login.",
    en: "A file that only welcomes; the template's text with another product's name; a reference to a page behind a login.",
  },
  next: {
    da: "Skriv i CONTRIBUTING.md trin for trin, hvordan man foreslår en ændring, og hvad der sker med den.",
    en: "Say in CONTRIBUTING.md, step by step, how to propose a change and what happens to it.",
  },
  messages: {
    ...PASSAGE_MESSAGES,
    noWay: {
      da: "{path} handler om at bidrage, men siger ikke hvordan: hverken sag, gren, ændringsforslag (pull request) eller adresse er nævnt.",
      en: "{path} is about contributing, but does not say how: neither issue, branch, pull request nor address is mentioned.",
    },
    template: {
      da: "{path} er skabelonens egen fil. Kodeværten viser CONTRIBUTING.md, og den skal handle om dette produkt.",
      en: "{path} is the template's own file. The forge shows CONTRIBUTING.md, and that must be about this product.",
    },
  },
  run(repository, say) {
    const texts = readmes(repository);
    return judgePassages(repository, say, {
      passages: [...healthTexts(repository, "contributing"), ...sectionsAbout(texts, HEADING)],
      words: 12,
      examine: (passage) => examinePassage(repository, say, passage),
      elsewhere: findOutside(repository, texts, ABOUT),
      shared: true,
    });
  },
});

const HEADING = headings(
  "(how (to|can i|you can) )?contribut[a-zA-ZÀ-ÖØ-öø-ž]*",
  "(sådan )?bidrag[a-zA-ZÀ-ÖØ-öø-ž]*",
  "(vil du|hvordan kan du|kan jeg) (bidrage|hjælpe|være med)",
  "deltag",
  "propos[a-zA-ZÀ-ÖØ-öø-ž]* (a )?changes?",
  "pull requests?",
  "participat[a-zA-ZÀ-ÖØ-öø-ž]*",
);

const ABOUT = words("contribut(e|ing|ions?)", "bidrag(e|er)?");

const WAY = words(
  "pull[- ]?requests?[a-zA-ZÀ-ÖØ-öø-ž]*",
  "merge[- ]?requests?[a-zA-ZÀ-ÖØ-öø-ž]*",
  "PRs?",
  "MRs?",
  "fork(s|ed|ing|en|er)?",
  "branch(es|en|e)?",
  "gren(en|e)?",
  "patch(es)?",
  "issues?(t|ts|en)?",
  "sag(en|er)?",
  "opgave(n|r|liste|listen)?",
  "ændringsforslag[a-zA-ZÀ-ÖØ-öø-ž]*",
  "tickets?",
  "jira",
  "e-?mails?",
  "mailing list",
);

function examinePassage(repository: RepositoryView, say: Say<Message>, passage: Passage): Verdict[] {
  const values = { path: nameOf(repository, passage) };
  const at = placeOf(repository, passage);
  if (/template/i.test(passage.path)) return [say.fail("template", at, values)];
  return sentencesOf(passage).some(({ text }) => WAY.test(text)) ? [] : [say.fail("noWay", at, values)];
}
