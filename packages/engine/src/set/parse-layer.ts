import {
  fieldsOf,
  findStampFault,
  LEVELS,
  POLICIES,
  type Condition,
  type Policy,
  type Problem,
  type Question,
  type Questions,
  type Wording,
} from "@os2kit/model";
import { MERGES, type Merge, type Renaming } from "./bundle.ts";
import { resolveName } from "./names.ts";

/** One rule of a layer about its files; of several that match a path the first counts. */
export interface FileRule {
  readonly path: string;
  readonly when?: Condition;
  readonly policy?: Policy;
  readonly merge?: Merge;
  readonly exec?: boolean;
}

/** `layer.yml` or `stack.yml`, read and checked. */
export interface LayerManifest {
  readonly summary: Wording;
  readonly when?: Condition;
  readonly rules: readonly FileRule[];
  readonly questions: Questions;
  readonly renames: readonly Renaming[];
  readonly answers: readonly Renaming[];
}

const QUESTION_TYPES = ["text", "paragraph", "email", "url", "date", "slug", "choice", "number", "yesno", "list"];
const KEYS = ["summary", "when", "files", "questions", "renames", "answers"];
const RULE_KEYS = ["path", "when", "policy", "merge", "exec"];

/**
 * Reads a layer's manifest from plain data.
 * @param file its path in the set, for messages
 */
export function parseLayer(
  data: Readonly<Record<string, unknown>>,
  file: string,
): { layer: LayerManifest; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const fault = (detail: string) => problems.push({ code: "set.yaml", file, args: { detail } });
  for (const key of Object.keys(data))
    if (!KEYS.includes(key)) fault(`unknown field ${key}; these exist: ${KEYS.join(", ")}`);

  const questions = parseQuestions(data.questions, fault);
  const readWhen = (value: unknown): Condition | undefined => {
    if (value === undefined) return undefined;
    if (!isCondition(value)) return void fault(`not a condition: ${JSON.stringify(value)}`);
    for (const field of fieldsOf(value)) {
      if (!resolveName(field, questions)) problems.push({ code: "set.unknown-name", file, args: { name: field } });
    }
    return value;
  };
  const rules = listOf(data.files).map((each): FileRule => {
    for (const key of Object.keys(each))
      if (!RULE_KEYS.includes(key)) fault(`unknown field ${key} in files; these exist: ${RULE_KEYS.join(", ")}`);
    if (typeof each.path !== "string") fault("a rule in files has no path");
    if (each.policy !== undefined && !POLICIES.includes(each.policy as Policy))
      fault(`policy is one of ${POLICIES.join(", ")}`);
    if (each.merge !== undefined && !MERGES.includes(each.merge as Merge))
      fault(`merge is one of ${MERGES.join(", ")}`);
    const when = readWhen(each.when);
    return { ...(each as unknown as FileRule), ...(when ? { when } : {}), path: String(each.path) };
  });
  const when = readWhen(data.when);
  return {
    layer: {
      summary: readWording(data.summary, fault),
      ...(when ? { when } : {}),
      rules,
      questions,
      renames: parseRenames(data.renames, fault),
      answers: parseRenamings(data.answers, fault),
    },
    problems,
  };
}

/** A text in Danish and English; one text alone stands for both. */
export function readWording(value: unknown, fault: (detail: string) => unknown): Wording {
  if (typeof value === "string") return { da: value, en: value };
  if (isRecord(value) && typeof value.da === "string" && typeof value.en === "string")
    return { da: value.da, en: value.en };
  fault("summary is missing: write it as a text, or as da: and en:");
  return { da: "", en: "" };
}

function parseQuestions(value: unknown, fault: (detail: string) => unknown): Questions {
  return Object.fromEntries(
    listOf(value).flatMap((each): [string, Question][] => {
      const { id, type } = each;
      if (typeof id !== "string" || !/^[a-z][A-Za-z0-9]*$/.test(id)) {
        fault(`a question's id is a word such as caseSystem, not ${String(id)}`);
        return [];
      }
      if (!QUESTION_TYPES.includes(String(type))) {
        fault(`the type of question ${id} is one of ${QUESTION_TYPES.join(", ")}`);
        return [];
      }
      const options = listOf(each.options).map((option) => ({
        value: String(option.value),
        label: readWording(option.label ?? option.value, fault),
      }));
      if (type === "choice" && options.length === 0) fault(`question ${id} has no options`);
      const text = readWording(each.text, fault);
      return [
        [
          id,
          {
            ...(type === "number" ? { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER } : {}),
            ...each,
            options,
            text,
            help: readWording(each.help ?? text, fault),
            asked: true,
          } as unknown as Question,
        ],
      ];
    }),
  );
}

/** Files that moved; a slash at the end stands for all below a folder. */
function parseRenames(value: unknown, fault: (detail: string) => unknown): readonly Renaming[] {
  const renames = parseRenamings(value, fault);
  for (const path of renames.flatMap(({ from, to }) => [from, to]))
    if (findStampFault(path.replace(/\/$/, ""))) fault(`a renaming names no safe path: ${path}`);
  return renames;
}

function parseRenamings(value: unknown, fault: (detail: string) => unknown): readonly Renaming[] {
  return listOf(value).flatMap(({ since, from, to }) => {
    if ([since, from, to].every((each) => typeof each === "string")) return [{ since, from, to } as Renaming];
    fault("a renaming has since, from and to");
    return [];
  });
}

function isCondition(value: unknown): value is Condition {
  if (!isRecord(value) || Object.keys(value).length === 0) return false;
  return Object.entries(value).every(([key, test]) => {
    if ((key === "all" || key === "any") && Array.isArray(test)) return test.length > 0 && test.every(isCondition);
    if (key === "not") return isCondition(test);
    return isFieldTest(test);
  });
}

function isFieldTest(test: unknown): boolean {
  const isValue = (value: unknown) => ["string", "number", "boolean"].includes(typeof value);
  if (isValue(test)) return true;
  if (!isRecord(test) || Object.keys(test).length !== 1) return false;
  const [[key, value]] = Object.entries(test) as [[string, unknown]];
  if (key === "in") return Array.isArray(value) && value.every(isValue);
  if (key === "atLeast") return (LEVELS as readonly string[]).includes(String(value));
  if (key === "present") return typeof value === "boolean";
  return key === "not" && isValue(value);
}

function listOf(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
