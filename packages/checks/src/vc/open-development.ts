import { defineCheck } from "../check.ts";
import { daysBetween, sumUpYear } from "./year-of-work.ts";

/** A repository younger than this (days) has not had the time to show how work is done. */
const YOUNG = 60;

export const openDevelopment = defineCheck({
  id: "vc/open-development",
  severity: "must",
  kinds: ["code"],
  requirements: ["F1"],
  standards: { spc: [1, 6], osps: ["QA-01.02"] },
  title: { da: "Udviklingen sker i det åbne", en: "Development happens in the open" },
  why: {
    da: "F1 beder om, at koden bliver til i det åbne repository. Kommer den som én stor ændring pr. udgivelse, kan andre hverken følge med, bidrage eller se, hvorfor noget blev ændret.",
    en: "F1 asks that the code is made in the open repository. Where it comes as one large change per release, nobody can follow, contribute or see why something was changed.",
  },
  good: {
    da: "Mange små commits på mange dage i det seneste år, af flere forfattere, med grene og gennemgang.",
    en: "Many small commits on many days of the last year, by several authors, with branches and review.",
  },
  pitfalls: {
    da: "Ét samlet commit pr. udgivelse; et helt år uden commits; arbejdet ligger i leverandørens eget repository og kopieres over.",
    en: "One combined commit per release; a whole year without commits; the work lies in the supplier's own repository and is copied over.",
  },
  next: {
    da: "Lad det daglige arbejde ske her, også leverandørens. Sker noget et andet sted, så skriv i CONTRIBUTING.md hvad, hvorfor og hvornår det flyttes.",
    en: "Do the daily work here, the supplier's too. If part of it happens elsewhere, say in CONTRIBUTING.md what, why and when it moves.",
  },
  messages: {
    open: {
      da: "Det seneste år: {commits} commits på {days} dage af {authors} forfattere.",
      en: "The last year: {commits} commits on {days} days by {authors} authors.",
    },
    dumps: {
      da: "Det meste af det seneste års kode kom i hele udgivelser ({commits} commits på {days} dage), for eksempel dette commit med {files} filer: {subject}",
      en: "Most of the last year's code came as whole releases ({commits} commits on {days} days), such as this commit with {files} files: {subject}",
    },
    silent: {
      da: "Der er ingen commits siden {date}, altså intet i det seneste år.",
      en: "There is no commit since {date}, so none in the last year.",
    },
    resting: {
      da: "Der er ingen commits siden {date}; kortet siger, at produktet kun vedligeholdes eller er lukket.",
      en: "There is no commit since {date}; the card says that the product is only maintained or retired.",
    },
    elsewhere: {
      da: "Der er ingen commits her siden {date}; årets arbejde ses i {other}.",
      en: "There is no commit here since {date}; the year's work is seen in {other}.",
    },
    few: {
      da: "Det seneste år har kun {commits} commits på {days} dage; det viser hverken åbent arbejde eller det modsatte.",
      en: "The last year has only {commits} commits on {days} days; that shows neither open work nor its opposite.",
    },
    young: {
      da: "Repositoryet er {days} dage gammelt; arbejdsmåden kan ikke ses endnu.",
      en: "The repository is {days} days old; how work is done cannot be seen yet.",
    },
    history: {
      da: "Historikken er ikke med her, så arbejdet kan ikke ses.",
      en: "The history is not here, so the work cannot be seen.",
    },
    shallow: {
      da: "Kun en del af historikken er hentet (shallow clone). Hent den hele: git fetch --unshallow",
      en: "Only a part of the history was fetched (a shallow clone). Fetch all of it: git fetch --unshallow",
    },
  },
  run({ history, today, card, siblings }, say) {
    if (!history) return say.unknown("history");
    if (history.shallow) return say.unknown("shallow");
    const { lastDate: date, firstDate, year } = history;
    if (year.length === 0) {
      if (card && ["maintenance", "retired"].includes(card.product.stage))
        return say.unknown("resting", undefined, { date });
      const other = siblings.find((each) => each.kind === "code" && (each.history?.year.length ?? 0) > 0);
      if (other) return say.notApplicable("elsewhere", undefined, { date, other: other.name });
      return say.fail("silent", { commit: history.head }, { date });
    }
    const age = daysBetween(firstDate, today);
    if (age < YOUNG) return say.unknown("young", undefined, { days: age });
    const { commits, days, authors, dump } = sumUpYear(history);
    if (dump) {
      const { id: commit, files, subject } = dump;
      return say.fail("dumps", { commit }, { commits, days, files, subject: subject.slice(0, 100) });
    }
    if (days < 6) return say.unknown("few", undefined, { commits, days });
    return say.pass("open", { commit: history.head }, { commits, days, authors });
  },
});
