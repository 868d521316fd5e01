import { defineCheck, type Say, type Verdict } from "../check.ts";
import { prose } from "../facts/prose.ts";
import type { RepositoryView } from "../repository-view.ts";
import { readDocument } from "../text/read-document.ts";
import { judgePassages, PASSAGE_MESSAGES, placeOf, type PassageMessage } from "./judge-passages.ts";
import { findOutside } from "./outside-links.ts";
import { foundTexts, healthTexts, isInside, sectionsAbout, type Passage } from "./passages.ts";
import { readmes } from "./readmes.ts";
import { countWords, sentencesOf } from "./sentences.ts";
import { headings, words } from "./words.ts";

type Message = PassageMessage | "files" | "shown" | "noExample";

export const examples = defineCheck<Message>({
  id: "doc/examples",
  severity: "should",
  scope: "product",
  requirements: ["F15", "F20"],
  standards: { spc: [9], osps: ["DO-01.01"] },
  fix: ["docs/user-guide/index.md"],
  title: { da: "Eksempler på, hvad man gør med løsningen", en: "Examples of what one does with the solution" },
  why: {
    da: "Et eksempel viser hurtigere end en beskrivelse, om løsningen passer til opgaven. Det støtter F15 om ibrugtagning og F20 om brugervejledning.",
    en: "An example shows faster than a description whether the solution suits the task. It supports F15 on taking into use and F20 on user guidance.",
  },
  good: {
    da: "De vigtigste opgaver vist trin for trin, med skærmbilleder, kald eller kommandoer, som kan gentages.",
    en: "The main tasks shown step by step, with pictures of the screen, calls or commands that can be repeated.",
  },
  pitfalls: {
    da: "En liste over funktioner uden et eneste eksempel; eksempler fra en gammel udgave.",
    en: "A list of features without a single example; examples from an old version.",
  },
  next: {
    da: "Vis to eller tre almindelige opgaver trin for trin i docs/user-guide/index.md eller under Eksempler i README.md.",
    en: "Show two or three common tasks step by step in docs/user-guide/index.md or under Examples in README.md.",
  },
  messages: {
    ...PASSAGE_MESSAGES,
    files: { da: "Der er eksempler i {path}.", en: "There are examples in {path}." },
    shown: {
      da: "{path} viser løsningen med {count} billeder.",
      en: "{path} shows the solution in {count} pictures.",
    },
    noExample: {
      da: "{path} har et afsnit om brug, men intet eksempel: hverken trin, billede eller kode.",
      en: "{path} has a section on use, but no example: neither steps, picture nor code.",
    },
  },
  run(repository, say) {
    const texts = readmes(repository);
    const pages = foundTexts(repository, ...PAGES);
    const verdicts = judgePassages(repository, say, {
      passages: [...sectionsAbout([...texts, ...healthTexts(repository, "support")], HEADING), ...pages],
      words: 0,
      examine: (passage) => examinePassage(repository, say, passage),
      elsewhere: findOutside(repository, texts, ABOUT),
    });
    if (verdicts[0]?.outcome === "pass") return verdicts;
    const file = repository.files.find(FOLDERS).find((path) => !/\.(docx?|pdf|pptx?|zip|png|jpe?g)$/i.test(path));
    if (file !== undefined) return say.pass("files", { path: file }, { path: file });
    return findPictures(repository, say) ?? verdicts;
  },
});

const FOLDERS = "{examples,example,eksempler,samples,demo,docs/examples,docs/eksempler}/**";

const PAGES = [
  "{docs,doc,dokumentation,documentation}/**/{example*,eksemp*,tutorial*,usage*,user-guide*,user_guide*,brugervejledning*,brugerguide*}.{md,rst,adoc}",
  "{docs,doc,dokumentation,documentation}/**/{user-guide,user_guide,brugervejledning,vejledninger,tutorials,guides}/*.{md,rst,adoc}",
];

const HEADING = headings(
  "eksemp(el|ler)[a-zA-ZÀ-ÖØ-öø-ž]*",
  "examples?",
  "(sådan )?(bruger du|bruges)",
  "anvendelse",
  "brug(en)?",
  "brugervejledning",
  "usage",
  "how to use",
  "demo",
  "screenshots?",
  "skærmbilleder",
  "tutorials?",
  "(from|on) (the )?command line",
  "as a library",
);

const ABOUT = words(
  "eksempler",
  "examples?",
  "demo",
  "user guide",
  "brugervejledning[a-zA-ZÀ-ÖØ-öø-ž]*",
  "tutorials?",
  "documentation",
  "dokumentation[a-zA-ZÀ-ÖØ-öø-ž]*",
);

function examinePassage(repository: RepositoryView, say: Say<Message>, passage: Passage): Verdict[] {
  const { path, text } = passage;
  const document = readDocument(passage.repository, path);
  const pictures = document?.links.filter(({ image }) => image) ?? [];
  const shows =
    [...(document?.code ?? []), ...pictures].some(({ line }) => isInside(passage, line)) ||
    /^\s*(?:\d{1,2}[.)]|[-*]) \S/m.test(text) ||
    countWords(sentencesOf(passage)) >= 40;
  return shows ? [] : [say.fail("noExample", placeOf(repository, passage), { path })];
}

/** Pages with several pictures show what one does, whatever they are called. */
function findPictures(repository: RepositoryView, say: Say<Message>): Verdict | undefined {
  const isGuide = (path: string) => repository.kind === "docs" || /^(docs?|dokumentation)\//i.test(path);
  for (const path of prose(repository).filter(isGuide).slice(0, 200)) {
    const links = OTHER_PICTURES.test(path) ? [] : (readDocument(repository, path)?.links ?? []);
    const count = links.filter(({ image, target }) => image && !NO_SCREENSHOT.test(target)).length;
    if (count > 2) return say.pass("shown", { path }, { path, count });
  }
  return undefined;
}

const NO_SCREENSHOT = /badge|shield|\.svg|logo|licen[cs]e|workflows?\/|travis|coverage|youtube|sponsor|avatar/i;

const OTHER_PICTURES = /ar(?:k|ch)ite[ck]t|(?:^|\/)adrs?\/|install|setup/i;
