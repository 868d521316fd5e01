import {
  editCard,
  findFault,
  parseCard,
  slugify,
  type Card,
  type Question,
  type RequirementAnswer,
} from "@os2kit/model";
import type { ReadReport } from "./read-report.ts";
import { noteIn, showFound, type Note, type ReportProblem } from "./report-problem.ts";
import { toAnswers, type LeftRow } from "./to-answers.ts";

/** An answer that stands in the card already, beside the one in the report. */
export interface KeptAnswer {
  readonly id: string;
  readonly card: RequirementAnswer;
  readonly report: RequirementAnswer;
}

/** A card after an import, and what became of each answer. */
export interface ImportResult {
  /** The card's text; what people wrote in it, comments included, is as it was. */
  readonly text: string;
  /** Ids whose answers were put into the card. */
  readonly taken: readonly string[];
  /** Answers of the card's own that differ from the report's, and were left alone. */
  readonly kept: readonly KeptAnswer[];
  /** Rows of the report that answer none of today's requirements. */
  readonly left: readonly LeftRow[];
  readonly problems: readonly ReportProblem[];
}

/**
 * Puts a report's answers into a product card.
 * @param cardText the card's YAML
 * @param options `overwrite` lets the report win where a person has answered in the card already
 */
export function importAnswers(
  cardText: string,
  report: ReadReport,
  options: { readonly overwrite: boolean },
): ImportResult {
  const problems: ReportProblem[] = [];
  const note = noteIn(problems);
  const { answers, left } = toAnswers(report);
  const card = parseCard(cardText);
  if (!card.ok) {
    note("import.card", undefined, {
      detail: card.problems
        .map(({ code, line }) => `${code} ${String(line ?? "")}`.trim())
        .slice(0, 3)
        .join(", "),
    });
    return { text: cardText, taken: [], kept: [], left, problems };
  }
  noteOtherProduct(report, card.value, note);
  if (Object.keys(answers).length === 0) note("import.nothing");
  let text = cardText;
  const taken: string[] = [];
  const kept: KeptAnswer[] = [];
  for (const [id, found] of Object.entries(answers)) {
    const ours = card.value.answers[id] ?? {};
    const theirs = fitAnswer(id, found, note);
    if (Object.keys(theirs).length === 0 || isSame(ours, theirs)) continue;
    if (isAnswered(ours) && !options.overwrite) kept.push({ id, card: ours, report: theirs });
    else {
      text = putAnswer(text, id, ours, theirs);
      taken.push(id);
    }
  }
  return { text, taken, kept, left, problems };
}

/** Whoever gave the old answer, on whatever day, did not give the new one. */
function putAnswer(text: string, id: string, ours: RequirementAnswer, theirs: RequirementAnswer): string {
  if (Object.keys(ours).length === 0) return editCard(text, `answers.${id}`, theirs);
  const stale = (["by", "date"] as const).filter((name) => ours[name] !== undefined && theirs[name] === undefined);
  const fields = [...Object.entries(theirs), ...stale.map((name) => [name, null] as const)];
  return fields.reduce((edited, [name, value]) => editCard(edited, `answers.${id}.${name}`, value), text);
}

function isAnswered({ status, text, evidence, explanation }: RequirementAnswer): boolean {
  return status !== undefined || text !== undefined || explanation !== undefined || (evidence ?? []).length > 0;
}

/** Everything that the report says stands in the card in the same words. */
function isSame(ours: RequirementAnswer, theirs: RequirementAnswer): boolean {
  return (Object.entries(theirs) as [keyof RequirementAnswer, unknown][]).every(
    ([name, value]) => JSON.stringify(ours[name]) === JSON.stringify(value),
  );
}

function noteOtherProduct({ product }: ReadReport, card: Card, note: Note): void {
  if (product === undefined || slugify(product) === slugify(card.product.name)) return;
  note("import.product", undefined, { found: showFound(product), product: card.product.name });
}

const WORDING = { da: "", en: "" };
const LINE: Question = { type: "text", text: WORDING, help: WORDING };
const PARAGRAPH: Question = { type: "paragraph", text: WORDING, help: WORDING };
const MAX_TEXT = 10_000;

/** An answer as a card can hold it; what it cannot hold is left out, and said. */
function fitAnswer(id: string, answer: RequirementAnswer, note: Note): RequirementAnswer {
  const { status, until, date } = answer;
  const text = fitText(id, answer.text, note);
  const explanation = fitText(id, answer.explanation, note);
  const evidence = (answer.evidence ?? []).filter((each) => {
    const fits = findFault(LINE, each) === undefined;
    if (!fits) note("import.evidence", undefined, { id, found: showFound(each) });
    return fits;
  });
  return {
    ...(status ? { status } : {}),
    ...(text === undefined ? {} : { text }),
    ...(evidence.length > 0 ? { evidence } : {}),
    ...(explanation === undefined ? {} : { explanation }),
    ...fitLine("owner", answer.owner, note),
    ...(until !== undefined && isDay(until) ? { until } : {}),
    ...fitLine("by", answer.by, note),
    ...(date !== undefined && isDay(date) ? { date } : {}),
  };
}

function fitText(id: string, text: string | undefined, note: Note): string | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const clean = text.replace(/\r\n?/g, "\n").replace(INVISIBLE, "").trim();
  if (clean !== text.trim()) note("import.characters", undefined, { id });
  if (clean.length <= MAX_TEXT && findFault(PARAGRAPH, clean) === undefined) return clean;
  if (clean !== "") note("import.text-long", undefined, { id, max: MAX_TEXT });
  return undefined;
}

/** What a card takes for no part of a text; the joiners of compound emoji are kept. */
const INVISIBLE = /[^\P{C}\n\t\u200c\u200d]/gu;

function fitLine(name: "owner" | "by", value: string | undefined, note: Note): RequirementAnswer {
  if (value === undefined) return {};
  const line = value.replace(/[\s\p{C}]+/gu, " ").trim();
  if (findFault(LINE, line) === undefined) return { [name]: line };
  note("import.person", undefined, { found: showFound(value) });
  return {};
}

function isDay(text: string): boolean {
  return findFault({ type: "date", text: WORDING, help: WORDING }, text) === undefined;
}
