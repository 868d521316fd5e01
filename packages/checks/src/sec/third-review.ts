import { isAtLeast } from "@os2kit/model";
import { defineCheck, type Say, type Verdict } from "../check.ts";
import { nameOf, placeOf, unfinished } from "../doc/judge-passages.ts";
import { foundTexts, sectionsAbout, type Passage } from "../doc/passages.ts";
import { countWords, sentencesOf } from "../doc/sentences.ts";
import { headings } from "../doc/words.ts";
import { prose } from "../facts/prose.ts";
import { DOCUMENT_MESSAGES } from "../judge-document.ts";
import type { RepositoryView } from "../repository-view.ts";
import { findDays } from "../text/find-days.ts";
import { findPeople } from "../text/find-people.ts";

/** Older than this (years), a review is of another product. */
const MAX_YEARS = 3;

export const thirdReview = defineCheck({
  id: "sec/third-review",
  severity: "could",
  level: "2",
  scope: "product",
  requirements: ["G9"],
  fix: ["docs/reviews/index.md"],
  title: { da: "Uvildig gennemgang af koden", en: "Independent review of the code" },
  why: {
    da: "Den, der har skrevet koden, ser ikke sine egne fejl. G9 anbefaler, at en, som ikke leverer den, gennemgår den med jævne mellemrum, og at resultatet kan ses.",
    en: "Whoever wrote the code does not see its mistakes. G9 recommends that somebody who does not supply it reviews it now and then, and that the result can be seen.",
  },
  good: {
    da: "En fil i docs/reviews/ for hver gennemgang: dato, hvem der gennemgik hvilken version, fundene, og hvad der er gjort ved dem. Den nyeste er under tre år gammel.",
    en: "A file in docs/reviews/ for each review: date, who reviewed which version, the findings, and what was done about them. The newest is under three years old.",
  },
  pitfalls: {
    da: "Leverandøren gennemgår sig selv; rapporten ligger bag login; gennemgangen er af en version, ingen bruger mere.",
    en: "The supplier reviews itself; the report lies behind a login; the review is of a version that nobody uses any more.",
  },
  next: {
    da: "Aftal en gennemgang med en, der ikke leverer koden, og skriv den ned i docs/reviews/ med dato, navn, version, fund og opfølgning.",
    en: "Agree on a review with somebody who does not supply the code, and write it down in docs/reviews/ with date, name, version, findings and follow-up.",
  },
  messages: {
    recent: {
      da: "{path} fortæller om en gennemgang {date} ved {name}.",
      en: "{path} tells of a review on {date} by {name}.",
    },
    old: {
      da: "{path} er fra {date}, mere end tre år gammel.",
      en: "{path} is of {date}, more than three years old.",
    },
    "no-date": {
      da: "{path} fortæller om en gennemgang, men ikke hvornår.",
      en: "{path} tells of a review, but not when it was.",
    },
    "no-name": {
      da: "{path} fortæller om en gennemgang, men ikke ved hvem.",
      en: "{path} tells of a review, but not by whom.",
    },
    supplier: {
      da: "{path} er en gennemgang ved {name}, som selv leverer koden.",
      en: "{path} is a review by {name}, who supplies the code.",
    },
    open: DOCUMENT_MESSAGES.open,
    "not-yet": {
      da: "Ingen tekst fortæller om en uvildig gennemgang; den anbefales fra niveau 2.",
      en: "No text tells of an independent review; it is recommended from level 2.",
    },
    missing: {
      da: "Ingen tekst fortæller om en uvildig gennemgang af koden.",
      en: "No text tells of an independent review of the code.",
    },
  },
  run(repository, say) {
    const verdicts = findReviews(repository).map((passage) => judge(repository, say, passage));
    return (
      verdicts.find(({ outcome }) => outcome === "pass") ??
      verdicts.find(({ message }) => message !== "open") ??
      verdicts[0] ??
      (isAtLeast(repository.level, "2") ? say.fail("missing") : say.notApplicable("not-yet"))
    );
  },
});

type Message = "recent" | "old" | "no-date" | "no-name" | "supplier" | "open";

