import { findRequirement, isAtLeast, REQUIREMENTS, slugify } from "@os2kit/model";
import { isEvaluation } from "@os2kit/report/os2";
import { defineCheck, type Say, type Verdict } from "../check.ts";
import { dateOf, findClaims, isFilled, os2Reports, type FoundReport } from "../facts/os2-reports.ts";
import type { RepositoryView } from "../repository-view.ts";

type Message =
  | "complete"
  | "more"
  | "stale"
  | "undated"
  | "future"
  | "unanswered"
  | "other"
  | "old"
  | "blank"
  | "evaluation"
  | "unwritten"
  | "waiting"
  | "missing";

/** OS2 asks for the self-assessment twice a year. */
const MAX_MONTHS = 6;

export const os2Report = defineCheck<Message>({
  id: "doc/os2-report",
  severity: "must",
  level: "1",
  scope: "product",
  requirements: ["G2"],
  title: { da: "En selvevaluering fra det seneste halve år", en: "A self-assessment of the last half year" },
  why: {
    da: "To gange om året svarer produktet på OS2's krav og offentliggør svarene; sekretariatet evaluerer ud fra dem. Uden en aktuel rapport kan hverken sekretariatet (G2) eller nye brugere se, hvor produktet står.",
    en: "Twice a year the product answers OS2's requirements and publishes the answers; the secretariat evaluates from them. Without a current report neither the secretariat (G2) nor new users can see where the product stands.",
  },
  good: {
    da: "Governancerapport 1.1.0 eller selvevaluering som JSON i produktforvaltningens repository, højst seks måneder gammel, med et svar på hvert krav på niveauet.",
    en: "A governance report 1.1.0 or a self-assessment as JSON in the product management's repository, at most six months old, with an answer to each requirement at the level.",
  },
  pitfalls: {
    da: "En rapport fra 2021-2024 med de gamle numre; en skabelon, der ikke er udfyldt; krav, der står tomme; en rapport uden dato; kun sekretariatets evaluering.",
    en: "A report of 2021-2024 with the old numbers; a template that is not filled in; requirements left empty; a report without a date; the secretariat's evaluation alone.",
  },
  next: {
    da: "Svar på kravene i produktkortet (answers), og skriv rapporten med os2kit report export. En ældre rapport læses ind i kortet med os2kit report import <fil>.",
    en: "Answer the requirements in the product card (answers), and write the report with os2kit report export. An older report is read into the card with os2kit report import <file>.",
  },
  messages: {
    complete: {
      da: "{path} er fra {date} og svarer på alle krav på niveauet.",
      en: "{path} is of {date} and answers every requirement at the level.",
    },
    more: {
      da: "{path} er fra {date} og svarer på alle krav på niveauet; {count} krav på højere niveauer står åbne.",
      en: "{path} is of {date} and answers every requirement at the level; {count} of higher levels stand open.",
    },
    stale: {
      da: "{path} er fra {date}, mere end seks måneder siden; OS2 beder om selvevalueringen to gange om året.",
      en: "{path} is of {date}, more than six months ago; OS2 asks for the self-assessment twice a year.",
    },
    undated: {
      da: "{path} siger ikke, hvornår den er udfyldt, så ingen kan se, om den gælder.",
      en: "{path} does not say when it was filled in, so nobody can see whether it still holds.",
    },
    future: {
      da: "{path} er dateret {date}, som ikke er kommet endnu.",
      en: "{path} is dated {date}, which has not come yet.",
    },
    unanswered: {
      da: "{path} svarer ikke på {ids} ({count} krav på niveauet). Et tomt svar betyder, at rapporten ikke er færdig.",
      en: "{path} does not answer {ids} ({count} requirements at the level). An empty answer means unfinished.",
    },
    other: {
      da: "{path} handler om {found}, ikke om {product}.",
      en: "{path} is about {found}, not about {product}.",
    },
    old: {
      da: "{path} er en rapport efter OS2's ældre form ({form}); den svarer ikke på kravene, som de er i dag.",
      en: "{path} is a report in an older form of OS2's ({form}); it does not answer the requirements of today.",
    },
    blank: {
      da: "{path} er en skabelon, hvor ingen har svaret endnu.",
      en: "{path} is a template in which nobody has answered yet.",
    },
    evaluation: {
      da: "{path} er sekretariatets evaluering; produktets egen selvevaluering er her ikke.",
      en: "{path} is the secretariat's evaluation; the product's own self-assessment is not here.",
    },
    unwritten: {
      da: "Kortet svarer på alle {count} krav på niveauet, men der er ikke skrevet en rapport ud fra det.",
      en: "The card answers all {count} requirements at the level, but no report has been written from it.",
    },
    waiting: {
      da: "Der er ingen rapport endnu; kortet har svar på {count} af de {total} krav på niveauet.",
      en: "There is no report yet; the card has answers to {count} of the {total} requirements at the level.",
    },
    missing: {
      da: "Der er hverken governancerapport eller selvevaluering i repositoryet.",
      en: "There is neither a governance report nor a self-assessment in the repository.",
    },
  },
  run(repository, say) {
    const reports = os2Reports(repository);
    const claims = findClaims(reports);
    if (claims) return judge(claims, repository, say);
    const old = reports.find(({ report }) => isFilled(report));
    if (old) {
      const { path, report } = old;
      return say.fail(
        "old",
        { path, line: report.rows[0]?.line ?? 1 },
        { path, form: FORMS[report.format] ?? report.model },
      );
    }
    const blank = reports.find(({ report }) => !isEvaluation(report));
    if (blank) return say.open("blank", { path: blank.path, line: 1 }, { path: blank.path });
    const [evaluation] = reports;
    if (evaluation) return say.fail("evaluation", { path: evaluation.path, line: 1 }, { path: evaluation.path });
    return repository.card ? judgeCard(repository.card, repository, say) : say.fail("missing");
  },
});

