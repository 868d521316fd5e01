import { isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair, type YAMLMap } from "yaml";
import type { MessageCode } from "../messages/en.ts";
import type { Problem } from "../problem.ts";

/** Where problems go while a card is read, and how a node's place in the file is found. */
export interface Reading {
  readonly file: string;
  readonly lines: LineCounter;
  readonly problems: Problem[];
}

/** Notes a problem at a node. */
export function report(
  reading: Reading,
  code: MessageCode,
  field: string,
  node: unknown,
  args: Record<string, string | number> = {},
): undefined {
  const offset = (node as Node | undefined)?.range?.[0] ?? 0;
  const { line, col } = reading.lines.linePos(offset);
  reading.problems.push({ code, file: reading.file, line, column: col, field, args });
  return undefined;
}

/** The source of a value for a message: on one line, 60 characters at most, no password of an address. */
export function showNode(node: unknown): string {
  const text = isScalar(node) ? String(node.value) : isMap(node) ? "{...}" : isSeq(node) ? "[...]" : "";
  const line = text
    .replace(/[\s\p{C}]+/gu, " ")
    .replace(/\/\/[^/@ ]*@/, "//***@")
    .trim();
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}

/** The pairs of a map with their names; a key that is no plain name, or stands twice, is reported. */
export function listPairs(
  reading: Reading,
  map: YAMLMap,
  field: string,
): { name: string; key: Node; value: Node | null }[] {
  const seen = new Set<string>();
  return (map.items as Pair<Node, Node | null>[]).flatMap(({ key, value }) => {
    const name = isScalar(key) && /^(string|number)$/.test(typeof key.value) ? String(key.value) : undefined;
    if (name === undefined) report(reading, "card.key", field, key);
    else if (seen.has(name)) report(reading, "card.duplicate", field === "" ? name : `${field}.${name}`, key, { name });
    else {
      seen.add(name);
      return [{ name, key, value }];
    }
    return [];
  });
}

/** True for a node that answers nothing: absent, or nothing after the colon. */
export function isEmptyNode(node: unknown): boolean {
  if (node === null || node === undefined) return true;
  return isScalar(node) && node.value === null;
}

/** Notes an alias, which a card may not hold: it makes files that grow when they are read. */
export function refuseAlias(reading: Reading, node: unknown, field: string): boolean {
  if (!isAlias(node)) return false;
  report(reading, "card.alias", field, node, { found: `*${node.source}` });
  return true;
}
