import { defineCheck, type Say, type Verdict } from "../check.ts";
import { judgePaper, PAPER_MESSAGES } from "../judge-paper.ts";
import type { RepositoryView } from "../repository-view.ts";
import { findDays } from "../text/find-days.ts";
import { needsLogin } from "../text/needs-login.ts";

type CardMessage = "card" | "cardLacks" | "cardLogin";

export const handover = defineCheck({
  id: "org/handover",
  severity: "must",
  scope: "product",
  requirements: ["F6"],
  fix: ["docs/governance/handover.md"],
  title: { da: "Overdragelse af koden til OS2", en: "Handover of the code to OS2" },
  why: {
    da: "Først når rettighederne er overdraget, kan fællesskabet skifte leverandør og leve videre uden den, der begyndte. F6 beder om dato, parter og link, og om at det er den kode, der er i drift.",
    en: "Only when the rights have been handed over can the community change supplier and live on without those who began. F6 asks for date, parties and link, and that it is the code in operation.",
  },
  good: {
    da: "En side med datoen for overdragelsen, fra hvem til hvem, et link til dokumentet, og hvilken version der er i drift.",
    en: "A page with the date of the transfer, from whom to whom, a link to the document, and which version is in operation.",
  },
  pitfalls: {
    da: "Koden ligger hos OS2, men rettighederne blev aldrig overdraget; leverandøren har den eneste kopi af det, der kører.",
    en: "The code lies with OS2, but the rights were never transferred; the supplier has the only copy of what runs.",
  },
  next: {
    da: "Skriv dato, parter og link i docs/governance/handover.md eller i legal.rightsTransfer i produktkortet.",
    en: "Write date, parties and link in docs/governance/handover.md or in legal.rightsTransfer in the product card.",
  },
  messages: {
    ...PAPER_MESSAGES,
    undated: {
      da: "{path} siger ikke, hvornår koden eller rettighederne blev overdraget.",
      en: "{path} does not say when the code or the rights were handed over.",
    },
    parties: {
      da: "{path} siger ikke, at OS2 har fået rettighederne.",
      en: "{path} does not say that OS2 was given the rights.",
    },
    card: {
      da: "Produktkortet siger, at rettighederne blev overdraget {day}: {parties}.",
      en: "The product card says that the rights were handed over on {day}: {parties}.",
    },
    cardLacks: {
      da: "Feltet {field} i produktkortet er ikke udfyldt.",
      en: "The field {field} in the product card is not filled in.",
    },
    cardLogin: {
      da: "Dokumentet i produktkortet kræver login: {url}. Det tæller ikke som dokumentation.",
      en: "The document in the product card needs a login: {url}. That is no evidence.",
    },
  },
  run: (repository, say) =>
    judgePaper(
      repository,
      say,
      {
        name: /(^|[-_ ])(handover|hand-over|overdragelse(saftale|n)?|rettighedsoverdragelse|rights[-_ ]transfer|transfer[-_ ]of[-_ ]rights)([-_ ]|$)/,
        heading:
          /^(overdragelsen?$|overdragelse af (kode|ophavsret|rettigheder)|rettighedsoverdragelse|hand-?over( to os2)?$|transfer of (the )?(rights|ownership|copyright))/i,
        words: 20,
        lacks(text) {
          if (findDays(text).length === 0) return "undated";
          return /\bOS2\b/.test(text) ? undefined : "parties";
        },
      },
      judgeCard(repository, say),
    ),
});

function judgeCard({ card }: RepositoryView, say: Say<CardMessage>): Verdict | undefined {
  if (!card) return undefined;
  const { date, parties, link } = card.legal.rightsTransfer ?? {};
  const lacking = !date ? "date" : !parties ? "parties" : !link ? "link" : undefined;
  if (!card.legal.rightsTransfer) return openField("legal.rightsTransfer", say);
  if (lacking !== undefined) return openField(`legal.rightsTransfer.${lacking}`, say);
  const field = "legal.rightsTransfer";
  if (needsLogin(link ?? "")) return say.fail("cardLogin", { field: `${field}.link` }, { url: link ?? "" });
  return say.pass("card", { field }, { day: date ?? "", parties: parties ?? "" });
}

function openField(field: string, say: Say<CardMessage>): Verdict {
  return say.open("cardLacks", { field }, { field });
}
