import type { Questions } from "./question.ts";

/** Where the money comes from. */
export const financing = {
  model: {
    type: "choice",
    options: [
      { value: "shared", label: { da: "Alle deltagere betaler en andel", en: "Every participant pays a share" } },
      { value: "few", label: { da: "En eller få myndigheder betaler", en: "One or a few authorities pay" } },
      {
        value: "in-kind",
        label: { da: "Deltagerne bidrager med folk og viden", en: "Participants give people and knowledge" },
      },
      { value: "ad-hoc", label: { da: "Bidrag efter behov", en: "Ad hoc contributions" } },
      { value: "supplier", label: { da: "En leverandør bidrager", en: "A supplier contributes" } },
    ],
    text: { da: "Hvordan finansieres produktet?", en: "How is the product financed?" },
    help: { da: "En af OS2's fem modeller.", en: "One of OS2's five models." },
  },
  agreement: {
    type: "url",
    text: { da: "Hvor ligger tilslutningsaftalen?", en: "Where is the participation agreement?" },
    help: { da: "En åben adresse uden login (krav G10).", en: "An open address without login (requirement G10)." },
  },
  priceSheet: {
    type: "url",
    text: { da: "Hvor ligger takstbladet?", en: "Where is the price sheet?" },
    help: { da: "En åben adresse uden login.", en: "An open address without login." },
  },
  budget: {
    type: "paragraph",
    text: { da: "Hvad er årets budget?", en: "What is the budget of the year?" },
    help: {
      da: "Årstal, beløb og fordelingen mellem koordinering og udvikling (krav G13).",
      en: "Year, amounts and the shares for coordination and development (requirement G13).",
    },
  },
  members: {
    type: "number",
    min: 0,
    max: 200,
    text: { da: "Hvor mange har tilsluttet sig?", en: "How many have joined?" },
    help: { da: "Antal underskrevne aftaler.", en: "The number of signed agreements." },
  },
} as const satisfies Questions;
