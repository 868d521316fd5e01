import {
  CARD_PATH,
  REQUIREMENTS,
  type Card,
  type CheckReport,
  type Requirement,
  type RequirementAnswer,
} from "@os2kit/model";
import { linkPlace, namePlace } from "../name-place.ts";
import { writeAnswerText, type Common } from "./answer-text.ts";
import { countAnswers, type AnswerTotals } from "./count-answers.ts";
import { findLinks } from "./find-links.ts";
import type { AnswerStatus } from "./read-report.ts";
import { noteIn, type ReportProblem } from "./report-problem.ts";

/** Who writes a report, and when. */
export interface ReportOrder {
  readonly filledBy: string;
  /** ISO 8601 day. */
  readonly date: string;
  /** False to leave out what the kit found; what people have said is always written. */
  readonly suggestions?: boolean;
}

/** One requirement as a report states it. */
export interface ExportRow {
  readonly requirement: Requirement;
  /** What a person has declared; null when nobody has. */
  readonly status: AnswerStatus | null;
  readonly documentation: string;
}

/** A report that was written, and what its reader should know before it is sent. */
export interface WrittenReport {
  readonly fileName: string;
  readonly text: string;
  readonly warnings: readonly ReportProblem[];
  readonly totals: AnswerTotals;
}

/** More suggestions than this for one requirement would drown what people wrote. */
const MAX_SUGGESTIONS = 5;

/**
 * The card's answers as a report has them, in the order of the register, all 43. Nothing is answered on a person's
 * behalf: what the kit found stands in the text, marked as a suggestion.
 * @param checked the result of a check of the same product; without it there are no suggestions and no links for paths
 */
export function exportRows(card: Card, checked: CheckReport | undefined, order: ReportOrder): readonly ExportRow[] {
  const common: Common = { filledBy: order.filledBy, date: order.date };
  return REQUIREMENTS.map((requirement) => {
    const answer: RequirementAnswer = card.answers[requirement.id] ?? {};
    const suggestions = checked && order.suggestions !== false ? suggest(requirement.id, answer, checked) : [];
    const link = (evidence: string) => linkEvidence(evidence, checked);
    const documentation = writeAnswerText(answer, common, suggestions, link);
    return { requirement, status: answer.status ?? null, documentation };
  });
}

/** Warns of what the form or its readers would trip over, and counts. */
export function describeRows(
  rows: readonly ExportRow[],
  card: Card,
  checked: CheckReport | undefined,
): Pick<WrittenReport, "warnings" | "totals"> {
  const warnings: ReportProblem[] = [];
  const note = noteIn(warnings);
  const planned = rows.filter(({ status }) => status === "planned").map(({ requirement }) => requirement.id);
  if (planned.length > 0) note("export.planned-lost", undefined, { ids: planned.join(", ") });
  for (const { requirement, status } of rows) {
    if (status !== "yes") continue;
    const { id } = requirement;
    if (!hasLink(card.answers[id] ?? {}, checked)) note("export.yes-without-link", undefined, { id });
    const result = checked?.requirements.find((each) => each.id === id);
    const against = result?.findings.find(({ outcome, open }) => outcome === "fail" && !open);
    if (against && checked) {
      const place = namePlace(against.at, checked) || against.repository;
      note("export.yes-contradicted", undefined, { id, check: against.check, place });
    }
  }
  const totals = countAnswers(rows.map(({ requirement, status }) => ({ maps: requirement.id, status })));
  return { warnings, totals };
}

/** What the kit found for a requirement and nobody has named yet. */
function suggest(id: string, answer: RequirementAnswer, checked: CheckReport): readonly string[] {
  const places = checked.requirements.find((each) => each.id === id)?.evidence ?? [];
  const lines = places.flatMap((place) => {
    if (place.field?.startsWith("answers.")) return [];
    const address = linkPlace(place.field === undefined ? place : { ...place, path: CARD_PATH }, checked);
    const name = namePlace(place, checked);
    const said = `${answer.text ?? ""}\n${(answer.evidence ?? []).join("\n")}`;
    if ([place.path, place.url, address].some((each) => each !== undefined && said.includes(each))) return [];
    const where = address ?? (place.field === undefined ? name : "");
    return [[place.note.da, place.field && `(${place.field})`, where].filter(Boolean).join(" ")];
  });
  return [...new Set(lines)].slice(0, MAX_SUGGESTIONS);
}

/** The address of a piece of evidence that is a path in the repository of the card. */
function linkEvidence(evidence: string, checked: CheckReport | undefined): string | undefined {
  const [first] = checked?.repositories ?? [];
  const [, path = "", anchor = ""] = /^(?:\.?\/)?([^\s#:]+)(#\S*)?$/.exec(evidence) ?? [];
  // Words such as "referat" are no paths; LICENSE and Dockerfile are.
  const isPath = /[./]|^[A-Z]{4,}$|file$/.test(path) && !path.split("/").includes("..");
  if (!checked || !first || !isPath) return undefined;
  const address = linkPlace({ repository: first.name, path }, checked);
  return address === undefined ? undefined : address + anchor;
}

function hasLink({ text = "", evidence = [] }: RequirementAnswer, checked: CheckReport | undefined): boolean {
  return (
    findLinks(text).length > 0 || evidence.some((each) => findLinks(each).length > 0 || linkEvidence(each, checked))
  );
}