const FORMS: Readonly<Record<string, string>> = {
  "checklist-2021": "2021-2022",
  "checklist-2022": "2022-2024",
  "emoji-table": "2024-2025",
};

function judge({ path, report }: FoundReport, { card, level, today }: RepositoryView, say: Say<Message>): Verdict[] {
  const date = dateOf(report);
  const at = { path, line: 1 };
  const verdicts: Verdict[] = [];
  const product = card?.product.name;
  if (product !== undefined && report.product !== undefined && !isSameName(product, report.product))
    verdicts.push(say.fail("other", at, { path, found: report.product.slice(0, 60), product }));
  if (date === "") verdicts.push(say.fail("undated", at, { path }));
  else if (date > today) verdicts.push(say.fail("future", at, { path, date }));
  else if (date < monthsBefore(today, MAX_MONTHS)) verdicts.push(say.fail("stale", at, { path, date }));
  const answered = new Set(report.rows.flatMap(({ maps, status }) => (maps !== null && status !== null ? [maps] : [])));
  const open = REQUIREMENTS.filter(({ id }) => !answered.has(id)).map(({ id }) => id);
  const due = open.filter((id) => isAtLeast(level, findRequirement(id)?.level ?? "3"));
  if (due.length > 0) {
    const first = report.rows.find(({ maps }) => maps !== null && due.includes(maps))?.line ?? 1;
    const ids = due.length > 12 ? `${due.slice(0, 12).join(", ")} ...` : due.join(", ");
    verdicts.push(say.fail("unanswered", { path, line: first }, { path, ids, count: due.length }));
  }
  if (verdicts.length > 0) return verdicts;
  return [say.pass(open.length > 0 ? "more" : "complete", at, { path, date, count: open.length })];
}

function judgeCard(
  { answers }: NonNullable<RepositoryView["card"]>,
  { level }: RepositoryView,
  say: Say<Message>,
): Verdict {
  const due = REQUIREMENTS.filter((requirement) => isAtLeast(level, requirement.level));
  const count = due.filter(({ id }) => answers[id]?.status !== undefined).length;
  const at = { field: "answers" };
  if (count === due.length) return say.fail("unwritten", at, { count });
  return say.open("waiting", at, { count, total: due.length });
}

/** People write a product's name with and without spaces and hyphens, and put a word behind it. */
function isSameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => slugify(name).replaceAll("-", "")) as [string, string];
  return a.includes(b) || b.includes(a);
}

/** The same day of an earlier month, for comparing; it need not be in the calendar. */
function monthsBefore(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${String(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, "0")}${day.slice(7)}`;
}
