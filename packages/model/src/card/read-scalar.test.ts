import { expect, test } from "vitest";
import type { Question } from "../questions/question.ts";
import { findFault } from "./read-scalar.ts";

const wording = { da: "", en: "" };
const PARAGRAPH: Question = { type: "paragraph", text: wording, help: wording };

test.each([
  ["lines, tabs and Danish letters", "Første linje\n\tæøå", undefined],
  ["an emoji that is joined of several", "👩‍💻 og 👨‍👩‍👧", undefined],
  ["a control character", "a\u0007b", "card.line"],
  ["letters written backwards to deceive", "a\u202eb", "card.line"],
  ["a space of no width", "a\u200bb", "card.line"],
])("a paragraph with %s", (_, text, fault) => {
  expect(findFault(PARAGRAPH, text)).toBe(fault);
});
