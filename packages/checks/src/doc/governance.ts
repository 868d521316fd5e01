import { defineCheck, type Say, type Verdict } from "../check.ts";
import type { RepositoryView } from "../repository-view.ts";
import { readDocument } from "../text/read-document.ts";
import { judgePassages, nameOf, PASSAGE_MESSAGES, placeOf, type PassageMessage } from "./judge-passages.ts";
import { foundTexts, healthTexts, isInside, sectionsAbout, type Passage } from "./passages.ts";
import { readmes } from "./readmes.ts";
import { sentencesOf } from "./sentences.ts";
import { headings, words } from "./words.ts";

type Message = PassageMessage | "empty" | "noRoles" | "noDecisions" | "noInfluence";

export const governance = defineCheck<Message>({
  id: "doc/governance",
  severity: "must",
  scope: "product",
  requirements: ["G3", "G6", "G7"],
  standards: { spc: [4], osps: ["GV-01.02"] },
  fix: ["GOVERNANCE.md"],
  title: { da: "Hvem gør hvad, og hvordan beslutter man", en: "Who does what, and how decisions are made" },
  why: {
    da: "En myndighed, der overvejer at være med, skal kunne se, hvem der bestemmer, og hvordan den selv får indflydelse. Det støtter G3, G6 og G7 om koordinator, styregruppe og koordinationsgruppe.",
    en: "An authority that considers joining must see who decides and how it gets a say. It supports G3, G6 and G7 on coordinator, steering group and coordination group.",
  },
  good: {
    da: "GOVERNANCE.md med roller og navne, hvordan en beslutning bliver til, og vejen fra et ønske til en beslutning.",
    en: "GOVERNANCE.md with roles and names, how a decision is made, and the way from a wish to a decision.",
  },
  pitfalls: {
    da: "Overskrifter uden tekst fra en skabelon; en beskrivelse af OS2 i almindelighed; roller uden et ord om, hvordan der besluttes.",
    en: "Headings without text from a template; a description of OS2 in general; roles without a word on how decisions are made.",
  },
  next: {
    da: "Skriv i GOVERNANCE.md, hvem der har hvilken rolle, hvem der beslutter hvad, og hvordan man får indflydelse.",
    en: "Say in GOVERNANCE.md who has which role, who decides what, and how to get a say.",
  },
  messages: {
    ...PASSAGE_MESSAGES,
    empty: {
      da: "{path} har en overskrift uden tekst: “{title}”.",
      en: "{path} has a heading without text: “{title}”.",
    },
    noRoles: { da: "{path} nævner ingen roller.", en: "{path} names no roles." },
    noDecisions: {
      da: "{path} siger ikke, hvordan beslutninger bliver til.",
      en: "{path} does not say how decisions are made.",
    },
    noInfluence: {
      da: "{path} siger ikke, hvordan andre får indflydelse.",
      en: "{path} does not say how others get a say.",
    },
  },
  run(repository, say) {
    const pages = foundTexts(repository, ...PAGES);
    const sections = sectionsAbout([...readmes(repository), ...healthTexts(repository, "contributing")], HEADING);
    return judgePassages(repository, say, {
      passages: [...healthTexts(repository, "governance"), ...pages, ...sections],
      words: 25,
      examine: (passage) => examinePassage(repository, say, passage),
      shared: true,
    });
  },
});

const PAGES = [
  "{,docs/,doc/}{governance,organisering,styring}/{index,README}.{md,rst}",
  "{docs,doc}/{governance*,organisering*}.{md,rst}",
  "governance/*charter*.{md,rst}",
  "produktforvaltning/README.md",
];

const HEADING = headings(
  "governance",
  "organisering",
  "styring",
  "beslutninger",
  "decision[a-zA-ZÀ-ÖØ-öø-ž]*",
  "hvem bestemmer",
);

