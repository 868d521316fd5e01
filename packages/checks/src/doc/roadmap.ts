import { defineCheck, type Say, type Verdict } from "../check.ts";
import type { RepositoryView } from "../repository-view.ts";
import { readYaml } from "../text/read-yaml.ts";
import { followLink } from "./follow-link.ts";
import { judgePassages, PASSAGE_MESSAGES, placeOf, type PassageMessage } from "./judge-passages.ts";
import { linksAbout } from "./outside-links.ts";
import { foundTexts, healthTexts, sectionsAbout, wholeText, type Passage } from "./passages.ts";
import { readmes } from "./readmes.ts";
import { sentencesOf } from "./sentences.ts";
import { headings, words } from "./words.ts";

type Message = PassageMessage | "linked" | "past" | "noPlan";

export const roadmap = defineCheck<Message>({
  id: "doc/roadmap",
  severity: "should",
  scope: "product",
  requirements: ["S4"],
  standards: { spc: [4] },
  fix: ["ROADMAP.md"],
  title: { da: "Køreplan, som alle kan læse", en: "A roadmap that anyone can read" },
  why: {
    da: "En myndighed, der overvejer at være med, vil vide, hvor produktet er på vej hen. S4 beder om en plan, der hænger sammen med strategien.",
    en: "An authority that considers joining wants to know where the product is heading. S4 asks for a plan that hangs together with the strategy.",
  },
  good: {
    da: "ROADMAP.md eller et afsnit med, hvad der arbejdes på nu, hvad der er besluttet, og hvad der overvejes, gerne med henvisning til opgaverne.",
    en: "ROADMAP.md or a section with what is being worked on, what is decided and what is considered, preferably with references to the issues.",
  },
  pitfalls: {
    da: "En plan for et år, der er gået; en liste over ønsker uden en beslutning; en plan bag login.",
    en: "A plan for a year that has passed; a list of wishes without a decision; a plan behind a login.",
  },
  next: {
    da: "Skriv ROADMAP.md: nu, næste og senere, som styregruppen har vedtaget det.",
    en: "Write ROADMAP.md: now, next and later, as the steering group has decided it.",
  },
  messages: {
    ...PASSAGE_MESSAGES,
    linked: {
      da: "{path} henviser til {url}. Den side er ikke læst her, så ingen ved, om den har en plan.",
      en: "{path} refers to {url}. That page was not read here, so nobody knows whether it holds a plan.",
    },
    past: {
      da: "{path} nævner kun år, der er gået; det seneste er {year}.",
      en: "{path} names only years that have passed; the last is {year}.",
    },
    noPlan: {
      da: "{path} handler om planen, men nævner hverken tid, rækkefølge eller punkter.",
      en: "{path} is about the plan, but names neither time, order nor items.",
    },
  },
  run(repository, say) {
    const texts = [...readmes(repository), ...healthTexts(repository, "governance", "contributing")];
    const linked = texts.flatMap(({ repository: holder, path }) =>
      linksAbout(holder, path, ABOUT).flatMap(({ target }) => followLink(holder, path, target) ?? []),
    );
    const passages = [
      ...healthTexts(repository, "roadmap"),
      ...foundTexts(repository, ...PAGES),
      ...[...new Set(linked)].flatMap((path) => wholeText(repository, path) ?? []),
      ...sectionsAbout([...texts, ...foundTexts(repository, ...STRATEGIES)], HEADING),
    ];
    const verdicts = judgePassages(repository, say, {
      passages,
      words: 15,
      examine: (passage) => examinePassage(repository, say, passage),
    });
    return passages.length > 0 ? verdicts : (judgeLinks(repository, say, texts) ?? verdicts);
  },
});

const PAGES = [
  "{docs,doc,dokumentation,produktforvaltning,strategi,strategy}/**/{roadmap*,køreplan*,koereplan*}.{md,rst,adoc}",
];
const STRATEGIES = ["{docs,doc,dokumentation,produktforvaltning}/**/{vision*,strateg*}.{md,rst}"];

const HEADING = headings(
  "road ?map",
  "k(ø|oe)replan",
  "udviklingsplan[a-zA-ZÀ-ÖØ-öø-ž]*",
  "planlagt[a-zA-ZÀ-ÖØ-öø-ž]*",
  "kommende",
  "planned",
  "upcoming",
  "future (plans|work|development)",
  "fremtid[a-zA-ZÀ-ÖØ-öø-ž]*",
  "next steps",
  "hvad (kommer|arbejdes) ",
);
const ABOUT = words("road ?map[a-zA-ZÀ-ÖØ-öø-ž]*", "køreplan[a-zA-ZÀ-ÖØ-öø-ž]*", "milestones?");

/** When, in which order, or what: one of them makes it a plan. */
const PLAN = words(
  "q[1-4]",
  "[1-4]\\. kvartal",
  "20\\d\\d",
  "nu",
  "næste",
  "senere",
  "kortere sigt",
  "lang sigt",
  "now",
  "next",
  "later",
  "short term",
  "long term",
  "milestones?",
  "milepæl[a-zA-ZÀ-ÖØ-öø-ž]*",
  "fase \\d",
  "phase \\d",
  "planned",
  "planlagt[a-zA-ZÀ-ÖØ-öø-ž]*",
  "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december",
  "january|february|march|may|june|july|october",
);

function examinePassage(repository: RepositoryView, say: Say<Message>, passage: Passage): Verdict[] {
  const { path, text } = passage;
  const at = placeOf(repository, passage);
  const years = (text.match(/(?<!\d)20[0-4]\d(?!\d)/g) ?? []).map(Number);
  const last = Math.max(...years, 0);
  const now = Number(repository.today.slice(0, 4));
  const hasOrder = sentencesOf(passage).some((sentence) =>
    /(?<![a-zA-ZÀ-ÖØ-öø-ž])(?:nu|næste|senere|now|next|later)(?![a-zA-ZÀ-ÖØ-öø-ž])/i.test(sentence.text),
  );
  if (years.length > 0 && last < now && !hasOrder) return [say.fail("past", at, { path, year: last })];
  const hasItems = (text.match(/^\s*(?:[-*+]|\d{1,2}[.)]|\|) *\S/gm) ?? []).length > 1;
  return hasItems || sentencesOf(passage).some((sentence) => PLAN.test(sentence.text))
    ? []
    : [say.fail("noPlan", at, { path })];
}

/** A plan may lie on the forge's own pages, or where publiccode.yml says. */
function judgeLinks(repository: RepositoryView, say: Say<Message>, texts: readonly Passage[]): Verdict | undefined {
  const yaml = readYaml(repository.files.text("publiccode.yml") ?? "");
  const url =
    typeof yaml.value === "object" && yaml.value !== null ? (yaml.value as Record<string, unknown>).roadmap : undefined;
  if (typeof url === "string" && url !== "") {
    const at = { path: "publiccode.yml", line: yaml.lineOf(["roadmap"]) };
    return say.unknown("linked", at, { path: "publiccode.yml", url });
  }
  for (const passage of texts) {
    const link = linksAbout(passage.repository, passage.path, ABOUT).find(({ target }) => /^https?:/.test(target));
    if (link)
      return say.unknown("linked", placeOf(repository, passage, link.line), { path: passage.path, url: link.target });
  }
  return undefined;
}
