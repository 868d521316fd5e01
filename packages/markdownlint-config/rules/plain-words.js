import { findLanguage } from "./language.js";
import { readProse } from "./prose.js";

/** What a reader stumbles on, and what to write instead; nothing where it can be left out. */
export const PLAIN_WORDS = {
  da: {
    såfremt: "hvis",
    "i henhold til": "efter",
    vedrørende: "om",
    angående: "om",
    nærværende: "denne",
    hvorledes: "hvordan",
    ligeledes: "også",
    endvidere: "også",
    førend: "før",
    "på nuværende tidspunkt": "nu",
    "med henblik på": "for",
    udfærdige: "skrive",
    fremsende: "sende",
    påbegynde: "begynde",
  },
  en: {
    utilize: "use",
    utilise: "use",
    "in order to": "to",
    "prior to": "before",
    "subsequent to": "after",
    "in the event that": "if",
    "due to the fact that": "because",
    "at this point in time": "now",
    "with regard to": "about",
    commence: "begin",
    obviously: "",
    simply: "",
    "please note that": "",
  },
};

/** @type {import("markdownlint").Rule} */
export const plainWords = {
  names: ["OS2001", "os2-plain-words"],
  description: "Write plain words (skriv almindelige ord)",
  tags: ["os2", "language"],
  parser: "micromark",
  function: (params, onError) => {
    const prose = readProse(params);
    const allowed = new Set(params.config.allowed ?? []);
    const words = Object.entries(PLAIN_WORDS[findLanguage(params, prose)]).filter(([word]) => !allowed.has(word));
    const instead = new Map(words);
    const pattern = new RegExp(`(?<!\\p{L})(${words.map(([word]) => word).join("|")})(?!\\p{L})`, "giu");
    for (const [index, line] of prose.entries())
      for (const [word] of line.matchAll(pattern)) {
        const better = instead.get(word.toLowerCase());
        onError({ lineNumber: index + 1, detail: `"${word}": ${better ? `write "${better}"` : "leave it out"}` });
      }
  },
};
