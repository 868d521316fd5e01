import { parseCard, requirementsAt, type Card, type Level, type RequirementAnswer } from "@os2kit/model";
import { toGovernanceReport, toSelfAssessment } from "@os2kit/report/os2";

/** A card of a made-up product with these answers. */
export function answeredCard(answers: Card["answers"], product = "OS2eksempel"): Card {
  const result = parseCard(`product: { name: ${product} }\n`);
  if (!result.ok) throw new Error("the sample card is no card");
  return { ...result.value, answers };
}

/** The same answer to every requirement of a level. */
export function answerAll(level: Level, answer: RequirementAnswer = { status: "yes" }): Card["answers"] {
  return Object.fromEntries(requirementsAt(level).map(({ id }) => [id, answer]));
}

/** A governance report of that product, as Markdown. */
export function reportLiteral(answers: Card["answers"], date: string, product = "OS2eksempel"): string {
  return toGovernanceReport(answeredCard(answers, product), undefined, { filledBy: "Anne Eksempel", date }).text;
}

/** A self-assessment of that product, as the form's JSON. */
export function formLiteral(answers: Card["answers"], date: string): string {
  const order = { filledBy: "Anne Eksempel", date, generatedAt: `${date}T08:00:00.000Z` };
  return toSelfAssessment(answeredCard(answers), undefined, order).text;
}
