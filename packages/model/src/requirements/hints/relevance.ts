import type { Hints } from "./hints.ts";

/** Hints for the requirements of the theme relevance, by id. */
export const relevance: Readonly<Record<string, Hints>> = {
  R1: {
    looksFor: {
      da: [
        "en navngiven myndighed",
        "en konkret gevinst (beløb, timer, sager, brugere)",
        "en kilde eller et link til gevinsten, med dato",
      ],
      en: [
        "a named authority",
        "a concrete gain (amount, hours, cases, users)",
        "a source or link for the gain, with a date",
      ],
    },
    pitfalls: {
      da: [
        "kun almindelig ros af open source eller digitalisering",
        "ingen myndighed er nævnt",
        "gevinsten er beskrevet, men intet er linket",
      ],
      en: [
        "only general praise of open source or digitalisation",
        "no authority named",
        "the gain is described but nothing is linked",
      ],
    },
  },
  R2: {
    looksFor: {
      da: [
        "dato, og hvem der sagde ja",
        "et direkte link til aftale eller referat",
        "hvem der skrev under, efter rolle",
      ],
      en: ["date and body that accepted", "direct link to agreement or minutes", "who signed, by role"],
    },
    pitfalls: {
      da: [
        "det tages for givet, fordi produktet er i brug",
        "linket kræver login",
        "it-afdelingens begejstring i stedet for en beslutning i ledelsen",
      ],
      en: [
        "acceptance is presumed because the product is in use",
        "the link needs a login",
        "enthusiasm of the IT department is given instead of a management decision",
      ],
    },
  },
  R3: {
    looksFor: {
      da: [
        "andre slags myndigheder end kommuner er overvejet",
        "antal eller liste over dem, der bruger det nu",
        "intet i koden er bundet til én myndighed",
      ],
      en: [
        "types of authority beyond municipalities are considered",
        "number or list of present users",
        "nothing in the code is bound to one authority",
      ],
    },
    pitfalls: {
      da: [
        "svaret er kopieret fra R1",
        "besvaret som en anbefaling: det blev et krav i juli 2024",
        "kun initiativtageren er nævnt",
      ],
      en: [
        "copied answer from R1",
        "answered as a recommendation: it became a must in July 2024",
        "only the initiator is mentioned",
      ],
    },
  },
  R4: {
    looksFor: {
      da: [
        "strategien nævnt med periode",
        "et mål i den, og hvad produktet bidrager med til målet",
        "et link til strategien",
      ],
      en: [
        "strategy named with period",
        "a goal in it and the product contribution to that goal",
        "link to the strategy",
      ],
    },
    pitfalls: {
      da: ["en strategi, der er udløbet", "en løs påstand om at støtte digitalisering"],
      en: ["a strategy that has expired", "a general claim to support digitalisation"],
    },
  },
};
