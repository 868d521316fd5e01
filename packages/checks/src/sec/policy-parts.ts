import { countWords, sentencesOf, type Sentence } from "../doc/sentences.ts";
import type { Passage } from "../doc/passages.ts";
import { words } from "../doc/words.ts";
import { findMailAddresses, isStandInAddress, type MailAddress } from "../text/mail-addresses.ts";

/** The way that a policy gives to those who find a vulnerability; `elsewhere`: it only refers to another page. */
export interface Channel {
  readonly kind: "private" | "stand-in" | "public" | "elsewhere" | "none";
  /** In the document. */
  readonly line: number;
  readonly address?: string;
}

const REPORT = words(
  "report[a-zA-ZÀ-ÖØ-öø-ž]*",
  "disclos[a-zA-ZÀ-ÖØ-öø-ž]*",
  "indberet[a-zA-ZÀ-ÖØ-öø-ž]*",
  "anmeld[a-zA-ZÀ-ÖØ-öø-ž]*",
  "meld(e|er)?",
  "rapport[a-zA-ZÀ-ÖØ-öø-ž]*",
  "henvend[a-zA-ZÀ-ÖØ-öø-ž]*",
  "kontakt[a-zA-ZÀ-ÖØ-öø-ž]*",
  "contact",
  "formular[a-zA-ZÀ-ÖØ-öø-ž]*",
  "form",
  "skriv",
);
/** GitHub's private reports, GitLab's confidential issues. */
const FORGE =
  /\/security\/advisories|private(?:ly)? vulnerability report|report a vulnerability.{0,80}(?:button|tab|knap|fane)|(?:button|tab|knap|fane).{0,80}report a vulnerability|confidential issue|fortrolig(?:t|e)? (?:sag|issue)|issues\/new\?[^\s)]{0,200}confidential/i;
const TELEPHONE = /(?:telefon|tlf\.?|ring(?: til)?|phone|call)\D{0,30}\d\d ?\d\d ?\d\d ?\d\d/i;
const LINK = /https?:\/\/[^\s)>\]"']{4,500}/g;
/** Where everybody reads along, and pages that only explain. */
const NO_CHANNEL =
  /\/issues|\/discussions|jira|cve\.|cvss|owasp|docs\.github|wikipedia|\/SECURITY|shields\.io|\.(?:svg|png)|(?:github|gitlab)\.com\/[^/]+(?:\/[^/]+)?\/?$|os2\.eu\/?$/i;
const PUBLIC =
  /\/issues(?:\/new)?\b|(?:open|create|file|raise|submit|opret|lav|skriv) (?:an? |et |en |dit |din )?(?:new |nyt? |public |offentlig |github |gitlab |jira )*(?:issue|ticket|sag|bug)/i;
const NEGATION = words(
  "not",
  "never",
  "don[’']t",
  "avoid",
  "rather than",
  "instead of",
  "ikke",
  "aldrig",
  "frem for",
  "undgå",
);

/** Finds the way in; a private one counts whatever else stands there. */
export function findChannel(passage: Passage): Channel {
  const mails = findMailAddresses(passage.text).map((mail) => ({ ...mail, line: passage.line + mail.line - 1 }));
  const real = mails.find(({ address }) => !isStandInAddress(address) && !address.startsWith("git@"));
  if (real) return toChannel("private", real);
  const sentences = rawSentences(passage);
  const direct = sentences.find(({ text }) => FORGE.test(text) || TELEPHONE.test(text) || hasForm(text));
  if (direct) return { kind: "private", line: direct.line };
  const [standIn] = mails;
  if (standIn) return toChannel("stand-in", standIn);
  const open = sentences.find(({ text }) => PUBLIC.test(text) && !NEGATION.test(text));
  if (open) return { kind: "public", line: open.line };
  const reference = countWords(sentencesOf(passage)) < MAX_REFERENCE ? findReference(passage) : undefined;
  return reference ?? { kind: "none", line: passage.line };
}

/** A text of more words than this says something by itself. */
const MAX_REFERENCE = 40;

function findReference(passage: Passage): Channel | undefined {
  for (const { text, line } of rawSentences(passage)) {
    const address = (text.match(LINK) ?? []).find((link) => !NO_CHANNEL.test(link));
    if (address !== undefined) return { kind: "elsewhere", line, address };
  }
  return undefined;
}

