import { REQUIREMENT_IDS, type RequirementAnswer } from "@os2kit/model";
import fc from "fast-check";

/** Pieces that OS2's formats and ours trip over, beside plain letters. */
const pieces = fc.constantFrom(
  ...["|", "\\", "\\|", "\n", "\n\n", "  ", " ", "\t", "<br/>", "<br>", "<!-- x -->", "&lt;", "&amp;", "&#32;"],
  ...["[Ikke udfyldt]", "[Udfyldes i selvevaluering]", "Hvor?", "Ja", "| R1 |", "---", "```", "# ", "> ", "- "],
  ...["æøå", "👩‍💻", "🟢", "https://example.org/a_(b)?c=d&e", "[tekst](https://example.org)", "<https://example.org>"],
  ...["Fra produktkortet:", "Forslag fra os2kit: x", "- Dokumentation: x", "- Ansvarlig: x", " (uden link)", "\u00a0"],
);

/** Any text that a person may have written. */
export const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .array(fc.oneof(pieces, fc.string({ unit: "grapheme", maxLength: 6 })), { maxLength: 8 })
    .map((parts) => parts.join("")),
);

/** A text that a card can hold: something, without control characters, and without blanks at the ends. */
export const cardText = anyText
  .map((text) => text.replace(/[^\P{C}\n\t\u200c\u200d]/gu, "").trim())
  .filter((text) => text !== "");

/** A line that a card can hold. */
export const cardLine = cardText.map((text) => text.replace(/[\s\p{C}]+/gu, " ").trim()).filter((text) => text !== "");

const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** An answer that a card can hold, with a word from a person in it. */
export const anyAnswer: fc.Arbitrary<RequirementAnswer> = fc
  .record(
    {
      status: fc.constantFrom("yes", "no", "planned", "not-relevant", "unknown" as const),
      text: cardText,
      evidence: fc.array(fc.oneof(cardLine, fc.webUrl(), fc.constant("docs/x.md")), { minLength: 1, maxLength: 3 }),
      explanation: cardText,
      owner: cardLine,
      until: day,
      by: cardLine,
      date: day,
    },
    { requiredKeys: [] },
  )
  .filter(({ status, text, explanation, evidence }) => (status ?? text ?? explanation ?? evidence) !== undefined);

/** A card's answers, some of the 43. */
export const anyAnswers = fc.dictionary(fc.constantFrom(...REQUIREMENT_IDS), anyAnswer, { maxKeys: 6 });
