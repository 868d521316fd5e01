import { defineCheck } from "../check.ts";
import { papers } from "../facts/papers.ts";
import { judgePaper, PAPER_MESSAGES } from "../judge-paper.ts";
import type { RepositoryView } from "../repository-view.ts";

export const politicalMaterial = defineCheck({
  id: "com/political-material",
  severity: "must",
  scope: "product",
  requirements: ["F21"],
  fix: ["docs/communication/political-brief.md"],
  title: { da: "Materiale til politikere", en: "Material for politicians" },
  why: {
    da: "Udvalg og byråd beslutter på kommunens vegne og skal forstå løsningen uden fagord. F21 beder om materiale, som kan bruges i udvalget, i byrådet og over for borgerne.",
    en: "Committees and councils decide for the municipality and must understand the solution without jargon. F21 asks for material that can be used in committee, in council and in public.",
  },
  good: {
    da: "En kort tekst om, hvad borgerne mærker, hvad det koster, og hvorfor kommunen gør det sammen med andre.",
    en: "A short text on what citizens notice, what it costs, and why the municipality does it with others.",
  },
  pitfalls: {
    da: "Springes over som uvigtigt; samme tekst som til ledelsen; fagord fra it.",
    en: "Skipped as unimportant; the same text as for management; jargon of information technology.",
  },
  next: {
    da: "Udfyld docs/communication/political-brief.md med et eksempel fra en borger og prisen om året.",
    en: "Fill in docs/communication/political-brief.md with an example of a citizen and the price a year.",
  },
  messages: {
    ...PAPER_MESSAGES,
    citizens: {
      da: "{path} siger ikke, hvad løsningen betyder for borgerne.",
      en: "{path} does not say what the solution means for citizens.",
    },
    money: {
      da: "{path} siger hverken, hvad løsningen koster eller sparer.",
      en: "{path} says neither what the solution costs nor what it saves.",
    },
    jargon: {
      da: "{path} bruger fagord, som politikere ikke kan forventes at kende: {words}.",
      en: "{path} uses jargon that politicians cannot be expected to know: {words}.",
    },
    same: {
      da: "{path} er den samme tekst som {other}, der er til ledelsen.",
      en: "{path} is the same text as {other}, which is for management.",
    },
  },
  run: (repository, say) =>
    judgePaper(repository, say, {
      name: /^(political[-_ ](brief|material)|politisk\S*([-_ ]\S+)?|(til[-_ ])?politikere?|til[-_ ](byrådet|byraadet|udvalget))$/,
      heading:
        /^(til (politikere|byrådet|udvalget|udvalg og byråd)|politisk (oplæg|materiale|resumé)|for politicians|political brief)$/i,
      words: 40,
      lacks(text) {
        if (!/borger|citizen|elev|patient|ældre|familie|virksomhed|residents?/i.test(text)) return "citizens";
        if (!/\bkr\b|kost|pris|spar|økonomi|betal|cost|price|sav(e|ing)|pay/i.test(text)) return "money";
        const words = new Set([...text.matchAll(JARGON)].map(([word]) => word.toLowerCase()));
        if (words.size >= 2) return { message: "jargon", values: { words: [...words].slice(0, 5).join(", ") } };
        const other = findTwin(repository, text);
        return other === undefined ? undefined : { message: "same", values: { other } };
      },
    }),
});

const JARGON =
  /\b(api|apis|docker|kubernetes|helm|container(e|s)?|backend|frontend|microservices?|framework|repository|repo|devops|deployment|middleware|sql|json|saml|oauth|oidc|on-?premises?|cloud[- ]native)\b/gi;

/** A paper for management whose sentences are the same, but for a few. */
function findTwin(repository: RepositoryView, text: string): string | undefined {
  const mine = sentencesOf(text);
  const twin = papers(repository)
    .filter(({ closed, name }) => !closed && /management|ledelse|one-?pager|business/.test(name))
    .find(({ path }) => {
      const theirs = new Set(sentencesOf(repository.files.text(path) ?? ""));
      const shared = mine.filter((sentence) => theirs.has(sentence)).length;
      return mine.length >= 4 && shared >= mine.length * 0.8;
    });
  return twin?.path;
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/[.!?\n|]/)
    .map((sentence) => sentence.trim().toLowerCase())
    .filter((sentence) => sentence.length >= 20);
}