const HEADING = headings(
  "(independent |external |third[- ]party )?(security |code )(review|audit|assessment)s?",
  "penetration ?test[a-zA-ZÀ-ÖØ-öø-ž]*",
  "pen ?tests?",
  "(uvildig |ekstern )?(kode|sikkerheds)(gennemgang|revision|review|test)[a-zA-ZÀ-ÖØ-öø-ž]*",
  "(uvildig |ekstern )gennemgang[a-zA-ZÀ-ÖØ-öø-ž]*",
);

/** Files of their own for reviews, the newest name first, then sections of other documents. */
function findReviews(repository: RepositoryView): readonly Passage[] {
  const pages = foundTexts(
    repository,
    "**/{reviews,review,gennemgange,gennemgang,audits,audit,pentest,pentests}/**/*.{md,markdown,rst,adoc}",
    "**/{security-review,code-review,kodegennemgang,sikkerhedsgennemgang,security-audit,pentest,penetration-test}*.{md,rst,adoc}",
  ).filter(({ path }) => /(^|\/)(docs?|dokumentation|produktforvaltning|reviews?|gennemgange?|audits?)\//i.test(path));
  const documents = prose(repository).map((path) => ({ repository, path }));
  const sections = sectionsAbout(documents, HEADING).filter(
    ({ path, text }) =>
      !pages.some((page) => page.path === path) &&
      !/^(?:\.github\/)?contribut/i.test(path) &&
      findDays(text).length > 0,
  );
  return [...[...pages].sort((a, b) => (a.path < b.path ? 1 : -1)), ...sections];
}

/** What stands before the name of whoever reviewed: `reviewed by`, `gennemgået af`, `Reviewer:`. */
const REVIEWER =
  /(?<![a-zA-ZÀ-ÖØ-öø-ž])(?:(?:review|audit|assess|test|gennemg|udført|foretaget|lavet|gennemført|performed|conducted|carried|done|made)[^.;]{0,60}?\s(?:by|af|ved|from|hos)|(?:reviewer|auditor|tester|revisor|anmelder)(?:s|e|en)?)(?![a-zA-ZÀ-ÖØ-öø-ž])/i;

function judge(repository: RepositoryView, say: Say<Message>, passage: Passage): Verdict {
  const path = nameOf(repository, passage);
  const { open } = unfinished(passage);
  if (open.length > 0) return say.open("open", placeOf(repository, passage, open[0]), { path, count: open.length });
  const at = placeOf(repository, passage);
  const [date] = [...findDays(`${passage.path.slice(passage.path.lastIndexOf("/") + 1)}\n${passage.text}`)]
    .filter((day) => day <= repository.today)
    .sort()
    .reverse();
  if (date === undefined || countWords(sentencesOf(passage)) < 8) return say.fail("no-date", at, { path });
  const name = findReviewer(passage);
  if (name === undefined) return say.fail("no-name", at, { path });
  const suppliers = repository.card?.organisation.suppliers.map((each) => each.name.toLowerCase()) ?? [];
  if (suppliers.some((each) => name.toLowerCase().includes(each))) return say.fail("supplier", at, { path, name });
  return date < yearsBefore(repository.today)
    ? say.fail("old", at, { path, date })
    : say.pass("recent", at, { path, date, name });
}

const FIRM = /[A-ZÀ-ÖØ-ÞŠŽ][a-zA-ZÀ-ÖØ-öø-ž\d&.-]{1,40}(?: [A-ZÀ-ÖØ-ÞŠŽ][a-zA-ZÀ-ÖØ-öø-ž\d&./-]{0,40}){0,4}/;

/** The person or firm that a sentence about the review names. */
function findReviewer(passage: Passage): string | undefined {
  for (const { text } of sentencesOf(passage)) {
    const match = REVIEWER.exec(text);
    const after = match ? text.slice(match.index + match[0].length, match.index + 200) : "";
    const [person] = findPeople(after);
    if (person !== undefined) return person;
    const firm = FIRM.exec(after)?.[0];
    if (firm !== undefined) return firm;
  }
  return undefined;
}

function yearsBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - MAX_YEARS)}${day.slice(4)}`;
}
