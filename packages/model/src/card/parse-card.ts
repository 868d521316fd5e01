import { isMap, LineCounter, parseDocument, type Document, type Node } from "yaml";
import { GROUPS, REPOSITORY } from "../questions/index.ts";
import type { Questions } from "../questions/question.ts";
import type { Problem, Result } from "../problem.ts";
import type { Card } from "./card.ts";
import { completeCard } from "./complete-card.ts";
import { checkCard } from "./check-card.ts";
import { readAnswer, readRecord, reportUnknown } from "./read-answer.ts";
import { isEmptyNode, listPairs, report, showNode, type Reading } from "./read-node.ts";
import { readFreeAnswers, readKit, readRequirementAnswers } from "./read-others.ts";

/** A card is written by people; a file larger than this (in UTF-16 code units) is something else. */
const MAX_LENGTH = 256 * 1024;

const TOP_LEVEL = [...Object.keys(GROUPS), "repositories", "answers", "kit", "set"];

/**
 * Reads a product card: YAML 1.2 without anchors, in the groups and fields of the question list.
 * @param text the file's content
 * @param file its name, for messages
 * @returns the card with defaults filled in, or every problem that was found, each with its line and column
 */
export function parseCard(text: string, file = "product.yml"): Result<Card> {
  const lines = new LineCounter();
  const reading: Reading = { file, lines, problems: [] };
  const document = text.length > MAX_LENGTH ? undefined : parseYaml(text, reading);
  if (text.length > MAX_LENGTH) reading.problems.push({ code: "card.size", file, args: { max: MAX_LENGTH / 1024 } });
  const card = document && reading.problems.length === 0 ? readCard(reading, document) : undefined;
  if (card && reading.problems.length === 0) reading.problems.push(...checkCard(reading, document, card));
  return card && reading.problems.length === 0
    ? { ok: true, value: card }
    : { ok: false, problems: sort(reading.problems) };
}

const MOST_ERRORS = 5;

function parseYaml(text: string, reading: Reading): Document | undefined {
  try {
    const document = parseDocument(text.replace(/^\uFEFF/, ""), {
      lineCounter: reading.lines,
      uniqueKeys: false,
      prettyErrors: false,
    });
    // After the first few, what the parser says comes of those: a file of brackets would have thousands.
    for (const error of document.errors.slice(0, MOST_ERRORS)) {
      const { line, col } = reading.lines.linePos(error.pos[0]);
      reading.problems.push({
        code: codeOf(error.code),
        file: reading.file,
        line,
        column: col,
        args: { detail: error.message },
      });
    }
    return document;
  } catch (error) {
    // The parser recurses, so a file of nothing but brackets exhausts its stack.
    if (!(error instanceof RangeError)) throw error;
    reading.problems.push({ code: "card.depth", file: reading.file });
    return undefined;
  }
}

function codeOf(code: string): "card.tab" | "card.documents" | "card.syntax" {
  if (code === "TAB_AS_INDENT") return "card.tab";
  return code === "MULTIPLE_DOCS" ? "card.documents" : "card.syntax";
}

function readCard(reading: Reading, document: Document): Card | undefined {
  const root = document.contents;
  if (!isMap(root)) {
    report(reading, "card.empty", "", root, { found: showNode(root) });
    return undefined;
  }
  const found: Record<string, unknown> = {};
  for (const { name, key, value } of listPairs(reading, root, "")) {
    if (!TOP_LEVEL.includes(name)) reportUnknown(reading, name, key, name, TOP_LEVEL);
    else if (value !== null && !isEmptyNode(value)) found[name] = readGroup(reading, name, value);
  }
  if (found.product === undefined && reading.problems.length === 0) {
    report(reading, "card.required", "product.name", root, { name: "product.name", example: "OS2eksempel" });
  }
  return reading.problems.length === 0 ? completeCard(found) : undefined;
}

function readGroup(reading: Reading, name: string, node: Node): unknown {
  const groups: Readonly<Record<string, Questions>> = GROUPS;
  if (name === "repositories") {
    const question = { type: "records", fields: REPOSITORY, text: EMPTY, help: EMPTY } as const;
    return readAnswer(reading, question, node, name);
  }
  if (name === "answers") return readRequirementAnswers(reading, node);
  if (name === "kit") return readKit(reading, node);
  if (name === "set") return readFreeAnswers(reading, node);
  return readRecord(reading, groups[name] ?? {}, node, name);
}

const EMPTY = { da: "", en: "" };

function sort(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
