import { isMap, isScalar, isSeq, type Document, type LineCounter, type Node, type Pair } from "yaml";
import { type MessageCode, type Problem } from "@os2kit/model";
import type { Place } from "./template-case.ts";

/** Where problems go while a `case.yml` is read. */
export interface Reading {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
  readonly problems: Problem[];
}

/** A value that may be absent. */
export type Value = Node | null | undefined;

type Args = Readonly<Record<string, string | number>>;

/** Notes what is wrong with a node, with its place. */
export function report(reading: Reading, code: MessageCode, node: Value, args: Args = {}): void {
  reading.problems.push({ code, file: reading.file, ...placeOf(reading, node), args });
}

/** Where a node stands. */
export function placeOf({ lines }: Reading, node: Value): Place {
  const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
  return { line, column: col };
}

/** An entry of a group. */
export interface Entry {
  readonly name: string;
  readonly key: Node;
  readonly value: Node;
}

/** The fields of a group by name; one that does not exist is reported, and one without a value left out. */
export function readFields(reading: Reading, node: Value, options: readonly string[]): ReadonlyMap<string, Node> {
  return new Map(readEntries(reading, node, options).map(({ name, value }) => [name, value]));
}

/**
 * The entries of a group.
 * @param options the names that exist; nothing where the names are the author's own, such as paths
 */
export function readEntries(reading: Reading, node: Value, options?: readonly string[]): readonly Entry[] {
  if (isEmpty(node)) return [];
  const fields = options?.join(", ") ?? "...";
  if (!isMap<Node, Node | null>(node)) {
    report(reading, "card.record", node, { found: show(node), fields });
    return [];
  }
  return node.items.flatMap(({ key, value }: Pair<Node, Node | null>) => {
    const name = isScalar(key) ? String(key.value) : "";
    const isKnown = name !== "" && options?.includes(name) !== false;
    if (!isKnown) report(reading, name === "" ? "case.key" : "case.unknown", key, { name, fields });
    return !isKnown || isEmpty(value) ? [] : [{ name, key, value }];
  });
}

/** The entries of a list; one text alone is a list of one. */
export function readList(reading: Reading, node: Value): readonly Node[] {
  if (isEmpty(node)) return [];
  if (isSeq<Node>(node)) return node.items;
  if (isScalar(node)) return [node];
  report(reading, "card.list", node, { found: show(node) });
  return [];
}

/** A text; a number, as in a version, is taken as it is written. */
export function readText(reading: Reading, node: Value): string | undefined {
  if (isScalar(node) && typeof node.value === "string") return node.value;
  if (isScalar(node) && node.value !== null && node.source !== undefined) return node.source;
  report(reading, "card.scalar", node, { found: show(node) });
  return undefined;
}

/** One of a few words. */
export function readChoice<T extends string>(reading: Reading, node: Value, options: readonly T[]): T | undefined {
  const text = readText(reading, node);
  const choice = options.find((option) => option === text);
  if (choice !== undefined || text === undefined) return choice;
  report(reading, "card.choice", node, { found: text, options: options.join(", "), example: options[0] ?? "" });
  return undefined;
}

/** Yes or no; no where nothing stands. */
export function readYesNo(reading: Reading, node: Value): boolean {
  if (isEmpty(node)) return false;
  if (isScalar(node) && typeof node.value === "boolean") return node.value;
  report(reading, "card.yesno", node, { found: show(node) });
  return false;
}

/** A value of any kind, as plain data. */
export function valueOf({ document }: Reading, node: Node): unknown {
  return node.toJS(document);
}

function isEmpty(node: Value): node is null | undefined {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

function show(node: Value): string {
  const text = isScalar(node) ? String(node.value) : isMap(node) ? "{...}" : isSeq(node) ? "[...]" : "...";
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
