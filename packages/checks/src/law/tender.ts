import { defineCheck, type Say, type Verdict } from "../check.ts";
import { judgePaper, PAPER_MESSAGES } from "../judge-paper.ts";
import type { RepositoryView } from "../repository-view.ts";
import { findDays } from "../text/find-days.ts";
import { needsLogin } from "../text/needs-login.ts";

type CardMessage = "card" | "cardLacks" | "cardLogin";

export const tender = defineCheck({
  id: "law/tender",
  severity: "must",
  scope: "product",
  requirements: ["F3"],
  fix: ["docs/legal/udbud.md"],
  title: { da: "Vurdering af udbud", en: "Procurement assessment" },
  why: {
    da: "At softwaren er gratis at bruge, afgør ikke, om udvikling og drift skulle i udbud. F3 beder om, at det er afklaret, og at andre kan se hvordan. Tjekket ser kun, om der er et notat; det vurderer ikke juraen.",
    en: "That the software is free to use does not settle whether development and operation had to be tendered. F3 asks that this is settled and that others can see how. The check only sees whether there is a note; it does not judge the law.",
  },
  good: {
    da: "Et kort notat med datoen, hvem der lavede vurderingen (rolle og organisation), og den regel eller undtagelse, den bygger på.",
    en: "A short note with its date, who made the assessment (role and organisation), and the rule or exemption that it relies on.",
  },
  pitfalls: {
    da: "Et ja uden notat; et notat om, hvordan andre slutter sig til, i stedet for hvordan produktet selv blev købt; ingen dato.",
    en: "A yes without a note; a note on how others join instead of how the product itself was bought; no date.",
  },
  next: {
    da: "Bed den, der kender kontrakterne, skrive vurderingen i docs/legal/udbud.md, eller udfyld legal.procurement i produktkortet.",
    en: "Ask whoever knows the contracts to write the assessment in docs/legal/udbud.md, or fill in legal.procurement in the product card.",
  },
  messages: {
    ...PAPER_MESSAGES,
    undated: {
      da: "{path} siger ikke, hvornår vurderingen blev lavet.",
      en: "{path} does not say when the assessment was made.",
    },
    rule: {
      da: "{path} siger ikke, hvilken regel, aftale eller undtagelse vurderingen bygger på.",
      en: "{path} does not say which rule, agreement or exemption the assessment relies on.",
    },
    card: {
      da: "Produktkortet har en vurdering fra {day}, lavet af {by}.",
      en: "The product card has an assessment of {day}, made by {by}.",
    },
    cardLacks: {
      da: "Feltet {field} i produktkortet er ikke udfyldt.",
      en: "The field {field} in the product card is not filled in.",
    },
    cardLogin: {
      da: "Notatet i produktkortet kræver login: {url}. Det tæller ikke som dokumentation.",
      en: "The note in the product card needs a login: {url}. That is no evidence.",
    },
  },
  run: (repository, say) =>
    judgePaper(
      repository,
      say,
      {
        name: /(^|[-_ ])(udbud(svurdering|snotat|sret(ten)?|sforhold)?|tender(ing)?|procurement)([-_ ]|$)/,
        heading:
          /^(udbud(svurdering|snotat|sret(ten)?|sforhold)?( og .*)?$|vurdering af udbud|(public )?procurement|tender(ing)?( assessment)?$|indkøb og udbud)/i,
        words: 20,
        lacks(text) {
          if (findDays(text).length === 0) return "undated";
          return RULE.test(text) ? undefined : "rule";
        },
      },
      judgeCard(repository, say),
    ),
});

/** Words for what an assessment may rely on. */
const RULE =
  /udbudslov|udbudsdirektiv|udbudspligt|annonceringspligt|tærskelværdi|rammeaftale|\bSKI\b|undtag|direkte (tildeling|køb)|tildelt|in-?house|egenregi|tilbud|udbudt|i udbud|threshold|framework agreement|exempt|direct (award|purchase)|awarded|tendered|directive|§/i;

function judgeCard({ card }: RepositoryView, say: Say<CardMessage>): Verdict | undefined {
  if (!card) return undefined;
  const { note, date, by, link } = card.legal.procurement ?? {};
  const lacking = !note ? "note" : !date ? "date" : !by ? "by" : undefined;
  if (lacking !== undefined) {
    const field = `legal.procurement.${lacking}`;
    return say.open("cardLacks", { field }, { field });
  }
  if (link && needsLogin(link)) return say.fail("cardLogin", { field: "legal.procurement.link" }, { url: link });
  return say.pass("card", { field: "legal.procurement" }, { day: date ?? "", by: by ?? "" });
}
