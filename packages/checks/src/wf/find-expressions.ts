import { isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import type { Pipeline } from "../facts/pipelines.ts";
import { keyName } from "../text/yaml-path.ts";
import { readExpression, type Expression } from "./read-expression.ts";

/** An expression, and where it stands in a workflow. */
export interface PlacedExpression extends Expression {
  /** As written between `${{` and `}}`, or the whole condition. */
  readonly text: string;
  readonly line: number;
  /** Keys and positions from the top. */
  readonly path: readonly string[];
  /** `${{` without `}}`. */
  readonly isOpen?: true;
}

/** More than this in one file are not looked at. */
const MAX_EXPRESSIONS = 2000;

const known = new WeakMap<Pipeline, readonly PlacedExpression[]>();

/** Every expression of a workflow or an action, conditions without `${{` included, in the order of the file. */
export function findExpressions(pipeline: Pipeline): readonly PlacedExpression[] {
  let found = known.get(pipeline);
  if (!found) known.set(pipeline, (found = collect(pipeline)));
  return found;
}

function collect({ yaml, text }: Pipeline): readonly PlacedExpression[] {
  const found: PlacedExpression[] = [];

  function visitNode(node: unknown, path: readonly string[]): void {
    if (found.length >= MAX_EXPRESSIONS || isAlias(node)) return;
    if (isSeq(node)) for (const [index, item] of node.items.entries()) visitNode(item, [...path, String(index)]);
    if (isMap(node))
      for (const { key, value } of node.items) {
        // Keys of `env` and the like may hold expressions too.
        visitNode(key, path);
        visitNode(value, [...path, isScalar(key) ? keyName(key) : ""]);
      }
    if (isScalar(node) && typeof node.value === "string" && isEvaluated(path)) visitText(node, node.value, path);
  }

  function visitText(node: Node, value: string, path: readonly string[]): void {
    const [start = 0, end = 0] = node.range ?? [];
    const source = text.slice(start, end);
    let cursor = 0;
    for (const { inner, isOpen } of split(value)) {
      // Escapes may hide it; then the text's own line has to do.
      const at = source.indexOf("${{", cursor);
      cursor = at === -1 ? source.length : at + 3;
      const place = { text: inner.trim(), line: yaml.lineAt(start + Math.max(at, 0)), path };
      found.push({ ...readExpression(inner), ...place, ...(isOpen ? { isOpen } : {}) });
    }
    if (isCondition(path) && !value.includes("${{"))
      found.push({ ...readExpression(value), text: value.trim(), line: yaml.lineAt(start), path });
  }

  visitNode(yaml.document?.contents, []);
  return found;
}

/** The `if` of a job or of a step. */
function isCondition(path: readonly string[]): boolean {
  return path.at(-1) === "if" && (/^\d+$/.test(path.at(-2) ?? "") || (path[0] === "jobs" && path.length === 3));
}

/** Descriptions of inputs may tell of expressions without using them. */
function isEvaluated(path: readonly string[]): boolean {
  return !["on", "inputs"].includes(path[0] ?? "") || ["default", "value"].includes(path.at(-1) ?? "");
}

interface Part {
  /** The offset of `${{`. */
  readonly at: number;
  readonly inner: string;
  readonly isOpen?: true;
}

/** The expressions in a text; `}}` inside quotes does not end one. */
export function split(value: string): readonly Part[] {
  const parts: Part[] = [];
  for (let at = value.indexOf("${{"); at !== -1;) {
    const end = findEnd(value, at + 3);
    const inner = value.slice(at + 3, end === -1 ? at + 83 : end);
    parts.push({ at, inner, ...(end === -1 ? { isOpen: true } : {}) });
    at = end === -1 ? -1 : value.indexOf("${{", end + 2);
  }
  return parts;
}

function findEnd(value: string, from: number): number {
  let isQuoted = false;
  for (let at = from; at < value.length; at++) {
    if (value[at] === "'") isQuoted = !isQuoted;
    else if (!isQuoted && value.startsWith("}}", at)) return at;
  }
  return -1;
}
