import { defineCheck, type Say, type Verdict } from "../check.ts";
import type { RepositoryView } from "../repository-view.ts";
import { readDocument } from "../text/read-document.ts";
import { followLink } from "./follow-link.ts";
import { judgePassages, PASSAGE_MESSAGES, placeOf, type PassageMessage } from "./judge-passages.ts";
import { findOutside } from "./outside-links.ts";
import { foundTexts, healthTexts, isInside, sectionsAbout, type Passage } from "./passages.ts";
import { readmes } from "./readmes.ts";
import { countWords, sentencesOf } from "./sentences.ts";
import { headings, words } from "./words.ts";

type Message = PassageMessage | "commands" | "noSteps" | "closed";

export const install = defineCheck<Message>({
  id: "doc/install",
  severity: "must",
  kinds: ["code"],
  requirements: ["F7", "F17"],
  standards: { spc: [9], osps: ["DO-01.01", "DO-07.01"] },
  fix: ["README.md"],
  title: { da: "Vejledning i at installere og starte", en: "How to install and run it" },
  why: {
    da: "En ny leverandør skal kunne få løsningen til at køre uden hjælp fra den gamle. Det er en del af dokumentationen, som F7 og F17 beder om.",
    en: "A new supplier must be able to run the solution without help from the old one. It is part of the documentation that F7 and F17 ask for.",
  },
  good: {
    da: "Et afsnit i README eller en side i docs/ med, hvad der kræves, og de kommandoer eller trin, der fører til en kørende løsning.",
    en: "A section of the README or a page in docs/ with what is needed, and the commands or steps that lead to a running solution.",
  },
  pitfalls: {
    da: "En overskrift uden trin; en vejledning, der kun ligger hos leverandøren; kommandoer uden et ord om, hvad de kræver.",
    en: "A heading without steps; a guide that only the supplier has; commands without a word on what they need.",
  },
  next: {
    da: "Skriv et afsnit Kom i gang i README.md: hvad der kræves, og kommandoerne i rækkefølge. Prøv dem på en tom maskine.",
    en: "Write a section Getting started in README.md: what is needed, and the commands in order. Try them on an empty machine.",
  },
  messages: {
    ...PASSAGE_MESSAGES,
    commands: {
      da: "{path} viser de kommandoer, der installerer eller starter løsningen.",
      en: "{path} shows the commands that install or start the solution.",
    },
    noSteps: {
      da: "{path} har et afsnit om installation, men ingen kommandoer, trin eller henvisning til dem.",
      en: "{path} has a section on installation, but no commands, steps or reference to them.",
    },
    closed: {
      da: "Vejledningen {path} er ikke i et format, som kan læses og rettes sammen med koden.",
      en: "The guide {path} is not in a format that can be read and changed together with the code.",
    },
  },
  run(repository, say) {
    const texts = readmes(repository);
    const sources = [...texts, ...healthTexts(repository, "contributing"), ...foundTexts(repository, ...FRONT_PAGES)];
    const pages = foundTexts(repository, ...PAGES);
    const weak = sectionsAbout(sources, MAY_TELL).filter((passage) => hasCommand(passage));
    const verdicts = judgePassages(repository, say, {
      passages: [...sectionsAbout(sources, HEADING), ...weak, ...pages],
      words: 0,
      examine: (passage) => examinePassage(repository, say, passage),
      elsewhere: findOutside(repository, texts, ABOUT),
    });
    if (verdicts[0]?.outcome === "pass") return verdicts;
    const command = findCommand(repository);
    if (command) return say.pass("commands", command, { path: command.path });
    const [closed] = verdicts[0]?.message === "missing" ? repository.files.find(CLOSED) : [];
    return closed === undefined ? verdicts : say.fail("closed", { path: closed }, { path: closed });
  },
});

const PAGES = [
  "{,doc/,docs/,docs/*/,docs/source/*/,dokumentation/,documentation/}{install*,getting[-_ ]started*,quick[-_ ]?start*,setup*,deploy*,build*,development*,running*,drift*,opsætning*,kom-i-gang*,udvikling*,hosting*}.{md,rst,adoc}",
];

const CLOSED = "**/*{install,opsætning,opsaetning,deploy,setup,idriftsættelse}*.{doc,docx,odt,pdf,pptx}";

const FRONT_PAGES = ["{docs,doc,dokumentation,documentation}/{index,README}.{md,rst}"];

const HEADING = headings(
  "how to (install|run|build|start)",
  "install[a-zA-ZÀ-ÖØ-öø-ž]*",
  "(project |local |dev[a-zA-ZÀ-ÖØ-öø-ž]* |quick |docker )*set-?ups?",
  "opsætning",
  "kom (hurtigt )?i gang",
  "get(ting)? started",
  "quick ?start",
  "deploy[a-zA-ZÀ-ÖØ-öø-ž]*",
  "udrulning",
  "sådan (installer|starter|kører)[a-zA-ZÀ-ÖØ-öø-ž]*",
);

/** Headings that stand above commands as often as above anything else. */
const MAY_TELL = headings(
  "(start|kør|afvikling|byg)",
  "usage",
  "(local |lokal )?(development|udvikling)[a-zA-ZÀ-ÖØ-öø-ž]*",
  "build(ing)?",
  "run(ning)?",
  "starting",
  "docker[a-zA-ZÀ-ÖØ-öø-ž]*",
);

const ABOUT = words(
  "install[a-zA-ZÀ-ÖØ-öø-ž]*",
  "set-?up",
  "getting started",
  "start",
  "deploy[a-zA-ZÀ-ÖØ-öø-ž]*",
  "docker( compose)?",
  "opsætning",
  "kom i gang",
  "documentation",
  "dokumentation[a-zA-ZÀ-ÖØ-öø-ž]*",
  "vejledning[a-zA-ZÀ-ÖØ-öø-ž]*",
);

const COMMAND =
  /(?:^|[\s`$>])(?:npm|npx|yarn|pnpm|composer|docker(?:-compose)?|pip3?|pipenv|poetry|uv|python3?|mvn|\.\/mvnw|gradle|\.\/gradlew|dotnet|go (?:run|install|build)|cargo|helm|kubectl|make|task|drush|bundle|rake|git clone|java -jar|msbuild|ddev)(?:\s|$)/m;

function examinePassage(repository: RepositoryView, say: Say<Message>, passage: Passage): Verdict[] {
  const shows =
    codeIn(passage).length > 0 ||
    hasCommand(passage) ||
    linksIn(passage).some((target) => /^https?:/.test(target) || followLink(repository, passage.path, target)) ||
    countWords(sentencesOf(passage)) >= 25;
  return shows ? [] : [say.fail("noSteps", placeOf(repository, passage), { path: passage.path })];
}

function hasCommand(passage: Passage): boolean {
  return [passage.text, ...codeIn(passage)].some((text) => COMMAND.test(text.slice(0, 20_000)));
}

function codeIn(passage: Passage): readonly string[] {
  const code = readDocument(passage.repository, passage.path)?.code ?? [];
  return code.filter(({ line }) => isInside(passage, line)).map(({ text }) => text);
}

function linksIn(passage: Passage): readonly string[] {
  const links = readDocument(passage.repository, passage.path)?.links ?? [];
  return links.filter(({ line, image }) => !image && isInside(passage, line)).map(({ target }) => target);
}

function findCommand(repository: RepositoryView): { path: string; line: number } | undefined {
  for (const { path } of readmes(repository)) {
    const code = readDocument(repository, path)?.code.find(({ text }) => COMMAND.test(text.slice(0, 5000)));
    if (code) return { path, line: code.line };
  }
  return undefined;
}
