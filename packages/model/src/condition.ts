import { isAtLeast, type Level } from "./levels.ts";

/** What one card field must be: a value, or a test of it. */
export type FieldTest =
  | string
  | number
  | boolean
  | { readonly in: readonly (string | number | boolean)[] }
  | { readonly not: string | number | boolean }
  | { readonly atLeast: Level }
  | { readonly present: boolean };

/**
 * A declarative condition over card fields. Several fields in one object must all hold.
 * It holds no code, so a template set from a stranger can be read without running it.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Readonly<Record<string, FieldTest>>;

/** Reads a card field by its dotted path; `undefined` when nobody has answered it. */
export type Lookup = (field: string) => unknown;

/** Decides a condition. An absent condition always holds. */
export function holds(condition: Condition | undefined, lookup: Lookup): boolean {
  if (condition === undefined) return true;
  if (isList(condition, "all")) return condition.all.every((each) => holds(each, lookup));
  if (isList(condition, "any")) return condition.any.some((each) => holds(each, lookup));
  if (isNegation(condition)) return !holds(condition.not, lookup);
  return Object.entries(condition).every(([field, test]) => passes(test, lookup(field)));
}

/** The card fields that a condition asks about, in the order they are named. */
export function fieldsOf(condition: Condition): string[] {
  if (isList(condition, "all")) return condition.all.flatMap(fieldsOf);
  if (isList(condition, "any")) return condition.any.flatMap(fieldsOf);
  if (isNegation(condition)) return fieldsOf(condition.not);
  return Object.keys(condition);
}

/** Tells an answered value from an absent or empty one. `false` and 0 are answers. */
export function isAnswered(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== "object" || Object.keys(value).length > 0;
}

function passes(test: FieldTest, value: unknown): boolean {
  if (typeof test !== "object") return matches(test, value);
  if ("in" in test) return test.in.some((each) => matches(each, value));
  if ("not" in test) return !matches(test.not, value);
  if ("atLeast" in test) return isAtLeast(value, test.atLeast);
  return isAnswered(value) === test.present;
}

/** YAML writes level 1 as a number and a list of languages as a list; both mean what they say. */
function matches(expected: string | number | boolean, value: unknown): boolean {
  if (Array.isArray(value)) return value.some((each) => matches(expected, each));
  if (typeof expected === "boolean") return (value ?? false) === expected;
  return ["string", "number"].includes(typeof value) && String(value) === String(expected);
}

function isList<K extends "all" | "any">(
  condition: Condition,
  key: K,
): condition is Condition & Readonly<Record<K, readonly Condition[]>> {
  return Array.isArray((condition as Record<string, unknown>)[key]);
}

function isNegation(condition: Condition): condition is { readonly not: Condition } {
  const value = (condition as Record<string, unknown>).not;
  return typeof value === "object" && value !== null;
}
