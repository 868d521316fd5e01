import { defineCheck, type Say, type Verdict } from "../check.ts";
import { judgePaper, PAPER_MESSAGES } from "../judge-paper.ts";
import type { RepositoryView } from "../repository-view.ts";
import { isPicture } from "./is-picture.ts";

type CardMessage = "cardNone" | "card" | "cardLacks";

export const gdpr = defineCheck({
  id: "law/gdpr",
  severity: "must",
  scope: "product",
  requirements: ["F3", "F4"],
  fix: ["docs/legal/personal-data.md"],
  title: {
    da: "Personoplysninger: ja eller nej, og hvad der gælder",
    en: "Personal data: yes or no, and what applies",
  },
  why: {
    da: "Den myndighed, der tager løsningen i brug, er dataansvarlig og skal vide, hvad den behandler. F3 beder om, at lovgivningen er afklaret, og F4 om, at beskyttelsen er tænkt ind. Tjekket ser, om svarene står der; det vurderer ikke, om de er rigtige.",
    en: "The authority that takes the solution into use is the controller and must know what it processes. F3 asks that the law is settled, and F4 that protection is designed in. The check sees whether the answers stand there; it does not judge whether they are right.",
  },
  good: {
    da: "Enten at løsningen ikke behandler personoplysninger, eller hvilke oplysninger og hvorfor, hvem der er dataansvarlig og databehandler, hvornår der slettes, og om der er lavet en konsekvensanalyse.",
    en: "Either that the solution processes no personal data, or which data and why, who is controller and processor, when data are deleted, and whether an impact assessment was made.",
  },
  pitfalls: {
    da: "Brugernavne og logfiler er glemt; der står kun, at løsningen overholder GDPR; databehandleraftalen er nævnt, men ikke hvem der er hvad.",
    en: "User names and log files are forgotten; the text only says that the solution complies with the GDPR; the processing agreement is named, but not who is what.",
  },
  next: {
    da: "Svar på spørgsmålene i docs/legal/personal-data.md, eller udfyld legal.personalData i produktkortet. Spørg jeres databeskyttelsesrådgiver.",
    en: "Answer the questions in docs/legal/personal-data.md, or fill in legal.personalData in the product card. Ask your data protection officer.",
  },
  messages: {
    ...PAPER_MESSAGES,
    roles: {
      da: "{path} siger ikke, hvem der er dataansvarlig, og hvem der er databehandler.",
      en: "{path} does not say who is controller and who is processor.",
    },
    deletion: {
      da: "{path} siger ikke, hvornår oplysninger slettes.",
      en: "{path} does not say when data are deleted.",
    },
    assessment: {
      da: "{path} siger ikke, om der er lavet en konsekvensanalyse eller risikovurdering, eller hvorfor ikke.",
      en: "{path} does not say whether an impact or risk assessment was made, or why not.",
    },
    cardNone: {
      da: "Produktkortet siger, at løsningen ikke behandler personoplysninger.",
      en: "The product card says that the solution processes no personal data.",
    },
    card: {
      da: "Produktkortet siger, hvilke personoplysninger der behandles, og hvor databehandleraftalen ligger.",
      en: "The product card says which personal data are processed, and where the processing agreement is.",
    },
    cardLacks: {
      da: "Feltet {field} i produktkortet er ikke udfyldt.",
      en: "The field {field} in the product card is not filled in.",
    },
  },
  run(repository, say) {
    const card = judgeCard(repository, say);
    const verdict = judgePaper(
      repository,
      say,
      {
        name: /(^|[-_ ])(gdpr|privacy|personal[-_ ]?data|persondata(politik|behandling)?|personoplysninger|databeskyttelse|data[-_ ]protection|databehandler(aftale)?|dpia|konsekvensanalyse|privatlivspolitik)([-_ ]|$)/,
        heading:
          /^(gdpr|privacy( policy)?$|(behandling af )?person(data|oplysninger|følsomme data)|(processing of )?personal data|databeskyttelse(?!srådgiver)|data protection(?! officer)|databehandl\w*|dpia|konsekvensanalyse|privatliv)/i,
        words: 10,
        lacks: lacksOf,
      },
      card,
    );
    return isPicture(verdict) ? (card ?? say.fail("missing")) : verdict;
  },
});

/** A text that says no has said enough. */
const NONE =
  /\b(behandler|gemmer|lagrer|indeholder|opbevarer|registrerer|bruger)\b[^.\n]{0,40}\b(ikke|ingen)\b[^.\n]{0,40}\bperson|\bingen person(data|oplysninger|henførbare)|\b(does not|doesn't|do not|never)\b[^.\n]{0,60}\bpersonal (data|information)|\bno personal (data|information)/i;

function lacksOf(text: string): "roles" | "deletion" | "assessment" | undefined {
  if (NONE.test(text)) return undefined;
  if (!/dataansvar|databehandler|\bcontroller\b|\bprocessor\b/i.test(text)) return "roles";
  if (!/\bslet|sletning|opbevar|\bdelet|eras|retention|retain/i.test(text)) return "deletion";
  return /konsekvensanalyse|\bDPIA\b|impact assessment|risikovurdering|risk assessment/i.test(text)
    ? undefined
    : "assessment";
}

function judgeCard({ card }: RepositoryView, say: Say<CardMessage>): Verdict | undefined {
  if (!card) return undefined;
  const { processed, description, agreement } = card.legal.personalData ?? {};
  if (processed === false) return say.pass("cardNone", { field: "legal.personalData.processed" });
  const lacking =
    processed === undefined ? "processed" : !description ? "description" : !agreement ? "agreement" : undefined;
  if (lacking === undefined) return say.pass("card", { field: "legal.personalData" });
  const field = `legal.personalData.${lacking}`;
  return say.open("cardLacks", { field }, { field });
}
