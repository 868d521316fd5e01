import { defineCheck, type Say, type Verdict } from "../check.ts";
import { weighSections } from "../text/substance.ts";
import { adrRecords, type AdrRecord } from "./adr-records.ts";

const STATUS =
  /^(?:proposed|draft|accepted|approved|decided|adopted|implemented|rejected|declined|deprecated|obsolete|superseded|replaced|amended|foreslået|forslag|udkast|godkendt|vedtaget|accepteret|besluttet|afvist|forkastet|forældet|udgået|erstattet|ændret|in review|under review|review)(?![a-zA-ZÀ-ÖØ-öø-ž])/;

/** The record that decision records come with; it decides nothing about the product. */
const FIRST =
  /^(?:adr[-_ ]?)?(?:\d+[.:) -]*)?(?:use |record |brug |skriv )?(?:architectur(?:e|al) decision|markdown (?:any|architectural) decision|record architectur|arkitekturbeslutning)/i;
const MAX_TOLD = 20;
type Message = "found" | "missing" | "number" | "twice" | "noStatus" | "status" | "thin" | "first" | "more";

export const adr = defineCheck({
  id: "doc/adr",
  severity: "should",
  level: "2",
  scope: "product",
  requirements: ["F16", "F18"],
  standards: { spc: [6] },
  fix: ["docs/adr/index.md", "docs/adr/template.md", "docs/adr/0001-record-architecture-decisions.md"],
  title: { da: "Arkitekturbeslutninger er skrevet ned", en: "Architecture decisions are written down" },
  why: {
    da: "Mennesker og leverandører skifter. Den, der kommer til, skal kunne se, hvorfor løsningen er, som den er. Det støtter F16 og F18, hvor afvigelser skal forklares.",
    en: "People and suppliers change. Those who come later must be able to see why the solution is as it is. It supports F16 and F18, where departures are to be explained.",
  },
  good: {
    da: "Korte, nummererede sider i docs/adr med sammenhæng, valg, konsekvenser og en status.",
    en: "Short, numbered pages in docs/adr with context, choice, consequences and a status.",
  },
  pitfalls: {
    da: "Kun skabelonens første side; to sider med samme nummer; ingen status, så ingen ved, hvad der gælder.",
    en: "Only the template's first page; two pages with one number; no status, so nobody knows what applies.",
  },
  next: {
    da: "Kopiér docs/adr/template.md til det næste nummer, skriv beslutningen, og sæt en status, fx accepted.",
    en: "Copy docs/adr/template.md to the next number, write the decision, and set a status, such as accepted.",
  },
  messages: {
    found: {
      da: "Arkitekturbeslutninger i {folder}, nummererede og med status: {count}.",
      en: "Architecture decisions in {folder}, numbered and with a status: {count}.",
    },
    missing: {
      da: "Der er ingen arkitekturbeslutninger som nummererede sider, fx i docs/adr.",
      en: "There are no architecture decisions as numbered pages, such as in docs/adr.",
    },
    number: { da: "{path} har intet nummer.", en: "{path} has no number." },
    twice: {
      da: "{path} har samme nummer som {other}: {number}.",
      en: "{path} has the same number as {other}: {number}.",
    },
    noStatus: {
      da: "{path} har ingen status, så ingen ved, om beslutningen gælder.",
      en: "{path} has no status, so nobody knows whether the decision applies.",
    },
    status: {
      da: "{path} har en status, som ingen kender: {status}. Brug fx proposed, accepted, rejected eller superseded.",
      en: "{path} has a status that nobody knows: {status}. Use for example proposed, accepted, rejected or superseded.",
    },
    thin: {
      da: "{path} har kun {words} ord; en læser kan ikke se, hvad der er besluttet og hvorfor.",
      en: "{path} has only {words} words; a reader cannot see what was decided and why.",
    },
    first: {
      da: "{path} er den side, som skabelonen kommer med. Produktets første egen beslutning mangler endnu.",
      en: "{path} is the page that the template comes with. The product's first decision of its own is still missing.",
    },
    more: { da: "Fund mere af samme slags: {count}.", en: "More findings of this kind: {count}." },
  },
  run(repository, say) {
    const records = adrRecords(repository);
    const [first] = records;
    if (!first) return say.fail("missing");
    const bad = records.flatMap((record) => judge(record, records, say) ?? []);
    if (bad.length > MAX_TOLD)
      return [...bad.slice(0, MAX_TOLD), say.fail("more", undefined, { count: bad.length - MAX_TOLD })];
    if (bad.length > 0) return bad;
    const own = records.filter(({ document }) => !FIRST.test(titleOf(document.sections)));
    const at = { path: first.path, line: 1 };
    if (own.length === 0) return say.open("first", at, { path: first.path });
    return say.pass("found", at, { count: records.length, folder: first.folder });
  },
});

function judge(record: AdrRecord, records: readonly AdrRecord[], say: Say<Message>): Verdict | undefined {
  const { path, folder, number, status, document } = record;
  const at = { path, line: document.sections[0]?.line ?? 1 };
  if (number === undefined) return say.fail("number", at, { path });
  const other = records.find((each) => each.folder === folder && each.number === number && each.path < path);
  if (other) return say.fail("twice", at, { path, other: other.path, number });
  // The form leaves it out of the record that says that there shall be records.
  if (FIRST.test(titleOf(document.sections))) return undefined;
  if (!status || status.text === "") return say.fail("noStatus", at, { path });
  if (!STATUS.test(status.text))
    return say.fail("status", { path, line: status.line }, { path, status: status.text.slice(0, 40) });
  const { words } = weighSections(document.sections).substance;
  return words < 25 ? say.fail("thin", at, { path, words }) : undefined;
}

function titleOf(sections: AdrRecord["document"]["sections"]): string {
  return sections.find(({ level }) => level > 0)?.title ?? "";
}
