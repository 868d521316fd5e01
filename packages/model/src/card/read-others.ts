import { isMap, isScalar, isSeq } from "yaml";
import { REQUIREMENT_IDS } from "../requirements/ids.ts";
import type { Questions } from "../questions/question.ts";
import type { Waiver } from "../finding.ts";
import type { Card, RequirementAnswer, SetAnswer } from "./card.ts";
import { join, readAnswer, readRecord, reportUnknown } from "./read-answer.ts";
import { isEmptyNode, listPairs, refuseAlias, report, showNode, type Reading } from "./read-node.ts";

const text = { da: "", en: "" };
const option = (value: string) => ({ value, label: text });

/** The fields of an answer to a requirement. */
export const ANSWER_FIELDS = {
  status: {
    type: "choice",
    options: ["yes", "no", "planned", "not-relevant", "unknown"].map(option),
    text,
    help: text,
  },
  text: { type: "paragraph", text, help: text },
  evidence: { type: "list", text, help: text },
  explanation: { type: "paragraph", text, help: text },
  owner: { type: "text", text, help: text },
  until: { type: "date", text, help: text, example: "2027-12-31" },
  by: { type: "text", text, help: text },
  date: { type: "date", text, help: text, example: "2026-11-24" },
} as const satisfies Questions;

/** The fields of a waiver: follow or explain for one finding of `check`. */
export const WAIVER_FIELDS = {
  check: { type: "text", required: true, text, help: text, example: "wf/pinned" },
  path: { type: "text", text, help: text },
  reason: {
    type: "paragraph",
    required: true,
    text,
    help: text,
    example: "The supplier pins them in its own pipeline",
  },
  owner: { type: "text", required: true, text, help: text, example: "Anne Eksempel" },
  until: { type: "date", required: true, text, help: text, example: "2027-12-31" },
} as const satisfies Questions;

/** Reads `answers`: what people have said about OS2's requirements, by requirement id. */
export function readRequirementAnswers(reading: Reading, node: unknown): Record<string, RequirementAnswer> {
  if (!isMap(node)) {
    report(reading, "card.record", "answers", node, { found: showNode(node), fields: "R1, F1, ..." });
    return {};
  }
  const answers: Record<string, RequirementAnswer> = {};
  for (const { name, key, value } of listPairs(reading, node, "answers")) {
    const field = join("answers", name);
    if (!REQUIREMENT_IDS.includes(name)) {
      if (/^F[89]$/.test(name)) report(reading, "card.requirement-retired", field, key, { name });
      else reportUnknown(reading, field, key, name, REQUIREMENT_IDS);
    } else if (!isEmptyNode(value)) {
      const answer = readRecord(reading, ANSWER_FIELDS, value, field);
      if (answer) answers[name] = answer;
    }
  }
  return answers;
}

/** Reads `kit`: this product's own policy for paths, and the findings that it explains instead of mending them. */
export function readKit(reading: Reading, node: unknown): Card["kit"] {
  if (!isMap(node)) {
    report(reading, "card.record", "kit", node, { found: showNode(node), fields: KIT_FIELDS.join(", ") });
    return {};
  }
  let kit: Card["kit"] = {};
  for (const { name, key, value } of listPairs(reading, node, "kit")) {
    if (!KIT_FIELDS.includes(name)) reportUnknown(reading, join("kit", name), key, name, KIT_FIELDS);
    else if (isEmptyNode(value)) continue;
    else if (name === "waivers") kit = { ...kit, waivers: readWaivers(reading, value) };
    else if (isMap(value)) kit = { ...kit, policy: readPolicy(reading, value) };
    else report(reading, "card.record", "kit.policy", value, { found: showNode(value), fields: "LICENSE, docs/**" });
  }
  return kit;
}

const KIT_FIELDS = ["policy", "waivers"];

function readWaivers(reading: Reading, node: unknown): Waiver[] {
  const question = { type: "records", fields: WAIVER_FIELDS, text, help: text } as const;
  return (readAnswer(reading, question, node, "kit.waivers") ?? []) as Waiver[];
}

/** Reads `set`: answers to the questions of the template set in use; the set itself checks them. */
export function readFreeAnswers(reading: Reading, node: unknown): Record<string, SetAnswer> {
  if (!isMap(node)) {
    report(reading, "card.record", "set", node, { found: showNode(node), fields: "" });
    return {};
  }
  const answers: Record<string, SetAnswer> = {};
  for (const { name, value } of listPairs(reading, node, "set")) {
    const field = join("set", name);
    if (isEmptyNode(value) || refuseAlias(reading, value, field)) continue;
    if (isScalar(value)) answers[name] = value.value as string | number | boolean;
    else if (isSeq(value) && value.items.every(isScalar))
      answers[name] = value.items.map((item) => String(isScalar(item) ? item.value : ""));
    else report(reading, "card.scalar", field, value, { found: showNode(value) });
  }
  return answers;
}

function readPolicy(reading: Reading, node: unknown): Record<string, "ours" | "managed"> {
  const policy: Record<string, "ours" | "managed"> = {};
  for (const { name, value } of isMap(node) ? listPairs(reading, node, "kit.policy") : []) {
    const found = isScalar(value) ? value.value : undefined;
    if (found === "ours" || found === "managed") policy[name] = found;
    else
      report(reading, "card.choice", join("kit.policy", name), value, {
        found: showNode(value),
        options: "ours, managed",
        example: "ours",
      });
  }
  return policy;
}
