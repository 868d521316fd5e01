import {
  isMap,
  isScalar,
  parseDocument,
  stringify,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from "yaml";

/**
 * Sets one field in a card's text, and changes nothing else of it: comments, order and layout stay.
 * @param text the card's YAML, which must parse
 * @param field a dotted path such as `organisation.coordinator.name`
 * @param value a scalar, a list of scalars, or a record of them
 */
export function editCard(text: string, field: string, value: unknown): string {
  const document = parseDocument(text, { uniqueKeys: false });
  const names = field.split(".");
  const node = document.getIn(names, true) as Node | undefined;
  if (node?.range && isScalar(node) && (typeof value !== "object" || value === null)) {
    const [start, end] = node.range;
    const lead = start > 0 && !/[\s]/.test(text[start - 1] ?? "") ? " " : "";
    return text.slice(0, start) + lead + inline(value) + text.slice(end);
  }
  const hollow = findHollow(document, names);
  if (hollow) return fill(text, hollow.node, names.slice(hollow.depth), value);
  const holder = findHolder(document, names);
  if (!holder) return rewrite(document, names, value);
  return insert(text, holder.map, names.slice(holder.depth), value);
}

/** The innermost block map of the card that already stands on the way to the field. */
function findHolder(document: Document, names: readonly string[]): { map: YAMLMap; depth: number } | undefined {
  if (document.getIn(names, true) !== undefined) return undefined;
  for (let depth = names.length - 1; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(names.slice(0, depth), true);
    if (isMap(node)) return node.flow === true || node.items.length === 0 ? undefined : { map: node, depth };
    if (node !== undefined && node !== null) return undefined;
  }
  return undefined;
}

/** The value on the way to the field that stands empty (`answers:`), in a block map. */
function findHollow(document: Document, names: readonly string[]): { node: Scalar; depth: number } | undefined {
  for (let depth = names.length; depth > 0; depth--) {
    const node = document.getIn(names.slice(0, depth), true);
    const map = depth === 1 ? document.contents : document.getIn(names.slice(0, depth - 1), true);
    if (isScalar(node) && node.value === null && isMap(map) && map.flow !== true) return { node, depth };
    if (node !== undefined) return undefined;
  }
  return undefined;
}

/** Puts new lines below a key that has no value yet; a comment behind the key stays there. */
function fill(text: string, { range }: Scalar, names: readonly string[], value: unknown): string {
  const [start, end] = range ?? [text.length, text.length];
  const without = text.slice(0, start).replace(/ $/, start === end ? " " : "") + text.slice(end);
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const indent = /^ */.exec(text.slice(lineStart))?.[0].length ?? 0;
  return putBelow(without, without.indexOf("\n", Math.min(start, without.length) - 1), indent + 2, names, value);
}

/** Puts new lines after the last entry of a block map, indented as its entries are. */
function insert(text: string, map: YAMLMap, names: readonly string[], value: unknown): string {
  const first = map.items[0] as Pair<Node, Node | null>;
  const start = first.key.range?.[0] ?? 0;
  const indent = start - (text.lastIndexOf("\n", start - 1) + 1);
  const end = text.slice(0, map.range?.[1] ?? text.length).trimEnd().length;
  return putBelow(text, text.indexOf("\n", end), indent, names, value);
}

/**
 * Puts a field on lines of its own.
 * @param lineEnd where the line before them ends; -1 for the end of the text
 */
function putBelow(text: string, lineEnd: number, indent: number, names: readonly string[], value: unknown): string {
  const nested = names.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
  const lines = stringify(nested, { lineWidth: 0 }).replace(/\n+$/, "").split("\n");
  const block = lines.map((line) => " ".repeat(indent) + line).join("\n");
  const at = lineEnd === -1 ? text.length : lineEnd + 1;
  return `${text.slice(0, at)}${lineEnd === -1 ? "\n" : ""}${block}\n${text.slice(at)}`;
}

/** For layouts that cannot be edited in place (flow maps, lists): the document is written anew, with its comments. */
function rewrite(document: Document, names: readonly string[], value: unknown): string {
  for (let depth = 1; depth < names.length; depth++) {
    const way = names.slice(0, depth);
    if (document.getIn(way) === null) document.setIn(way, document.createNode({}));
  }
  document.setIn(names, document.createNode(value));
  return document.toString({ lineWidth: 0 });
}

function inline(value: unknown): string {
  return stringify(value, { lineWidth: 0, defaultStringType: "PLAIN", blockQuote: false }).replace(/\n$/, "");
}
