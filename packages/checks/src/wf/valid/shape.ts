import { isRecord } from "../../text/plain-values.ts";

/** What a value may look like; each property is one form that is accepted. An expression and an empty value always are. */
export interface Shape {
  /** A single value of any kind. */
  readonly text?: true;
  readonly number?: true;
  readonly truth?: true;
  readonly list?: Shape;
  /** An object with these keys and no others. */
  readonly keys?: Readonly<Record<string, Shape>>;
  /** An object with any keys. */
  readonly each?: Shape;
  /** Keys that an object must have, with a value. */
  readonly required?: readonly string[];
  readonly anything?: true;
}

/** A place where a value is not as its shape says. */
export interface Misfit {
  readonly kind: "key" | "missing" | "form";
  readonly path: readonly (string | number)[];
  /** The key that is unknown or missing. */
  readonly key?: string;
}

const MAX_MISFITS = 50;

/** Compares a value with a shape. */
export function findMisfits(value: unknown, shape: Shape): readonly Misfit[] {
  const misfits: Misfit[] = [];

  function look(each: unknown, wanted: Shape, path: readonly (string | number)[]): void {
    if (misfits.length >= MAX_MISFITS || wanted.anything || each === null || each === undefined || isExpression(each))
      return;
    if (Array.isArray(each) && wanted.list)
      for (const [index, item] of each.entries()) look(item, wanted.list, [...path, index]);
    else if (isRecord(each) && (wanted.keys ?? wanted.each)) lookInto(each, wanted, path);
    else if (Array.isArray(each) || isRecord(each) || !isAccepted(each, wanted)) misfits.push({ kind: "form", path });
  }

  function lookInto(
    object: Readonly<Record<string, unknown>>,
    wanted: Shape,
    path: readonly (string | number)[],
  ): void {
    for (const key of wanted.required ?? [])
      if (object[key] === undefined || object[key] === null) misfits.push({ kind: "missing", path, key });
    for (const [key, each] of Object.entries(object)) {
      const inner = wanted.keys && Object.hasOwn(wanted.keys, key) ? wanted.keys[key] : wanted.each;
      if (inner) look(each, inner, [...path, key]);
      else misfits.push({ kind: "key", path: [...path, key], key });
    }
  }

  look(value, shape, []);
  return misfits;
}

function isExpression(value: unknown): boolean {
  return typeof value === "string" && value.trimStart().startsWith("${{");
}

function isAccepted(value: unknown, shape: Shape): boolean {
  if (shape.text) return true;
  if (shape.number) return typeof value === "number";
  return shape.truth === true && typeof value === "boolean";
}
