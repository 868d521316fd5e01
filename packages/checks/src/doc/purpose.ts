import { defineCheck, type Say, type Verdict } from "../check.ts";
import type { RepositoryView } from "../repository-view.ts";
import { readDocument } from "../text/read-document.ts";
import { followLink } from "./follow-link.ts";
import { isGenerated } from "./generated-readmes.ts";
import { unfinished } from "./judge-passages.ts";
import { bareTitle, sectionsAbout, wholeText, type Passage } from "./passages.ts";
import {
  AUDIENCE,
  AUDIENCE_HEADING,
  foldName,
  isOtherMatter,
  PURPOSE_HEADING,
  statesPurpose,
} from "./purpose-words.ts";
import { openingOf, readmes } from "./readmes.ts";
import { countWords, sentencesOf } from "./sentences.ts";

type Message =
  | "found"
  | "part"
  | "what"
  | "noAudience"
  | "noPurpose"
  | "commands"
  | "vague"
  | "unclear"
  | "open"
  | "leftover"
  | "missing";

export const purpose = defineCheck<Message>({
  id: "doc/purpose",
  severity: "must",
  requirements: ["F5", "R1"],
  standards: { spc: [8] },
  fix: ["README.md"],
  title: { da: "Formål og målgruppe i README", en: "Purpose and audience in the README" },
  why: {
    da: "En kollega i en anden kommune skal inden for et minut kunne se, om løsningen er noget for dem. F5 beder om formål, målgruppe og nytte i hvert repository; et felt i produktkortet bliver ikke set af den, der læser koden.",
    en: "A colleague in another municipality must see within a minute whether the solution suits them. F5 asks for purpose, audience and benefit in each repository; a field of the card is not seen by those who read the code.",
  },
  good: {
    da: "Øverst i README: hvad løsningen er, hvilket problem den løser, og hvem der bruger den, i sprog, som andre end programmører forstår.",
    en: "At the top of the README: what the solution is, which problem it solves and who uses it, in words that others than programmers understand.",
  },
  pitfalls: {
    da: "Kun installation og kommandoer; en lang tekst om licensen; et formål uden et ord om, hvem der har gavn af det.",
    en: "Only installation and commands; a long text about the licence; a purpose without a word on whom it serves.",
  },
  next: {
    da: "Skriv øverst i README.md to afsnit: Formål (hvad er det, og hvilket problem løser det?) og Målgruppe (hvem bruger det?).",
    en: "Write two sections at the top of README.md: Purpose (what is it, and which problem does it solve?) and Audience (who uses it?).",
  },
  messages: {
    found: {
      da: "{path} siger, hvad det er, og hvem det er til.",
      en: "{path} says what it is and whom it is for.",
    },
    part: {
      da: "{path} siger, hvilken del af produktet dette repository er.",
      en: "{path} says which part of the product this repository is.",
    },
    what: { da: "{path} siger, hvad det er.", en: "{path} says what it is." },
    noAudience: {
      da: "{path} siger, hvad det er, men ikke, hvem det er til.",
      en: "{path} says what it is, but not whom it is for.",
    },
    noPurpose: {
      da: "Begyndelsen af {path} siger ikke, hvad det er, og hvilket problem det løser.",
      en: "The beginning of {path} does not say what it is and which problem it solves.",
    },
    commands: {
      da: "{path} fortæller, hvordan man bygger eller installerer, men ikke, hvad det er, og hvem det er til.",
      en: "{path} tells how to build or install, but not what it is and whom it is for.",
    },
    vague: {
      da: "{path} begynder med en tekst, men den nævner ingen, som det er til, og siger ikke tydeligt, hvad det er.",
      en: "{path} begins with a text, but it names nobody whom it is for and does not plainly say what it is.",
    },
    unclear: {
      da: "{path} begynder med en tekst, som ikke kan læses sikkert af en maskine. Et afsnit med overskriften Formål afgør det.",
      en: "{path} begins with a text that a machine cannot read with certainty. A section headed Purpose settles it.",
    },
    open: {
      da: "{path} venter på svar om formål eller målgruppe.",
      en: "{path} waits for an answer on purpose or audience.",
    },
    leftover: {
      da: "Afsnittet i {path} er skabelonens tekst.",
      en: "The section in {path} is the template's text.",
    },
    missing: { da: "Der er ingen README, der kan sige det.", en: "There is no README that could say so." },
  },
  run(repository, say) {
    const texts = readmes(repository);
    const verdicts = texts.map((text) => judge(repository, say, text));
    const best =
      verdicts.find(({ outcome }) => outcome === "pass") ??
      verdicts.find(({ open }) => open) ??
      verdicts.find(({ message }) => message !== "noPurpose" && message !== "commands") ??
      verdicts[0] ??
      say.fail("missing");
    // Half of the answer stands: what it is.
    return best.message === "noAudience" ? [say.pass("what", best.at, best.values), best] : best;
  },
});

