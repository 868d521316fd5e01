import { defineCheck, type Say, type Verdict } from "../check.ts";
import type { RepositoryView } from "../repository-view.ts";
import { unfinished } from "./judge-passages.ts";
import { foundTexts, healthTexts, type Passage } from "./passages.ts";
import { readmes } from "./readmes.ts";
import { sentencesOf } from "./sentences.ts";
import { readVersion } from "./versions.ts";
import { words } from "./words.ts";

type Message = "stated" | "semantic" | "calendar" | "disagree" | "odd" | "unknown" | "missing";

export const versioning = defineCheck<Message>({
  id: "doc/versioning",
  severity: "must",
  kinds: ["code"],
  requirements: ["F12"],
  standards: { spc: [16], osps: ["BR-02.01"] },
  fix: ["CHANGELOG.md"],
  title: { da: "Versioner, der betyder noget", en: "Versions that mean something" },
  why: {
    da: "Et versionsnummer skal sige, om en opdatering er ufarlig. Når alle bruger den samme kerne (F12), er nummeret det, de taler sammen om.",
    en: "A version's number must tell whether an update is harmless. When all use the same core (F12), the number is what they speak about.",
  },
  good: {
    da: "En sætning i README eller CHANGELOG om metoden, fx Semantic Versioning, og mærker (tags) i git, der følger den: 1.4.0, 1.4.1, 2.0.0.",
    en: "A sentence in README or CHANGELOG on the method, such as Semantic Versioning, and tags in git that follow it: 1.4.0, 1.4.1, 2.0.0.",
  },
  pitfalls: {
    da: "Mærker i flere former; fire tal, når tre er lovet; versioner kun i leverandørens system.",
    en: "Tags in several forms; four numbers where three are promised; versions only in the supplier's system.",
  },
  next: {
    da: "Skriv i CHANGELOG.md, hvilken metode versionerne følger, og giv den næste udgivelse et nummer efter den.",
    en: "Say in CHANGELOG.md which method the versions follow, and number the next release by it.",
  },
  messages: {
    stated: { da: "{path} siger, hvordan versioner nummereres.", en: "{path} says how versions are numbered." },
    semantic: {
      da: "De seneste mærker i git følger Semantic Versioning, senest {tag}.",
      en: "The latest tags in git follow Semantic Versioning, the last being {tag}.",
    },
    calendar: {
      da: "De seneste mærker i git er numre efter dato, senest {tag}.",
      en: "The latest tags in git are numbered by date, the last being {tag}.",
    },
    disagree: {
      da: "{path} lover Semantic Versioning, men mærker som {tag} i git følger den ikke.",
      en: "{path} promises Semantic Versioning, but tags such as {tag} in git do not follow it.",
    },
    odd: {
      da: "Mærker i git som {tag} følger ingen metode, som er beskrevet.",
      en: "Tags in git such as {tag} follow no method that is described.",
    },
    unknown: {
      da: "Ingen metode er beskrevet, og git-historikken er ikke med her.",
      en: "No method is described, and git's history is not here.",
    },
    missing: {
      da: "Der er hverken mærker for versioner i git eller en beskrivelse af, hvordan de nummereres.",
      en: "There are neither tags of versions in git nor a description of how they are numbered.",
    },
  },
  run(repository, say) {
    const stated = findStatement(repository);
    const tags = newestTags(repository);
    const semantic = tags.filter((tag) => readVersion(tag)?.semantic);
    const [first] = tags;
    if (stated) {
      const odd = tags.find((tag) => !readVersion(tag)?.semantic);
      const isBroken = stated.semantic && odd !== undefined && tags.length > 2 && semantic.length * 2 < tags.length;
      const at = { path: stated.passage.path, line: stated.line };
      const values = { path: stated.passage.path, tag: odd ?? "" };
      return isBroken ? say.fail("disagree", at, values) : say.pass("stated", at, { path: values.path });
    }
    return judgeTags(repository, say, tags, semantic.length, first);
  },
});

/** Old tags may follow an old method. */
const RECENT = 5;

function newestTags({ history }: RepositoryView): readonly string[] {
  const dated = [...(history?.tags ?? [])].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  // Marks of deployments and branches are no versions.
  return dated
    .map(({ name }) => name)
    .filter((name) => /\d/.test(name) && (readVersion(name) !== undefined || /^v?\d|release|version/i.test(name)))
    .slice(0, RECENT);
}

function judgeTags(
  { history }: RepositoryView,
  say: Say<Message>,
  tags: readonly string[],
  semantic: number,
  newest = "",
): Verdict {
  if (!history || (history.shallow && tags.length === 0)) return say.unknown("unknown");
  if (tags.length === 0) return say.fail("missing");
  if (semantic >= tags.length * 0.8) return say.pass("semantic", undefined, { tag: newest });
  const calendar = tags.filter((tag) => readVersion(tag)?.calendar).length;
  if (calendar >= tags.length * 0.8) return say.pass("calendar", undefined, { tag: newest });
  return say.fail("odd", undefined, { tag: tags.find((tag) => !readVersion(tag)?.semantic) ?? newest });
}

interface Statement {
  readonly passage: Passage;
  readonly line: number;
  readonly semantic: boolean;
}

function findStatement(repository: RepositoryView): Statement | undefined {
  const sources = [
    ...readmes(repository),
    ...healthTexts(repository, "changelog", "contributing", "governance"),
    ...foundTexts(repository, "{docs,doc}/**/{version*,release*,udgivelse*,udrulning*}.{md,rst}"),
  ];
  for (const passage of sources.filter((each) => each.repository === repository)) {
    const { leftovers } = unfinished(passage);
    const sentence = sentencesOf(passage).find(({ text }) => METHOD.test(text));
    if (sentence && leftovers.length === 0)
      return { passage, line: sentence.line, semantic: SEMANTIC.test(sentence.text) };
  }
  return undefined;
}

const SEMANTIC = words("semantic versioning", "semantisk versionering", "semver");
const METHOD = words(
  "semantic versioning",
  "semantisk versionering",
  "semver",
  "calendar versioning",
  "calver",
  "version(s)?(nummer|numre|nummeret|ering) (følger|består|er|angiver|efter)",
  "versione?r?(ne)? (følger|nummereres|navngives)",
  "versions? (numbers? )?(follows?|consists? of|are numbered|is numbered)",
  "versioning (scheme|method|follows?)",
);
