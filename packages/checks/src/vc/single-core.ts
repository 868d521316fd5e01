import type { Branch } from "@os2kit/model";
import { defineCheck } from "../check.ts";
import { sumUpYear } from "./year-of-work.ts";

/** A branch that has gone its own way: this many commits of its own, while this many passed it by. */
const FAR = { ahead: 20, behind: 20 };

/** Names of branches that stand for a customer or a place, not for a piece of work. */
const CUSTOMER = /(^|[/_-])(kommune|kunde|customer|client|region|municipality|[a-zæøå]+kommune)([/_-]|$)/i;
const RELEASE =
  /^(release|releases|rc|beta|preview|stable|support|maintenance|lts|hotfix)?[/_-]?v?\d+([._x-]|$)|^(gh-pages|develop|development|staging|stage|prod|production|test)$/i;

const WORK =
  /^(features?|feat|bugs?|fix|bugfix|issues?|hotfix|chore|docs?|tasks?|refactor|test|ci|dependabot|renovate|revert)[/_-]/i;

export const singleCore = defineCheck({
  id: "vc/single-core",
  severity: "must",
  kinds: ["code"],
  requirements: ["F12"],
  standards: { spc: [3, 6], osps: ["QA-01.02"] },
  title: { da: "Én fælles kerne", en: "One shared core" },
  why: {
    da: "Har hver kunde sin egen gren, skal hver rettelse laves flere gange, og fællesskabet falder fra hinanden. F12 kræver én kerne, som alle bruger.",
    en: "Where every customer has a branch of its own, each fix is made several times and the community falls apart. F12 asks for one core that all use.",
  },
  good: {
    da: "Én hovedgren; grene lever kort; lokale behov løses med opsætning eller moduler.",
    en: "One main line; branches are short-lived; local needs are met by configuration or modules.",
  },
  pitfalls: {
    da: "En gren pr. kommune; en leverandørgren, der aldrig samles; koden kopieres ind pr. udgivelse, så hovedgrenen ikke er den sande kilde.",
    en: "A branch per municipality; a supplier's branch that is never merged; code pasted in per release, so that the main branch is not the true source.",
  },
  next: {
    da: "Saml {branch} i hovedgrenen, eller luk den, og skriv i docs/architecture.md, hvordan lokale tilpasninger holdes ude af kernen.",
    en: "Merge {branch} into the main branch or close it, and write in docs/architecture.md how local adaptations are kept out of the core.",
  },
  messages: {
    single: {
      da: "Der er én hovedlinje, og ingen gren er løbet fra den.",
      en: "There is one main line, and no branch has run away from it.",
    },
    customer: {
      da: "Grenen {branch} ser ud til at høre til én kunde: {ahead} commits findes kun dér, og {behind} er gået uden om den.",
      en: "The branch {branch} seems to belong to one customer: {ahead} commits are only there, and {behind} passed it by.",
    },
    apart: {
      da: "Grenen {branch} er løbet fra hovedlinjen: {ahead} commits findes kun dér, og {behind} er gået uden om den. Sidst ændret {date}.",
      en: "The branch {branch} has run away from the main line: {ahead} commits are only there, and {behind} passed it by. Last changed {date}.",
    },
    dumps: {
      da: "Koden kommer i hele udgivelser, så det er uvist, om hovedgrenen her er den, alle bruger.",
      en: "The code comes as whole releases, so it is uncertain whether the main branch here is the one that all use.",
    },
    still: {
      da: "Ingen har arbejdet her siden {date}, så det er uvist, om hovedgrenen her er den, alle bruger.",
      en: "Nobody has worked here since {date}, so it is uncertain whether the main branch here is the one that all use.",
    },
    history: {
      da: "Grene og historik er ikke med her, så kernen kan ikke ses.",
      en: "Branches and history are not here, so the core cannot be seen.",
    },
  },
  run({ history }, say) {
    if (!history || history.shallow) return say.unknown("history", undefined, { branch: "" });
    const apart = history.branches.filter(isApart).filter(({ date }) => isRecent(date, history.lastDate));
    const customers = apart.filter(({ name }) => CUSTOMER.test(name));
    const [first] = customers.length > 0 ? customers : apart;
    if (first) {
      const { name: branch, ahead, behind, date } = first;
      return say.fail(CUSTOMER.test(branch) ? "customer" : "apart", undefined, { branch, ahead, behind, date });
    }
    if (sumUpYear(history).dump) return say.unknown("dumps", undefined, { branch: "" });
    if (history.year.length === 0) return say.unknown("still", undefined, { branch: "", date: history.lastDate });
    return say.pass("single", { commit: history.head });
  },
});

/** Release and deployment branches are apart by their nature, and a piece of work will end. */
function isApart({ name, ahead, behind }: Branch): boolean {
  return ahead >= FAR.ahead && behind >= FAR.behind && !RELEASE.test(name) && !WORK.test(name);
}

/** A branch that nobody has touched for two years is forgotten, not maintained. */
function isRecent(date: string, last: string): boolean {
  return date >= `${String(Number(last.slice(0, 4)) - 2)}${last.slice(4)}`;
}
