import type { Hints } from "./hints.ts";

/** Hints for the requirements of the theme governance, by id. */
export const governance: Readonly<Record<string, Hints>> = {
  G1: {
    looksFor: {
      da: ["adressen i porteføljen", "niveauet i porteføljen er det samme som det angivne", "datoer i årshjulet"],
      en: ["portfolio address", "level in the portfolio equals the stated level", "dates in the annual wheel"],
    },
    pitfalls: {
      da: ["kun leverandøren nævner det", "det angivne niveau er et andet end porteføljens"],
      en: ["only the supplier lists it", "stated level differs from the portfolio"],
    },
  },
  G2: {
    looksFor: {
      da: ["en rytme og datoer", "de to årlige selvevalueringer står i hjulet", "en navngiven person på begge sider"],
      en: ["a rhythm and dates", "the two self-assessments a year in the wheel", "named person on both sides"],
    },
    pitfalls: {
      da: ["kontakt efter behov, ingen rytme", "ingen datoer"],
      en: ["contact when needed, no rhythm", "no dates"],
    },
  },
  G3: {
    looksFor: {
      da: [
        "navn, organisation og en adresse, der virker",
        "hvad rollen dækker, og hvem der gav mandatet",
        "nævnt i README",
      ],
      en: [
        "name, organisation and working address",
        "what the role covers and who gave the mandate",
        "named in README",
      ],
    },
    pitfalls: {
      da: [
        "navne, skabelonen efterlod",
        "kun en fælles postkasse",
        "leverandøren er koordinator uden skriftligt mandat",
        "personen er holdt op",
      ],
      en: [
        "leftover names of the template",
        "only a shared mailbox",
        "supplier acts as coordinator without a written mandate",
        "person has left",
      ],
    },
  },
  G4: {
    looksFor: {
      da: ["datoen for bestyrelsesmødet", "link til referatet"],
      en: ["date of the board meeting", "link to minutes"],
    },
    pitfalls: {
      da: ["taget for givet, fordi produktet er gammelt", "ingen er sikker på, hvis opgave det er at orientere"],
      en: ["presumed because the product is old", "nobody is sure whose task it is to inform"],
    },
  },
  G5: {
    looksFor: {
      da: ["dato, beslutning og niveau", "link til referat eller beslutningslog"],
      en: ["date, decision and level", "link to minutes or decision log"],
    },
    pitfalls: {
      da: ["taget for givet, intet dokument", "orientering (G4) forvekslet med godkendelse"],
      en: ["presumed, no document", "information (G4) taken for approval"],
    },
  },
  G6: {
    looksFor: {
      da: [
        "dateret kommissorium",
        "medlemmer efter rolle og organisation",
        "referat inden for det seneste år",
        "beslutninger er noteret",
      ],
      en: [
        "dated terms of reference",
        "members by role and organisation",
        "minutes within the last year",
        "decisions recorded",
      ],
    },
    pitfalls: {
      da: [
        "svar uden link, selv om papirerne findes",
        "skabelon med tomme overskrifter",
        "gruppen findes, men har ikke mødtes",
      ],
      en: [
        "answer without a link although papers exist",
        "template with empty headings",
        "group exists but has not met",
      ],
    },
  },
  G7: {
    looksFor: {
      da: [
        "åben for alle, der bruger produktet",
        "mødes jævnligt, referater er udgivet",
        "her prioriteres opgavelisten",
      ],
      en: [
        "open to every user organisation",
        "meets regularly, minutes published",
        "priorities of the backlog are decided here",
      ],
    },
    pitfalls: {
      da: ["ingen referater, så aktiviteten er ukendt", "slået sammen med styregruppen, uden at det står nogen steder"],
      en: ["no minutes, so activity is unknown", "merged with the steering group without saying so"],
    },
  },
  G8: {
    looksFor: {
      da: ["faser eller forløb med roller", "hvordan et ønske bliver til en udgivelse", "et eksempel på brugen"],
      en: ["phases or flow with roles", "how a wish becomes a release", "example of use"],
    },
    pitfalls: {
      da: ["nej, med den grund, at det ikke længere er et projekt", "kun navnet på en metode"],
      en: ["No, with the reason that it is no longer a project", "name of a method only"],
    },
  },
  G9: {
    looksFor: {
      da: [
        "gennemgået af en, der er uafhængig af leverandøren",
        "rapport eller sammendrag er offentligt",
        "fund med opfølgning",
        "en fast fremgangsmåde eller et interval",
      ],
      en: [
        "reviewer independent of the developing supplier",
        "report or summary is public",
        "findings with follow-up",
        "a stated procedure or interval",
      ],
    },
    pitfalls: {
      da: ["en gennemgang, der er mange år gammel", "leverandørens egen gennemgang", "fravalgt uden forklaring"],
      en: ["review many years old", "internal review by the developing supplier", "opted out without an explanation"],
    },
  },
  G10: {
    looksFor: {
      da: ["aftale og takstblad åbner uden login", "antal medlemmer og dato", "hvad vederlaget dækker"],
      en: [
        "agreement and price sheet open without login",
        "number of members and date",
        "what the yearly contribution covers",
      ],
    },
    pitfalls: {
      da: ["tilsagn forvekslet med en aftale", "aftalen er udløbet", "et link, der kræver login"],
      en: ["pledges taken for an agreement", "agreement lapsed", "login-only link"],
    },
  },
  G11: {
    looksFor: {
      da: ["dato og referat", "hvem der sad i gruppen ved godkendelsen"],
      en: ["date and minutes", "membership at the time of approval"],
    },
    pitfalls: {
      da: ["uklart, hvem der spørger hvem", "godkendelse af produktet (G5) forvekslet med godkendelse af gruppen"],
      en: ["unclear who asks whom", "approval of the product (G5) taken for approval of the group"],
    },
  },
  G12: {
    looksFor: { da: ["navn og dato", "nævnt i referater"], en: ["name and date", "appears in minutes"] },
    pitfalls: {
      da: ["et tidligere bestyrelsesmedlem", "sekretariatet regnet for bestyrelsen"],
      en: ["a former board member", "the secretariat counted as the board"],
    },
  },
  G13: {
    looksFor: {
      da: ["et budget med årstal", "en del til koordinering og en del til udvikling", "en bindende aftale"],
      en: ["budget with a year", "share for coordination and share for development", "binding agreement"],
    },
    pitfalls: {
      da: ["kun vedligehold er betalt", "bidrag efter behov kaldt en aftale"],
      en: ["only upkeep is funded", "ad hoc contributions called an agreement"],
    },
  },
  G14: {
    looksFor: {
      da: ["aktiviteter med datoer i det seneste år", "antal aktive organisationer", "et åbent sted at spørge"],
      en: ["activities with dates in the last year", "number of active organisations", "an open place to ask"],
    },
    pitfalls: {
      da: ["kun leverandørens kundemøder", "en mailliste uden trafik"],
      en: ["supplier customer meetings only", "a mailing list with no traffic"],
    },
  },
};
