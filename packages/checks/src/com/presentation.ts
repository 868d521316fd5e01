import { defineCheck } from "../check.ts";
import { judgePaper, PAPER_MESSAGES } from "../judge-paper.ts";

export const presentation = defineCheck({
  id: "com/presentation",
  severity: "must",
  scope: "product",
  requirements: ["F13"],
  fix: ["docs/communication/presentation.md"],
  title: { da: "Materiale, der præsenterer produktet", en: "Material that presents the product" },
  why: {
    da: "En kollega i en anden kommune skal kunne fortælle om produktet uden selv at have bygget det. F13 beder om materiale til at præsentere produktet.",
    en: "A colleague in another municipality must be able to tell of the product without having built it. F13 asks for material to present it.",
  },
  good: {
    da: "En disposition eller en side i et åbent format, med hvad produktet løser, for hvem, hvad det koster, og hvem man spørger.",
    en: "An outline or a page in an open format, with what the product solves, for whom, what it costs, and whom to ask.",
  },
  pitfalls: {
    da: "Kun et link til en fil bag login, eller slides i et lukket format uden en tekst ved siden af.",
    en: "Only a link to a file behind a login, or slides in a closed format with no text beside them.",
  },
  next: {
    da: "Skriv docs/communication/presentation.md: hvad det er, hvem der bruger det, hvad de får ud af det.",
    en: "Write docs/communication/presentation.md: what it is, who uses it, and what they gain.",
  },
  messages: PAPER_MESSAGES,
  run: (repository, say) =>
    judgePaper(repository, say, {
      name: /^((os2\S*[-_ ])?(presentation|præsentation|praesentation)([-_ ].*)?|slides)$/,
      heading: /^((presentation|præsentation)( (af|of) .*)?|slides)$/i,
      words: 40,
    }),
});
