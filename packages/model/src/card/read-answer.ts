import { isMap, isScalar, isSeq } from "yaml";
import { isLanguage, LANGUAGES, type Localised } from "../localised.ts";
import type { Question, Questions } from "../questions/question.ts";
import { findNearest } from "./nearest.ts";
import { isEmptyNode, listPairs, refuseAlias, report, showNode, type Reading } from "./read-node.ts";
import { describeExpected, readScalar } from "./read-scalar.ts";

/** Reads the answer to one question from its node; nothing when nobody has answered, or when it was reported. */
export function readAnswer(reading: Reading, question: Question, node: unknown, field: string): unknown {
  if (isEmptyNode(node) || refuseAlias(reading, node, field)) return undefined;
  switch (question.type) {
    case "record":
      return readRecord(reading, question.fields, node, field);
    case "records":
      return readItems(reading, node, field, (item, at) => readRecord(reading, question.fields, item, at));
    case "list":
    case "choices":
      return readItems(reading, node, field, (item, at) => readScalar(reading, question, item, at));
    case "localised":
      return isMap(node) ? readLocalised(reading, question, node, field) : readScalar(reading, question, node, field);
    default:
      return readScalar(reading, question, node, field);
  }
}

/** Reads a record; unknown names are reported with the nearest known one, missing required ones at the record. */
export function readRecord(
  reading: Reading,
  fields: Questions,
  node: unknown,
  at: string,
): Record<string, unknown> | undefined {
  if (!isMap(node)) {
    report(reading, "card.record", at, node, { found: showNode(node), fields: Object.keys(fields).join(", ") });
    return;
  }
  const record: Record<string, unknown> = {};
  for (const { name, key, value } of listPairs(reading, node, at)) {
    const field = join(at, name);
    const question = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!question) reportUnknown(reading, field, key, name, Object.keys(fields));
    else {
      const answer = readAnswer(reading, question, value, field);
      if (answer !== undefined) record[name] = answer;
    }
  }
  for (const [name, question] of Object.entries(fields)) {
    const reported = reading.problems.some((problem) => problem.field === join(at, name));
    if (question.required && record[name] === undefined && !reported) {
      report(reading, "card.required", join(at, name), node, { name, ...describeExpected(question, "") });
    }
  }
  return record;
}

/** Reports a name that the card does not have, with the one that was probably meant. */
export function reportUnknown(
  reading: Reading,
  field: string,
  key: unknown,
  name: string,
  known: readonly string[],
): void {
  const nearest = findNearest(name, known);
  if (nearest) report(reading, "card.misspelt", field, key, { name, nearest });
  else report(reading, "card.unknown", field, key, { name, fields: known.join(", ") });
}

/** Joins a field and a name with a dot; the card itself has no name. */
export function join(at: string, name: string): string {
  return at === "" ? name : `${at}.${name}`;
}

function readItems<T>(
  reading: Reading,
  node: unknown,
  field: string,
  read: (item: unknown, at: string) => T,
): T[] | undefined {
  if (!isSeq(node)) {
    report(reading, "card.list", field, node, { found: showNode(node) });
    return;
  }
  return node.items.flatMap((item, index) => {
    const at = `${field}[${String(index)}]`;
    if (refuseAlias(reading, item, at)) return [];
    const answer = isEmptyNode(item) ? undefined : read(item, at);
    return answer === undefined ? [] : [answer];
  });
}

function readLocalised(reading: Reading, question: Question, node: unknown, field: string): Localised {
  const pairs = isMap(node) ? listPairs(reading, node, field) : [];
  const texts = pairs.flatMap(({ name, key, value }) => {
    if (!isLanguage(name)) {
      reportUnknown(reading, join(field, name), key, name, LANGUAGES);
      return [];
    }
    if (isEmptyNode(value) || refuseAlias(reading, value, join(field, name))) return [];
    const text = isScalar(value) ? readScalar(reading, question, value, join(field, name)) : undefined;
    if (!isScalar(value)) report(reading, "card.scalar", join(field, name), value, { found: showNode(value) });
    return text === undefined ? [] : [[name, text] as const];
  });
  return Object.fromEntries(texts);
}
