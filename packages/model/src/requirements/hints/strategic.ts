import type { Hints } from "./hints.ts";

/** Hints for the requirements of the theme strategic, by id. */
export const strategic: Readonly<Record<string, Hints>> = {
  S1: {
    looksFor: {
      da: ["et navngivet punkt i OS2's strategi", "et eksempel fra produktet"],
      en: ["a named point of the OS2 strategy", "an example from the product"],
    },
    pitfalls: { da: ["medlemskab af OS2 som eneste bevis"], en: ["membership of OS2 given as the only proof"] },
  },
  S2: {
    looksFor: {
      da: ["bidrag eller genbrug udefra", "noget, der blev prøvet her først", "en åben måde at deltage på"],
      en: ["outside contributions or reuse", "something tried here first", "an open way of taking part"],
    },
    pitfalls: {
      da: ["licensen alene som bevis på åbenhed", "lukket udvikling (se F1)"],
      en: ["the licence alone as proof of openness", "closed development (see F1)"],
    },
  },
  S3: {
    looksFor: {
      da: ["mission, vision og strategi er hver for sig nævnt", "linket fra svaret"],
      en: ["mission, vision and strategy each addressed", "linked from the answer"],
    },
    pitfalls: {
      da: ["forbindelsen er der, men står ingen steder", "formålsteksten gentaget uden forbindelsen"],
      en: ["the link is real but nowhere written", "purpose text repeated without the link"],
    },
  },
  S4: {
    looksFor: {
      da: ["et dokument for sig", "dato, og hvem der vedtog det", "køreplan på 1 til 3 år", "offentligt"],
      en: ["a document of its own", "date and adopting body", "roadmap of 1 to 3 years", "public"],
    },
    pitfalls: {
      da: ["kun en produktbeskrivelse", "en vision på én linje, ingen strategi", "køreplanen ligger i lukkede filer"],
      en: ["only a product description", "vision in one line, no strategy", "roadmap kept in closed files"],
    },
  },
  S5: {
    looksFor: {
      da: ["en tabel punkt for punkt", "dato for gennemgangen", "forskelle er nævnt"],
      en: ["point-by-point table", "review date", "differences named"],
    },
    pitfalls: {
      da: ["S3 gentaget", "henviser til en forældet strategi"],
      en: ["S3 repeated", "refers to an outdated strategy"],
    },
  },
};
