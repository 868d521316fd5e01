import { expect, test } from "vitest";
import { readAnswerText, readJsonText, writeAnswerText, writeJsonText } from "./answer-text.ts";

const COMMON = { filledBy: "Anne Eksempel", date: "2026-10-01" };

test("everything that the form has no field for is written so that people can read it", () => {
  const answer = {
    text: "Vi flytter til efteråret.",
    evidence: ["docs/plan.md", "https://example.org/referat"],
    explanation: "Leverandøren skal først frigive koden.\n\nDet sker i januar.",
    owner: "Bo Eksempel",
    until: "2027-06-30",
    by: "Cilie Eksempel",
    date: "2026-09-15",
  };
  const link = (path: string) => (path.startsWith("http") ? undefined : `https://example.org/blob/${path}`);
  const text = writeAnswerText(answer, COMMON, ["Planen står i docs/plan.md."], link);
  expect(text).toMatchInlineSnapshot(`
    "Vi flytter til efteråret.

    Fra produktkortet:
    - Dokumentation: docs/plan.md (https://example.org/blob/docs/plan.md)
    - Dokumentation: https://example.org/referat
    - Følg eller forklar: Leverandøren skal først frigive koden.
      
      Det sker i januar.
    - Ansvarlig: Bo Eksempel
    - Gælder til: 2027-06-30
    - Besvaret af: Cilie Eksempel
    - Besvaret den: 2026-09-15

    Forslag fra os2kit: Planen står i docs/plan.md."
  `);
  expect(readAnswerText(text)).toEqual(answer);
});

test("what the whole file says is not said again", () => {
  expect(writeAnswerText({ text: "Ja.", by: "Anne Eksempel", date: "2026-10-01" }, COMMON)).toBe("Ja.");
});

test("links in the text are evidence, and are not listed twice", () => {
  const text = "Se https://example.org/a, og https://example.org/b.";
  const evidence = ["https://example.org/a", "https://example.org/b"];
  expect(writeAnswerText({ text, evidence }, COMMON)).toBe(text);
  expect(readAnswerText(text)).toEqual({ text, evidence });
});

test.each([
  ["around the list", "Før.\n\nFra produktkortet:\n- Ansvarlig: Bo\nEfter.", { text: "Før.\nEfter.", owner: "Bo" }],
  ["with no blank line before", "Før.\nFra produktkortet:\n- Ansvarlig: Bo", { text: "Før.", owner: "Bo" }],
  ["after blanks were taken off", "Fra produktkortet:\n- Følg eller forklar: a\n\n  b", { explanation: "a\n\nb" }],
  ["below a suggestion", "Forslag fra os2kit: x\n\nMit svar.", { text: "\nMit svar." }],
  ["a heading with no list", "Fra produktkortet:\nikke noget", { text: "Fra produktkortet:\nikke noget" }],
])("a text that people have edited is read: %s", (_, text, answer) => {
  expect(readAnswerText(text)).toEqual(answer);
});

test.each(["[Ikke udfyldt]", "\\[Ikke udfyldt]", "[Udfyldes i selvevaluering]", "[indsæt link her]"])(
  "%s survives in JSON",
  (text) => {
    expect(readJsonText(writeJsonText(text))).toBe(text);
    expect(readJsonText("[Ikke udfyldt]")).toBe("");
  },
);
