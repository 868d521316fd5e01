import { defineCheck, type Say, type Verdict } from "../check.ts";
import type { RepositoryView } from "../repository-view.ts";
import { findPeople } from "../text/find-people.ts";
import { findMailAddresses, isStandInAddress } from "../text/mail-addresses.ts";
import { judgePassages, nameOf, PASSAGE_MESSAGES, placeOf, type PassageMessage } from "./judge-passages.ts";
import { healthTexts, sectionsAbout, type Passage } from "./passages.ts";
import { findCodeowners, readCodeowners } from "./read-codeowners.ts";
import { readmes } from "./readmes.ts";
import { headings } from "./words.ts";

type Message = PassageMessage | "declared" | "owners" | "named" | "noNames";

export const maintainers = defineCheck<Message>({
  id: "doc/maintainers",
  severity: "should",
  scope: "product",
  requirements: ["G3"],
  standards: { osps: ["GV-01.01"] },
  fix: ["MAINTAINERS.md"],
  title: { da: "De personer, der passer på koden", en: "The people who look after the code" },
  why: {
    da: "Når noget haster, skal man vide, hvem der kan godkende en ændring. Det støtter G3 om et navngivet ansvar og viser, at ikke alt hænger på én person.",
    en: "When something is urgent, people must know who can approve a change. It supports G3 on a named responsibility, and shows that not all hangs on one person.",
  },
  good: {
    da: "MAINTAINERS.md med navn, organisation og kontakt for hver person, der kan godkende ændringer.",
    en: "MAINTAINERS.md with name, organisation and contact of each person who can approve changes.",
  },
  pitfalls: {
    da: "Skabelonens [Maintainer 1]; kun et firmanavn; personer, som er holdt op.",
    en: "The template's [Maintainer 1]; a company's name alone; people who have left.",
  },
  next: {
    da: "Udfyld organisation.maintainers i produktkortet, eller skriv navnene i MAINTAINERS.md.",
    en: "Fill in organisation.maintainers in the product card, or write the names in MAINTAINERS.md.",
  },
  messages: {
    ...PASSAGE_MESSAGES,
    declared: { da: "Produktkortet nævner {count} ved navn.", en: "The product card gives the names of {count}." },
    owners: {
      da: "{path} nævner, hvem der gennemgår ændringer: {owner}.",
      en: "{path} names who reviews changes: {owner}.",
    },
    named: { da: "{path} nævner {name}.", en: "{path} names {name}." },
    noNames: { da: "{path} nævner ingen personer ved navn.", en: "{path} names no person." },
  },
  run(repository, say) {
    // Papers about the organisation describe the role; that is no list with nobody on it.
    const described = sectionsAbout(healthTexts(repository, "contributing", "governance"), HEADING);
    const verdicts = judgePassages(repository, say, {
      passages: [
        ...healthTexts(repository, "maintainers"),
        ...sectionsAbout([...readmes(repository), ...healthTexts(repository, "support")], HEADING),
        ...described.filter(({ text }) => findName(text) !== undefined),
      ],
      words: 0,
      examine: (passage) => examinePassage(repository, say, passage),
    });
    // What people can read in the repository is shown before what the card knows; a bad file is told of either way.
    if (verdicts[0]?.outcome === "pass" || verdicts[0]?.message === "leftover") return verdicts;
    const count = repository.card?.organisation.maintainers.length ?? 0;
    if (count > 0) return say.pass("declared", { field: "organisation.maintainers" }, { count });
    return judgeOwners(repository, say) ?? verdicts;
  },
});

const HEADING = headings(
  "(current |core )?maintainers?(?! and licen[cs]e)",
  "(core )?team",
  "vedligehold(ere|es|else)?[a-zA-ZÀ-ÖØ-öø-ž]*",
  "(code ?)?owners",
  "who maintains",
  "hvem (passer|vedligeholder|står bag)",
  "udviklere",
  "committers",
);

const HANDLE = /(?<![\w.@/])@[A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?(?![\w@.])/g;
const STAND_IN = /^@(?:username\d*|user\d*|maintainer\d*|emeritus\d*|your\w*|github|handle|octocat|octo-org|name)$/i;

function examinePassage(repository: RepositoryView, say: Say<Message>, passage: Passage): Verdict[] {
  const path = nameOf(repository, passage);
  const at = placeOf(repository, passage);
  const name = findName(passage.text);
  return [name === undefined ? say.fail("noNames", at, { path }) : say.pass("named", at, { path, name })];
}

/** A person's name, else what a person is called on a forge or written to by. */
function findName(text: string): string | undefined {
  const handle = (text.match(HANDLE) ?? []).find((each) => !STAND_IN.test(each));
  const mail = findMailAddresses(text).find(({ address }) => !isStandInAddress(address));
  return findPeople(text)[0] ?? handle ?? mail?.address;
}

function judgeOwners(repository: RepositoryView, say: Say<Message>): Verdict | undefined {
  const path = findCodeowners(repository)[0];
  const rule =
    path === undefined ? undefined : readCodeowners(repository, path).rules.find(({ owners }) => owners.length > 0);
  if (path === undefined || !rule) return undefined;
  return say.pass("owners", { path, line: rule.line }, { path, owner: rule.owners.join(" ") });
}
