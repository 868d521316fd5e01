import type { Questions } from "./question.ts";

const named = (value: string, text: string) => ({ value, label: { da: text, en: text } });

/** Licences, rights, procurement and personal data. */
export const legal = {
  licence: {
    type: "licence",
    default: "MPL-2.0",
    asked: true,
    options: [
      named("MPL-2.0", "Mozilla Public License 2.0"),
      named("EUPL-1.2", "European Union Public Licence 1.2"),
      named("GPL-3.0-or-later", "GNU GPL 3.0 or later"),
      named("GPL-3.0-only", "GNU GPL 3.0 only"),
      named("GPL-2.0-or-later", "GNU GPL 2.0 or later"),
      named("GPL-2.0-only", "GNU GPL 2.0 only"),
      named("AGPL-3.0-or-later", "GNU AGPL 3.0 or later"),
      named("AGPL-3.0-only", "GNU AGPL 3.0 only"),
      named("LGPL-3.0-or-later", "GNU LGPL 3.0 or later"),
      named("Apache-2.0", "Apache License 2.0"),
      named("MIT", "MIT License"),
      named("BSD-3-Clause", "BSD 3-Clause"),
    ],
    text: { da: "Hvilken licens har koden?", en: "Which licence has the code?" },
    help: {
      da: "OS2's standard er MPL-2.0. En anden godkendt licens kræver en begrundelse (krav F2).",
      en: "OS2's default is MPL-2.0. Another approved licence needs a reason (requirement F2).",
    },
  },
  licenceReason: {
    type: "paragraph",
    asked: { "legal.licence": { not: "MPL-2.0" } },
    text: { da: "Hvorfor en anden licens end MPL-2.0?", en: "Why another licence than MPL-2.0?" },
    help: {
      da: "Fx at løsningen er et modul til et system, der selv er under GPL.",
      en: "For example that the solution is a module for a system that is itself under the GPL.",
    },
  },
  documentLicence: {
    type: "choice",
    default: "CC-BY-SA-4.0",
    options: [
      named("CC-BY-SA-4.0", "Creative Commons BY-SA 4.0"),
      named("CC-BY-4.0", "Creative Commons BY 4.0"),
      named("CC0-1.0", "Creative Commons Zero 1.0"),
    ],
    text: { da: "Hvilken licens har dokumenterne?", en: "Which licence have the documents?" },
    help: { da: "OS2's standard er CC BY-SA 4.0.", en: "OS2's default is CC BY-SA 4.0." },
  },
  copyrightHolder: {
    type: "text",
    default: "OS2 - Offentligt digitaliseringsfællesskab",
    asked: true,
    text: { da: "Hvem har ophavsretten?", en: "Who holds the copyright?" },
    help: {
      da: "Den, der ejer rettighederne nu. Er koden ikke overdraget til OS2 endnu, så skriv ejeren.",
      en: "Whoever owns the rights now. If the code has not been handed over to OS2 yet, write the owner.",
    },
  },
  copyrightYear: {
    type: "number",
    min: 1990,
    max: 2100,
    asked: true,
    example: 2026,
    text: { da: "Hvilket år udkom produktet første gang?", en: "In which year was the product first published?" },
    help: { da: "Årstallet i copyrightlinjen.", en: "The year in the copyright line." },
  },
  credit: {
    type: "text",
    text: { da: "Hvilken leverandør skal krediteres for koden?", en: "Which supplier shall be credited for the code?" },
    help: { da: "Navnet, som det skal stå.", en: "The name as it shall stand." },
  },
  rightsTransfer: {
    type: "record",
    fields: {
      date: {
        type: "date",
        text: { da: "Hvornår blev rettighederne overdraget?", en: "When were the rights transferred?" },
        help: { da: "Datoen i overdragelsen.", en: "The date of the transfer." },
      },
      parties: {
        type: "text",
        text: { da: "Fra hvem til hvem?", en: "From whom to whom?" },
        help: { da: "Parterne i overdragelsen.", en: "The parties to the transfer." },
      },
      link: {
        type: "url",
        text: { da: "Hvor ligger dokumentet?", en: "Where is the document?" },
        help: { da: "En åben adresse.", en: "An open address." },
      },
    },
    text: { da: "Er rettighederne overdraget til OS2?", en: "Have the rights been transferred to OS2?" },
    help: { da: "Dato, parter og link (krav F6).", en: "Date, parties and link (requirement F6)." },
  },
  procurement: {
    type: "record",
    fields: {
      note: {
        type: "paragraph",
        text: { da: "Hvilken udbudsvurdering ligger bag?", en: "Which procurement assessment lies behind it?" },
        help: { da: "Regel eller undtagelse, og hvorfor.", en: "The rule or exemption, and why." },
      },
      date: {
        type: "date",
        text: { da: "Hvornår blev den lavet?", en: "When was it made?" },
        help: { da: "Datoen for vurderingen.", en: "The date of the assessment." },
      },
      by: {
        type: "text",
        text: { da: "Hvem lavede den?", en: "Who made it?" },
        help: { da: "Rolle og organisation.", en: "Role and organisation." },
      },
      link: {
        type: "url",
        text: { da: "Hvor ligger den?", en: "Where is it?" },
        help: { da: "En åben adresse.", en: "An open address." },
      },
    },
    text: { da: "Er udbud og anden lovgivning afklaret?", en: "Are procurement and other law settled?" },
    help: {
      da: "Vurdering, dato og hvem der lavede den (krav F3).",
      en: "Assessment, date and author (requirement F3).",
    },
  },
  personalData: {
    type: "record",
    fields: {
      processed: {
        type: "yesno",
        text: { da: "Behandler løsningen personoplysninger?", en: "Does the solution process personal data?" },
        help: { da: "Også brugernavne og logfiler tæller med.", en: "User names and log files count too." },
      },
      description: {
        type: "paragraph",
        text: { da: "Hvilke oplysninger og hvorfor?", en: "Which data, and why?" },
        help: { da: "Kategorier, formål og sletning.", en: "Categories, purpose and deletion." },
      },
      agreement: {
        type: "url",
        text: { da: "Hvor ligger databehandleraftalen?", en: "Where is the data processing agreement?" },
        help: { da: "Aftale eller skabelon.", en: "The agreement or its template." },
      },
    },
    text: { da: "Hvad gælder for personoplysninger?", en: "What applies to personal data?" },
    help: { da: "Ja eller nej, hvilke og hvorfor.", en: "Yes or no, which and why." },
  },
} as const satisfies Questions;