/** What a text tells, and where. */
interface Told {
  readonly path: string;
  readonly purpose?: number;
  readonly audience?: number;
  /** Words that are about neither licence, authors, commands nor where to read on. */
  readonly words: number;
  readonly firstLine?: number;
}

/** A text of so many words may say it in a way that no list of words knows. */
const MUCH = 25;

function judge(repository: RepositoryView, say: Say<Message>, text: Passage): Verdict {
  const { path } = text;
  const sections = sectionsAbout([openingOf(text)], PURPOSE_HEADING).concat(sectionsAbout([text], AUDIENCE_HEADING));
  for (const section of sections) {
    const { open, leftovers } = unfinished(section);
    if (leftovers[0] !== undefined) return say.fail("leftover", { path, line: leftovers[0] }, { path });
    if (open[0] !== undefined) return say.open("open", { path, line: open[0] }, { path });
  }
  const own = readTold(repository, text);
  const told = [own, ...followed(repository, path).map((each) => readTold(repository, each))];
  const stated = told.find((each) => each.purpose !== undefined);
  const hasAudience = told.some(({ audience }) => audience !== undefined);
  if (stated) {
    const place = { path: stated.path, line: stated.purpose ?? 1 };
    const values = { path: stated.path };
    if (hasAudience) return say.pass("found", place, values);
    return isOtherPart(repository) ? say.pass("part", place, values) : say.fail("noAudience", place, values);
  }
  const at = { path, line: own.firstLine ?? 1 };
  if (own.words >= MUCH) return hasAudience ? say.unknown("unclear", at, { path }) : say.fail("vague", at, { path });
  return say.fail(hasCommands(repository, path) ? "commands" : "noPurpose", { path, line: 1 }, { path });
}

function readTold(repository: RepositoryView, text: Passage): Told {
  const opening = openingOf(text);
  const sentences = sentencesOf(opening).filter((each) => !isGenerated(each.text));
  const relevant = sentences.filter((each) => !isOtherMatter(each.text));
  const names = namesOf(repository, text);
  const purposeLine =
    sectionsAbout([text], PURPOSE_HEADING).find((each) => isAnswer(each) && each.line <= END)?.line ??
    relevant.find((each) => each.line <= SCREEN && statesPurpose(each.text, names))?.line;
  const audienceLine =
    sectionsAbout([text], AUDIENCE_HEADING).find((each) => countWords(sentencesOf(each)) > 0)?.line ??
    relevant.find((each) => AUDIENCE.test(each.text))?.line;
  return {
    path: text.path,
    ...(purposeLine === undefined ? {} : { purpose: purposeLine }),
    ...(audienceLine === undefined ? {} : { audience: audienceLine }),
    ...(relevant[0] ? { firstLine: relevant[0].line } : {}),
    words: countWords(relevant.filter((each) => each.line <= SCREEN)),
  };
}

/** The last line of a reader's first screen, and of the first ones. */
const [SCREEN, END] = [40, 120];

function isAnswer(section: Passage): boolean {
  return countWords(sentencesOf(section).filter((each) => !isOtherMatter(each.text) && !isGenerated(each.text))) > 5;
}

function namesOf({ name }: RepositoryView, { repository, path }: Passage): string[] {
  const titles = readDocument(repository, path)?.sections.filter(({ level }) => level === 1) ?? [];
  return [name, bareTitle(titles[0]?.title ?? "")].map(foldName);
}

/** Documents that the README links to and that, by their name, say what it is: its other language, a front page. */
function followed(repository: RepositoryView, path: string): Passage[] {
  const links = readDocument(repository, path)?.links ?? [];
  const targets = links.slice(0, 200).flatMap(({ target }) => followLink(repository, path, target) ?? []);
  const paths = [...new Set(targets)].filter((each) => each !== path && FRONT_PAGE.test(each));
  return paths.slice(0, 6).flatMap((each) => wholeText(repository, each) ?? []);
}

const FRONT_PAGE =
  /^([^/]+\/)?(index|readme|læsmig|home|forside)[^/]*$|(^|\/)(about|om|introduction|introduktion|overview|overblik|purpose|formål|formaal|description|beskrivelse)(\.[a-z]+)+$/i;

/** Documentation, deployment and management of a product whose main repository is known: they say which part they are. */
function isOtherPart({ kind, card, siblings }: RepositoryView): boolean {
  return kind !== "code" && (siblings.length > 0 || (card?.repositories.length ?? 0) > 1);
}

function hasCommands(repository: RepositoryView, path: string): boolean {
  return (readDocument(repository, path)?.code.length ?? 0) > 0;
}
