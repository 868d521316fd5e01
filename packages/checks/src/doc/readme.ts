import type { Say, Verdict } from "../check.ts";
import { defineCheck } from "../check.ts";
import { healthFiles } from "../health-files.ts";
import type { RepositoryView } from "../repository-view.ts";
import { findLeftovers } from "../text/leftovers.ts";
import { findGenerated, isGenerated } from "./generated-readmes.ts";
import type { Passage } from "./passages.ts";
import { statesPurpose } from "./purpose-words.ts";
import { openingOf, readmes } from "./readmes.ts";
import { countWords, sentencesOf } from "./sentences.ts";

type Message = "found" | "several" | "missing" | "empty" | "thin" | "generated" | "leftover";

export const readme = defineCheck<Message>({
  id: "doc/readme",
  severity: "must",
  requirements: ["F5"],
  standards: { spc: [9], github: true },
  fix: ["README.md"],
  title: { da: "README, der er skrevet til dette repository", en: "A README written for this repository" },
  why: {
    da: "README er det første, en kollega, en leverandør eller en borger ser. F5 beder om, at hvert repository fortæller, hvad det er; en tom README, eller en, som et værktøj har skrevet, fortæller ingenting.",
    en: "The README is the first thing that a colleague, a supplier or a citizen sees. F5 asks each repository to say what it is; an empty or machine-made README says nothing.",
  },
  good: {
    da: "README.md i roden med en tekst, som mennesker har skrevet om netop dette repository, på dansk, engelsk eller begge sprog.",
    en: "README.md at the root with a text that people wrote about this very repository, in Danish, English or both.",
  },
  pitfalls: {
    da: "Kun en overskrift; den tekst, som GitLab, Angular eller en skabelon selv lægger ind; kun en henvisning til et websted.",
    en: "A heading alone; the text that GitLab, Angular or a template put there; only a reference to a website.",
  },
  next: {
    da: "Skriv i README.md, hvad dette repository er, hvem det er til, og hvordan man kommer i gang. Slet det, som værktøjet selv skrev.",
    en: "Say in README.md what this repository is, whom it is for and how to get started. Delete what the tool wrote.",
  },
  messages: {
    found: { da: "{path} er skrevet til dette repository.", en: "{path} was written for this repository." },
    several: {
      da: "{path} er skrevet til dette repository. Der er {count} README-filer samme sted; kodeværten viser kun én.",
      en: "{path} was written for this repository. There are {count} READMEs in the same place; the forge shows one only.",
    },
    missing: { da: "Der er ingen README i roden.", en: "There is no README at the root." },
    empty: { da: "{path} er tom eller kan ikke læses som tekst.", en: "{path} is empty or cannot be read as text." },
    thin: {
      da: "{path} har kun {words} ord ud over overskrifter og kode.",
      en: "{path} has only {words} words beside headings and code.",
    },
    generated: {
      da: "{path} er den tekst, som et værktøj eller en skabelon lagde ind: “{found}”.",
      en: "{path} is the text that a tool or a template put there: “{found}”.",
    },
    leftover: {
      da: "{path} er en skabelon, der ikke er udfyldt: “{found}”.",
      en: "{path} is a template that has not been filled in: “{found}”.",
    },
  },
  run(repository, say) {
    const texts = readmes(repository);
    const [file] = healthFiles(repository, "readme");
    if (!file) return say.fail("missing");
    // README.md and README.da.md are one text in two languages; README.md and README.rst are two texts.
    const rivals = texts.filter(({ path }) => !/[-_.](da|dk|en|uk|us)[^/]*$/i.test(path));
    const verdicts = texts.map((text) => judge(repository, say, text, rivals.length));
    return (
      verdicts.find(({ outcome }) => outcome === "pass") ??
      verdicts.find(({ message }) => message !== "empty") ??
      say.fail("empty", { path: file.path }, { path: file.path })
    );
  },
});

/** Fewer words than this are a title, said once more. */
const FEW = 12;

function judge(repository: RepositoryView, say: Say<Message>, passage: Passage, count: number): Verdict {
  const { path } = passage;
  const sentences = sentencesOf(passage);
  const text = repository.files.text(path) ?? "";
  const own = sentences.filter((sentence) => !isGenerated(sentence.text));
  if (text.trim() === "") return say.fail("empty", { path }, { path });
  const speaks = sentencesOf(openingOf(passage)).some((each) => !isGenerated(each.text) && statesPurpose(each.text));
  if (!speaks) {
    const generated = findGenerated(text);
    if (generated) return say.fail("generated", { path, line: generated.line }, { path, found: generated.found });
    const [leftover] = findLeftovers(text);
    if (leftover) return say.fail("leftover", { path, line: leftover.line }, { path, found: leftover.found });
  }
  const words = countWords(own);
  if (words < FEW) return say.fail("thin", { path, line: 1 }, { path, words });
  return count > 1 ? say.pass("several", { path }, { path, count }) : say.pass("found", { path }, { path });
}
