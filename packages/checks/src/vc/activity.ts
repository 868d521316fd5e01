import { defineCheck } from "../check.ts";
import { readReadme } from "../doc/maturity.ts";
import { daysBetween } from "./year-of-work.ts";

export const activity = defineCheck({
  id: "vc/activity",
  severity: "should",
  scope: "product",
  requirements: [],
  standards: { spc: [12], scorecard: ["Maintained"] },
  title: { da: "Der arbejdes på produktet", en: "The product is worked on" },
  why: {
    da: "Den, der overvejer produktet, vil vide, om nogen passer på det. Er det stille, så sig hvorfor.",
    en: "Whoever considers the product wants to know whether somebody looks after it. If it is quiet, say why.",
  },
  good: {
    da: "Commits inden for 90 dage, eller et kort og en README, der siger vedligehold eller lukket.",
    en: "Commits within 90 days, or a card and a README that say maintenance or retired.",
  },
  pitfalls: {
    da: "Et stille repository, der stadig kalder sig aktivt; kun robotter, der opdaterer afhængigheder.",
    en: "A quiet repository that still calls itself active; only bots that update dependencies.",
  },
  next: {
    da: "Skriv i README og i product.stage, at produktet kun vedligeholdes eller er lukket, eller udgiv det arbejde, der ligger.",
    en: "Say in the README and in product.stage that the product is only maintained or retired, or publish the work that lies waiting.",
  },
  messages: {
    active: { da: "Seneste commit er fra {date}.", en: "The latest commit is from {date}." },
    quiet: {
      da: "Seneste commit er fra {date}, {days} dage siden, og ingen siger, at produktet hviler.",
      en: "The latest commit is from {date}, {days} days ago, and nobody says that the product rests.",
    },
    said: {
      da: "Seneste commit er fra {date}, og kortet siger {stage}.",
      en: "The latest commit is from {date}, and the card says {stage}.",
    },
    told: {
      da: "Seneste commit er fra {date}, og {path} siger: {words}.",
      en: "The latest commit is from {date}, and {path} says: {words}.",
    },
    history: { da: "Historikken er ikke med her.", en: "The history is not here." },
  },
  run(repository, say) {
    const { history, today, card, forge } = repository;
    if (!history) return say.unknown("history");
    const { lastDate: date } = history;
    const days = daysBetween(date, today);
    const stage = card?.product.stage ?? "";
    if (days <= 90) return say.pass("active", { commit: history.head }, { date });
    if (["maintenance", "retired"].includes(stage) || forge?.archived === true)
      return say.pass("said", { field: "product.stage" }, { date, stage: stage === "" ? "archived" : stage });
    const told = readReadme(repository).find((each) => each.stage === "ended");
    if (told) return say.pass("told", told.at, { date, path: told.source, words: told.words });
    return say.fail("quiet", { commit: history.head }, { date, days });
  },
});
