import { isScalar, type Scalar } from "yaml";
import type { MessageCode } from "../messages/en.ts";
import type { Question } from "../questions/question.ts";
import { findNearest } from "./nearest.ts";
import { OSI_LICENCES } from "./osi-licences.ts";
import { report, showNode, type Reading } from "./read-node.ts";
import { SLUG_PATTERN } from "./slug.ts";

const LINE_LENGTH = 300;
const PARAGRAPH_LENGTH = 10_000;
const EMAIL = /^[^\s@<>()[\]"',;:\\]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?\.[A-Za-z]{2,}$/;
/** The address in OS2's old template, which three of four copies still carry. */
const PLACEHOLDER_ADDRESS = /^insert-mail@/i;

/** Why a text is not an answer to a question, or nothing. A pure function, for prompts and flags as well as for cards. */
export function findFault(question: Question, text: string): MessageCode | undefined {
  if (text.trim() === "") return "card.blank";
  switch (question.type) {
    case "text":
      if (/\p{C}/u.test(text)) return "card.line";
      if (text.length > (question.maxLength ?? LINE_LENGTH)) return "card.length";
      return question.pattern && !new RegExp(question.pattern, "u").test(text) ? "card.pattern" : undefined;
    case "localised":
      return findParagraphFault(text, question.maxLength);
    case "paragraph":
      return findParagraphFault(text);
    case "email":
      return EMAIL.test(text) && !PLACEHOLDER_ADDRESS.test(text) ? undefined : "card.email";
    case "url":
      return isWebAddress(text) ? undefined : "card.url";
    case "date":
      return isDate(text) ? undefined : "card.date";
    case "slug":
      return new RegExp(SLUG_PATTERN).test(text) ? undefined : "card.slug";
    case "licence":
      return OSI_LICENCES.includes(text) ? undefined : "card.licence";
    case "choice":
    case "choices":
      return question.options.some(({ value }) => value === text) ? undefined : "card.choice";
    case "number":
      return isWithin(text, question.min, question.max) ? undefined : "card.number";
    case "yesno":
      return text === "true" || text === "false" ? undefined : "card.yesno";
    case "list":
      return /\p{C}/u.test(text) || text.length > LINE_LENGTH ? "card.line" : undefined;
    case "record":
    case "records":
      return undefined;
  }
}

/** What a message about a question can name: what was expected, and an example. */
export function describeExpected(question: Question, found: string): Record<string, string | number> {
  const options = "options" in question ? question.options.map(({ value }) => value) : [];
  const known = question.type === "licence" ? OSI_LICENCES : options;
  return {
    found,
    options: options.join(", "),
    example: String(findNearest(found, known) ?? question.example ?? options[0] ?? ""),
    ...("maxLength" in question && question.maxLength ? { max: question.maxLength } : { max: LINE_LENGTH }),
    ...(question.type === "number" ? { min: question.min, max: question.max } : {}),
  };
}

/** Reads a scalar node as the answer to a question that takes one value; reports and gives nothing when it is none. */
export function readScalar(reading: Reading, question: Question, node: unknown, field: string): unknown {
  if (!isScalar(node)) {
    report(reading, "card.scalar", field, node, describeExpected(question, showNode(node)));
    return;
  }
  const text = textOf(node, question);
  if (text === undefined) {
    report(reading, "card.scalar", field, node, describeExpected(question, showNode(node)));
    return;
  }
  const fault = findFault(question, text);
  if (fault) {
    report(reading, fault, field, node, describeExpected(question, showNode(node)));
    return;
  }
  if (question.type === "number") return Number(text);
  if (question.type === "yesno") return text === "true";
  return text;
}

/**
 * The text of an answer. YAML reads `level: 1` and `name: 112` as numbers where a person wrote text, so the text as
 * written counts; true and false are answers to yes or no alone, and a number in quotation marks is not a number.
 */
function textOf(node: Scalar, question: Question): string | undefined {
  const { value, source } = node;
  if (question.type === "yesno") return String(value);
  if (question.type === "number") return typeof value === "number" ? String(value) : `"${String(value)}"`;
  if (typeof value === "boolean") return undefined;
  return typeof value === "string" ? value.trim() : (source ?? String(value));
}

function findParagraphFault(text: string, maxLength = PARAGRAPH_LENGTH): MessageCode | undefined {
  // The joiners make one sign of several, in emoji and in some scripts; they hide nothing.
  if (/[^\P{C}\n\t\u200C\u200D]/u.test(text)) return "card.line";
  return text.length > maxLength ? "card.length" : undefined;
}

function isWebAddress(text: string): boolean {
  if (text.length > 2000 || /[\s\p{C}<>"'`\\|{}^()]/u.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  return /^https?:$/.test(protocol) && username === "" && password === "" && hostname !== "";
}

function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year || !month || !day || Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return false;
  const days = [31, Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0) ? 29 : 28];
  const length = days[Number(month) - 1] ?? ([4, 6, 9, 11].includes(Number(month)) ? 30 : 31);
  return Number(day) <= length;
}

function isWithin(text: string, min: number, max: number): boolean {
  return /^-?\d+$/.test(text) && Number(text) >= min && Number(text) <= max;
}
