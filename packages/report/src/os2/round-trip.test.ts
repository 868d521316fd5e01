import { parseCard, REQUIREMENT_IDS, REQUIREMENTS, type Card, type RequirementAnswer } from "@os2kit/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyAnswers, anyText } from "../testing/any-answer.ts";
import { sampleCard, sampleCheck, sampleForm } from "../testing/sample-report.ts";
import { findLinks } from "./find-links.ts";
import { importAnswers } from "./import-answers.ts";
import { readGovernanceReport } from "./read-governance-report.ts";
import { toAnswers } from "./to-answers.ts";
import { toGovernanceReport } from "./to-governance-report.ts";
import { toSelfAssessment } from "./to-self-assessment.ts";
import { LEVEL_WORDS, STATUS_WORDS, THEME_WORDS } from "./words.ts";

const ORDER = { filledBy: "Anne Eksempel", date: "2026-10-01", generatedAt: "2026-10-01T09:15:30.123Z" };
const CARD = "# Our card\nproduct:\n  name: OS2eksempel # the name\n";

/**
 * What a round trip adds, and nothing else: whoever filled in the report stands behind the answers in it, and a link
 * in a text is evidence.
 */
function complete(answer: RequirementAnswer): RequirementAnswer {
  const links = findLinks(answer.text ?? "");
  return {
    ...(links.length > 0 ? { evidence: links } : {}),
    by: ORDER.filledBy,
    date: ORDER.date,
    ...answer,
  };
}

function completeAll(answers: Card["answers"]): Card["answers"] {
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, complete(answer)]));
}

test("card -> JSON -> answers: nothing is lost", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { text } = toSelfAssessment(sampleCard(answers), sampleCheck(), ORDER);
      expect(toAnswers(readGovernanceReport(text))).toEqual({ answers: completeAll(answers), left: [] });
    }),
    { numRuns: 200 },
  );
});

test("card -> Markdown -> answers: nothing is lost", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { text } = toGovernanceReport(sampleCard(answers), sampleCheck(), { ...ORDER, frontMatter: true });
      const report = readGovernanceReport(text);
      expect(report.problems).toEqual([]);
      expect(toAnswers(report)).toEqual({ answers: completeAll(answers), left: [] });
    }),
    { numRuns: 200 },
  );
});

test("card -> Markdown -> card in YAML: nothing is lost, and the card stays as it was written", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { text } = toGovernanceReport(sampleCard(answers), sampleCheck(), ORDER);
      const result = importAnswers(CARD, readGovernanceReport(text), { overwrite: false });
      expect(result.text.startsWith(CARD)).toBe(true);
      const card = parseCard(result.text);
      expect(card.ok ? card.value.answers : card.problems).toEqual(completeAll(answers));
    }),
    { numRuns: 80 },
  );
});

const entries = fc
  .array(fc.record({ status: fc.constantFrom(...Object.values(STATUS_WORDS), null), text: anyText }), {
    minLength: REQUIREMENT_IDS.length,
    maxLength: REQUIREMENT_IDS.length,
  })
  .map((all) =>
    REQUIREMENTS.map(({ id, theme, level, title, guidance }, index) => ({
      id,
      kategori: THEME_WORDS[theme].data,
      krav: title.da,
      produktniveau: LEVEL_WORDS[level],
      retningslinjer: guidance.da,
      efterlevet: all[index]?.status ?? null,
      dokumentation: all[index]?.text ?? "",
    })),
  );

/** A text that says nothing is written as none, and the kit's own lines are brought into its own order. */
const isPlain = (text: string) =>
  (text === "" || text.trim() !== "") &&
  !/^\[(ikke udfyldt|udfyldes)/i.test(text.trim()) &&
  !/Fra produktkortet:|Forslag fra os2kit:/.test(text);

test("JSON -> card -> JSON: the same file for all 43, whatever people wrote", () => {
  fc.assert(
    fc.property(entries, (krav) => {
      const form = sampleForm(
        krav.map((each) => ({ ...each, dokumentation: isPlain(each.dokumentation) ? each.dokumentation : "" })),
      );
      const { answers } = toAnswers(readGovernanceReport(form));
      expect(toSelfAssessment(sampleCard(answers), sampleCheck(), ORDER).text).toBe(form);
    }),
    { numRuns: 60 },
  );
});

test("JSON -> card -> Markdown -> card -> JSON: the same file", () => {
  fc.assert(
    fc.property(entries, (krav) => {
      const form = sampleForm(
        krav.map((each) => ({ ...each, dokumentation: isPlain(each.dokumentation) ? each.dokumentation : "" })),
      );
      const first = toAnswers(readGovernanceReport(form)).answers;
      const markdown = toGovernanceReport(sampleCard(first), sampleCheck(), ORDER).text;
      const second = toAnswers(readGovernanceReport(markdown)).answers;
      expect(toSelfAssessment(sampleCard(second), sampleCheck(), ORDER).text).toBe(form);
    }),
    { numRuns: 40 },
  );
});

test("JSON with the kit's own headings in odd places settles after one round", () => {
  fc.assert(
    fc.property(entries, (krav) => {
      const round = (form: string) =>
        toSelfAssessment(sampleCard(toAnswers(readGovernanceReport(form)).answers), sampleCheck(), ORDER).text;
      const once = round(sampleForm(krav));
      expect(round(once)).toBe(once);
    }),
    { numRuns: 40 },
  );
});

test("what a person wrote is not taken for a filler, a heading of the kit's, or a suggestion", () => {
  const texts = [
    "[Ikke udfyldt]",
    "\\[Ikke udfyldt]",
    "Fra produktkortet:\n- Ansvarlig: Bo",
    "Forslag fra os2kit: nej",
    "\\Forslag fra os2kit:",
  ];
  for (const text of texts) {
    const card = sampleCard({ R1: { status: "no", text } });
    for (const report of [toSelfAssessment(card, undefined, ORDER), toGovernanceReport(card, undefined, ORDER)])
      expect(toAnswers(readGovernanceReport(report.text)).answers.R1?.text).toBe(text);
  }
});

test("suggestions of the kit's go out, and do not come in as answers", () => {
  const checked = sampleCheck();
  const evidence = [
    { repository: "os2eksempel", path: "LICENSE", line: 1, note: { da: "Licensen står i LICENSE.", en: "" } },
  ];
  const requirements = checked.requirements.map((each) =>
    each.id === "F2" || each.id === "F3" ? { ...each, evidence } : each,
  );
  const card = sampleCard({ F2: { text: "Vi bruger MPL-2.0." } });
  for (const report of [
    toSelfAssessment(card, { ...checked, requirements }, ORDER),
    toGovernanceReport(card, { ...checked, requirements }, ORDER),
  ]) {
    const link = `https://github.com/OS2eksempel/os2eksempel/blob/${"c".repeat(40)}/LICENSE#L1`;
    expect(report.text).toContain(`Forslag fra os2kit: Licensen står i LICENSE. ${link}`);
    expect(toAnswers(readGovernanceReport(report.text)).answers).toEqual({
      F2: complete({ text: "Vi bruger MPL-2.0." }),
    });
  }
});