const ROLES = words(
  "roller?",
  "roles?",
  "styregruppe[a-zA-ZÀ-ÖØ-öø-ž]*",
  "koordinationsgruppe[a-zA-ZÀ-ÖØ-öø-ž]*",
  "koordinator[a-zA-ZÀ-ÖØ-öø-ž]*",
  "produktkoordinator[a-zA-ZÀ-ÖØ-öø-ž]*",
  "tovholder[a-zA-ZÀ-ÖØ-öø-ž]*",
  "faggruppe[a-zA-ZÀ-ÖØ-öø-ž]*",
  "bestyrelse[a-zA-ZÀ-ÖØ-öø-ž]*",
  "leverandør[a-zA-ZÀ-ÖØ-öø-ž]*",
  "produktejer[a-zA-ZÀ-ÖØ-öø-ž]*",
  "projektleder[a-zA-ZÀ-ÖØ-öø-ž]*",
  "maintainers?",
  "steering (group|committee)",
  "coordination group",
  "coordinator",
  "(technical )?(steering )?committee",
  "working groups?",
  "product owner",
  "project (manager|lead)",
  "board",
  "contributors?",
  "suppliers?",
  "chair",
);

const DECISIONS = words(
  "beslut[a-zA-ZÀ-ÖØ-öø-ž]*",
  "afgør[a-zA-ZÀ-ÖØ-öø-ž]*",
  "vedtag[a-zA-ZÀ-ÖØ-öø-ž]*",
  "priorit[a-zA-ZÀ-ÖØ-öø-ž]*",
  "godkend[a-zA-ZÀ-ÖØ-öø-ž]*",
  "bestemmer",
  "mandat[a-zA-ZÀ-ÖØ-öø-ž]*",
  "stemme(r|s)?",
  "flertal",
  "enighed",
  "konsensus",
  "decid[a-zA-ZÀ-ÖØ-öø-ž]*",
  "decisions?",
  "approv[a-zA-ZÀ-ÖØ-öø-ž]*",
  "vot(e|es|ing)",
  "majority",
  "consensus",
  "priorit(ise|ize|y|ies)[a-zA-ZÀ-ÖØ-öø-ž]*",
  "mandate",
  "governs?",
);

const INFLUENCE = words(
  "indflydelse",
  "opgaveliste[a-zA-ZÀ-ÖØ-öø-ž]*",
  "foreslå[a-zA-ZÀ-ÖØ-öø-ž]*",
  "forslag[a-zA-ZÀ-ÖØ-öø-ž]*",
  "ønsker?",
  "bidrag[a-zA-ZÀ-ÖØ-öø-ž]*",
  "deltag[a-zA-ZÀ-ÖØ-öø-ž]*",
  "kontakt[a-zA-ZÀ-ÖØ-öø-ž]*",
  "henvend[a-zA-ZÀ-ÖØ-öø-ž]*",
  "møde[a-zA-ZÀ-ÖØ-öø-ž]*",
  "åben for",
  "issues?",
  "pull requests?",
  "propos[a-zA-ZÀ-ÖØ-öø-ž]*",
  "contribut(e|ing|ions?)",
  "suggest[a-zA-ZÀ-ÖØ-öø-ž]*",
  "feedback",
  "meetings?",
  "contact[a-zA-ZÀ-ÖØ-öø-ž]*",
  "influence",
  "participat[a-zA-ZÀ-ÖØ-öø-ž]*",
  "join[a-zA-ZÀ-ÖØ-öø-ž]*",
);

function examinePassage(repository: RepositoryView, say: Say<Message>, passage: Passage): Verdict[] {
  const values = { path: nameOf(repository, passage) };
  const empty = emptyHeadings(passage)
    .slice(0, 10)
    .map(({ line, title }) => say.fail("empty", placeOf(repository, passage, line), { ...values, title }));
  const sentences = sentencesOf(passage);
  const at = placeOf(repository, passage);
  const says = (pattern: RegExp) => sentences.some(({ text }) => pattern.test(text));
  return [
    ...empty,
    ...(says(ROLES) ? [] : [say.fail("noRoles", at, values)]),
    ...(says(DECISIONS) ? [] : [say.fail("noDecisions", at, values)]),
    ...(says(INFLUENCE) ? [] : [say.fail("noInfluence", at, values)]),
  ];
}

/** Headings with neither text nor subheadings below them. */
function emptyHeadings({ repository, path, ...range }: Passage): { line: number; title: string }[] {
  const document = readDocument(repository, path);
  const sections = document?.sections ?? [];
  const code = new Set(document?.code.map((block) => block.line));
  return sections.filter(({ level, line, text: own }, index) => {
    const next = sections[index + 1];
    if (level === 0 || !isInside(range, line) || (next && next.level > level)) return false;
    const lines = own.split("\n");
    return lines.every((words, offset) => words.trim() === "" && !code.has(line + offset));
  });
}
