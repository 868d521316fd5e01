import { defineCheck } from "../check.ts";
import type { RepositoryView } from "../repository-view.ts";
import { nameOf, placeOf, unfinished } from "./judge-passages.ts";
import { foundTexts, healthTexts, type Passage } from "./passages.ts";
import { readmes } from "./readmes.ts";
import { sentencesOf } from "./sentences.ts";
import { words } from "./words.ts";

export const contribCost = defineCheck({
  id: "doc/contrib-cost",
  severity: "could",
  scope: "product",
  requirements: ["G10", "G13"],
  fix: ["docs/economy.md"],
  standards: { spc: [4] },
  title: { da: "Hvem betaler for at tage imod et bidrag", en: "Who pays for taking in a contribution" },
  why: {
    da: "At gennemgå og vedligeholde andres bidrag koster tid. Når det står skrevet, hvem der betaler, kan en kommune regne på, hvad det koster at være med. Det støtter G10 og G13.",
    en: "Reviewing and maintaining what others contribute costs time. When it is written down who pays, a municipality can work out what it costs to join. It supports G10 and G13.",
  },
  good: {
    da: "En sætning i CONTRIBUTING.md, GOVERNANCE.md eller docs/economy.md om, hvem der betaler for gennemgang og vedligehold af et bidrag.",
    en: "A sentence in CONTRIBUTING.md, GOVERNANCE.md or docs/economy.md on who pays for the review and upkeep of a contribution.",
  },
  pitfalls: {
    da: "Priser på deltagelse, men intet om bidrag; en aftale, som kun leverandøren kender.",
    en: "Prices of membership, but nothing on contributions; an agreement that only the supplier knows.",
  },
  next: {
    da: "Skriv i CONTRIBUTING.md eller docs/economy.md, hvem der betaler for at gennemgå og vedligeholde et bidrag.",
    en: "Say in CONTRIBUTING.md or docs/economy.md who pays for reviewing and maintaining a contribution.",
  },
  messages: {
    found: {
      da: "{path} siger, hvem der betaler for arbejdet med bidrag.",
      en: "{path} says who pays for the work with contributions.",
    },
    open: {
      da: "{path} venter på svar om, hvem der betaler for arbejdet med bidrag.",
      en: "{path} waits for an answer on who pays for the work with contributions.",
    },
    missing: {
      da: "Ingen tekst siger, hvem der betaler for at gennemgå og vedligeholde et bidrag.",
      en: "No text says who pays for reviewing and maintaining a contribution.",
    },
  },
  run(repository, say) {
    for (const passage of sources(repository)) {
      const { open } = unfinished(passage);
      const sentence = sentencesOf(passage).find(({ text }) => MONEY.test(text) && WORK.test(text));
      if (!sentence) continue;
      const at = placeOf(repository, passage, sentence.line);
      const values = { path: nameOf(repository, passage) };
      return open.includes(sentence.line) ? say.open("open", at, values) : say.pass("found", at, values);
    }
    return say.fail("missing");
  },
});

function sources(repository: RepositoryView): readonly Passage[] {
  return [
    ...healthTexts(repository, "contributing", "governance", "support"),
    ...foundTexts(
      repository,
      "{docs,doc}/**/{economy*,økonomi*,oekonomi*,finans*,financ*,pris*,price*,vederlag*,betaling*}.{md,rst}",
    ),
    ...readmes(repository),
  ];
}

const MONEY = words(
  "betal(e|er|es|t|ing|ingen)?",
  "finansier[a-zA-ZÀ-ÖØ-öø-ž]*",
  "vederlag[a-zA-ZÀ-ÖØ-öø-ž]*",
  "udgift[a-zA-ZÀ-ÖØ-öø-ž]*",
  "omkostning[a-zA-ZÀ-ÖØ-öø-ž]*",
  "koster",
  "gratis",
  "vederlagsfrit",
  "pays?",
  "paid",
  "payment",
  "financed?",
  "funded",
  "costs?",
  "free of charge",
  "at no cost",
);

const WORK = words(
  "gennemgang[a-zA-ZÀ-ÖØ-öø-ž]*",
  "gennemgå[a-zA-ZÀ-ÖØ-öø-ž]*",
  "review[a-zA-ZÀ-ÖØ-öø-ž]*",
  "kvalitetssikr[a-zA-ZÀ-ÖØ-öø-ž]*",
  "bidrag(et|ets|ene)?",
  "ændringsforslag[a-zA-ZÀ-ÖØ-öø-ž]*",
  "pull requests?",
  "merge requests?",
  "contributions?",
);