function toChannel(kind: Channel["kind"], { address, line }: MailAddress): Channel {
  return { kind, line, address };
}

/** Lines as written, since a reader's sentences have lost their links. */
function rawSentences({ text, line }: Passage): Sentence[] {
  return text.split("\n").map((each, index) => ({ text: each.slice(0, 2000), line: line + index }));
}

function hasForm(text: string): boolean {
  return REPORT.test(text) && (text.match(LINK) ?? []).some((link) => !NO_CHANNEL.test(link));
}

const NUMBER =
  "\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|fourteen|thirty|én|en|et|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|fjorten|tredive|few|få";
const KIND_OF_DAY = "(?:working|business|calendar|work|hver|arbejds|bank|kalender)";
const UNIT = "(?:h|hours?|timer?|døgn|days?|dages?|hverdag(?:e|es)?|weeks?|uges?|uger|months?|måned(?:er)?)";
const TIME = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ž\\d])(?:(?:${NUMBER})(?: ?(?:-|–|to|til|or|eller) ?(?:${NUMBER}))?\\)?[ -]?(?:hele )?${KIND_OF_DAY}?[ -]?${UNIT}|same (?:working |business )?day|next (?:working|business) day|samme (?:arbejds|hver)?dag|næste (?:arbejds|hver)dag)(?![a-zA-ZÀ-ÖØ-öø-ž\\d])`,
  "i",
);
const AGE = words("old", "gammel", "gamle", "siden", "ago");

/** The line where a policy says how soon somebody answers: a number of hours, days or weeks. */
export function findResponseTime(passage: Passage): number | undefined {
  return sentencesOf(passage).find(({ text }) => TIME.test(text) && !AGE.test(text))?.line;
}

const VERSIONS =
  /(?:support|maintain|underst(?:ø|oe)tt|vedligehold|security (?:fix|update|patch|release)|sikkerheds(?:rettelse|opdatering)).{0,120}(?:version|release|udgivelse|udgave|branch|gren|main|master)|(?:version|release|udgivelse|udgave|branch|gren).{0,120}(?:support|maintain|underst(?:ø|oe)tt|vedligehold|security (?:fix|update|patch)|sikkerheds(?:rettelse|opdatering))|only the (?:latest|newest)|kun (?:den )?(?:nyeste|seneste)|(?:latest|newest|nyeste|seneste) (?:stable |stabile )?(?:version|release|udgivelse|udgave)/i;

/** The line where a policy says which versions get fixes. */
export function findVersions(passage: Passage): number | undefined {
  return sentencesOf(passage).find(({ text }) => VERSIONS.test(text))?.line;
}

/** OS2's own name, and words of our tools and pages, are no products. */
const NO_PRODUCT = /^os2(?:s|kit|sandbox|offdig|git|samtale|boks|-offentligt)?$/i;
const TEMPLATE_NAME = /^os2produ[ck]t(?:et|s)?$/i;

/**
 * Another product that a policy speaks of instead of this one: the name that a template left, or the only OS2 product
 * in a text that never names its own.
 * @param names what this product is called
 */
export function findOtherProduct(
  passage: Passage,
  names: readonly string[],
): { name: string; line: number } | undefined {
  const lines = passage.text.split("\n").map((line) => line.slice(0, 2000).replace(/https?:\S+|\S+@\S+/g, " "));
  const own = names.map(fold).filter((name) => name.length >= 4);
  const found = lines.flatMap((line, index) =>
    [...line.matchAll(/(?<![a-zA-ZÀ-ÖØ-öø-ž\d./-])os2[a-zA-ZÀ-ÖØ-öø-ž\d]+/gi)].map(([name]) => ({
      name,
      line: passage.line + index,
    })),
  );
  const others = found.filter(({ name }) => !NO_PRODUCT.test(name) && !own.some((each) => isSame(each, fold(name))));
  const template = others.find(({ name }) => TEMPLATE_NAME.test(name));
  const isNamed = own.some((each) => fold(passage.text).includes(each));
  return template ?? (own.length > 0 && !isNamed ? others[0] : undefined);
}

function isSame(own: string, name: string): boolean {
  return own.includes(name) || name.includes(own);
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .replace(/[^a-z0-9]/g, "");
}
