import { defineCheck, type Say, type Verdict } from "../check.ts";
import { prose } from "../facts/prose.ts";
import type { RepositoryView } from "../repository-view.ts";
import { readDocument } from "../text/read-document.ts";
import { findMailAddresses, isStandInAddress } from "../text/mail-addresses.ts";
import { judgePassages, nameOf, PASSAGE_MESSAGES, placeOf, type PassageMessage } from "./judge-passages.ts";
import { healthTexts, sectionsAbout, type Passage } from "./passages.ts";
import { readmes } from "./readmes.ts";
import { headings } from "./words.ts";

type Message = PassageMessage | "contact" | "oldLink" | "noContact" | "standIn" | "linkOnly";

export const coc = defineCheck<Message>({
  id: "doc/coc",
  severity: "must",
  scope: "product",
  requirements: [],
  standards: { spc: [4], github: true },
  fix: ["CODE_OF_CONDUCT.md"],
  title: { da: "Adfærdskodeks med en kontakt, der virker", en: "A code of conduct with a contact that works" },
  why: {
    da: "Et fællesskab på tværs af kommuner og firmaer har brug for aftalte omgangsformer. OS2's kodeks har ingen adresse, så produktet skal selv sige, hvem man skriver til.",
    en: "A community across municipalities and companies needs agreed manners. OS2's code holds no address, so the product must say whom to write to.",
  },
  good: {
    da: "CODE_OF_CONDUCT.md, der henviser til https://coc.os2.eu og giver en e-mail, som bliver læst.",
    en: "CODE_OF_CONDUCT.md that refers to https://coc.os2.eu and gives an e-mail address that is read.",
  },
  pitfalls: {
    da: "Kun et link; det gamle link til os2.eu/side/code-conduct; en adresse, der aldrig blev udfyldt.",
    en: "A link alone; the old link to os2.eu/side/code-conduct; an address that was never filled in.",
  },
  next: {
    da: "Sæt organisation.conductContact i produktkortet, eller skriv i CODE_OF_CONDUCT.md, hvem man skriver til. Henvis til https://coc.os2.eu.",
    en: "Set organisation.conductContact in the product card, or say in CODE_OF_CONDUCT.md whom to write to. Refer to https://coc.os2.eu.",
  },
  messages: {
    ...PASSAGE_MESSAGES,
    contact: { da: "{path} siger, hvem man kan skrive til.", en: "{path} says whom one can write to." },
    oldLink: {
      da: "{path} henviser til en side, som OS2 har flyttet. Den nye adresse er https://coc.os2.eu.",
      en: "{path} refers to a page that OS2 has moved. The new address is https://coc.os2.eu.",
    },
    noContact: {
      da: "{path} giver hverken en e-mail eller en formular til den, der vil fortælle om dårlig opførsel.",
      en: "{path} gives neither an e-mail address nor a form to those who want to tell of bad conduct.",
    },
    standIn: {
      da: "Adressen i {path} er kun et eksempel: {address}.",
      en: "The address in {path} is only an example: {address}.",
    },
    linkOnly: {
      da: "{path} henviser til OS2's adfærdskodeks, men siger ikke, hvem man skriver til i dette produkt.",
      en: "{path} refers to OS2's code of conduct, but does not say whom to write to in this product.",
    },
  },
  run(repository, say) {
    const places = [...readmes(repository), ...healthTexts(repository, "contributing", "governance")];
    const own = [...healthTexts(repository, "conduct"), ...sectionsAbout(places, HEADING)];
    const passages = own.length > 0 ? own : sectionsAbout(otherTexts(repository), HEADING);
    const verdicts = judgePassages(repository, say, {
      passages,
      words: 8,
      examine: (passage) => examinePassage(repository, say, passage),
      shared: true,
    });
    return passages.length > 0 ? verdicts : (judgeLinks(repository, say, places) ?? verdicts);
  },
});

/** Any document may have a section on it, where none of the usual ones has. */
function otherTexts(repository: RepositoryView): { repository: RepositoryView; path: string }[] {
  return prose(repository).map((path) => ({ repository, path }));
}

const HEADING = headings(
  "(our )?code of conduct",
  "adf(æ|ae)rd[a-zA-ZÀ-ÖØ-öø-ž]*",
  "opf(ø|oe)rsel",
  "omgangs(tone|former)",
);
const OS2_CODE = /coc\.os2\.eu|os2\.eu\/[^\s)]{0,60}code-?(?:of-)?conduct/i;
const OLD_LINK = /os2\.eu\/(?:side|node)\/[^\s)>]{0,60}/i;
const FORM = /https?:\/\/[^\s)>]{0,200}(?:form|skema|kontakt|contact|report|henvend)[^\s)>]{0,200}/i;

function examinePassage(repository: RepositoryView, say: Say<Message>, passage: Passage): Verdict[] {
  const values = { path: nameOf(repository, passage) };
  const lines = passage.text.split("\n");
  const lineOf = (pattern: RegExp) => lines.findIndex((line) => pattern.test(line.slice(0, 2000)));
  const at = (index: number) => placeOf(repository, passage, passage.line + Math.max(index, 0));
  const old = lineOf(OLD_LINK);
  const told = old === -1 ? [] : [say.fail("oldLink", at(old), values)];
  const mails = findMailAddresses(passage.text);
  const real = mails.find(({ address }) => !isStandInAddress(address));
  if (real) return told.length > 0 ? told : [say.pass("contact", at(real.line - 1), values)];
  const [standIn] = mails;
  if (standIn) return [...told, say.fail("standIn", at(standIn.line - 1), { ...values, address: standIn.address })];
  const form = lines.findIndex((line) => FORM.test(line.slice(0, 2000)) && !OLD_LINK.test(line));
  if (form !== -1) return told.length > 0 ? told : [say.pass("contact", at(form), values)];
  return [...told, say.fail("noContact", at(0), values)];
}

/** A link to OS2's code says how people behave, and leaves open whom to write to. */
function judgeLinks(repository: RepositoryView, say: Say<Message>, places: readonly Passage[]): Verdict[] | undefined {
  for (const place of places) {
    const link = readDocument(place.repository, place.path)?.links.find(({ target }) => OS2_CODE.test(target));
    if (!link) continue;
    const at = placeOf(repository, place, link.line);
    const values = { path: nameOf(repository, place) };
    const old = OLD_LINK.test(link.target) ? [say.fail("oldLink", at, values)] : [];
    return [...old, say.fail("linkOnly", at, values)];
  }
  return undefined;
}
