import { type CST, isAlias, isMap, isScalar, isSeq, type Node as YamlNode, type YAMLMap, type YAMLSeq } from "yaml";
import { indexLines, type LineIndex } from "../structure/line-index.ts";
import { makeContainer } from "../structure/make-container.ts";
import type { Container, Entry, Node, Scalar } from "../structure/node.ts";

type Part = Pick<Entry, "key" | "start" | "end" | "node">;

type Token = CST.SourceToken;

/** Where a value is: behind what, how deep, and after which anchor or tag. */
interface Place {
  readonly after: number;
  readonly depth: number;
  readonly props: readonly Token[];
}

interface Context {
  readonly lines: LineIndex;
  /** The anchors so far: an alias before its anchor is an error that the parser leaves to its user. */
  readonly anchors: Set<string>;
}

const TAIL = /^\s*(?:#.*)?$/;
const DEEPEST = 60;

/** @returns nothing for what a merge leaves alone: explicit keys, keys that are no plain words, pairs in lists */
export function readYamlNode(root: YamlNode, file: string): Node | undefined {
  return readNode(root, { after: 0, depth: 0, props: [] }, { lines: indexLines(file), anchors: new Set() });
}

function readNode(node: YamlNode | null, place: Place, context: Context): Node | undefined {
  if (place.depth > DEEPEST) return undefined;
  if (isAlias(node)) {
    const [start, end] = node.range ?? [0, 0];
    return context.anchors.has(node.source) ? { kind: "scalar", value: `*${node.source}`, start, end } : undefined;
  }
  const read = isMap(node) || isSeq(node) ? readContainer(node, place, context) : readScalar(node, place, context);
  if (isMap(node) || isSeq(node) || isScalar(node)) if (node.anchor !== undefined) context.anchors.add(node.anchor);
  return read;
}

function readScalar(node: YamlNode | null, { after, props }: Place, { lines }: Context): Scalar | undefined {
  if (!isScalar(node)) return node ? undefined : { kind: "scalar", value: "null", start: after, end: after };
  const [from, to] = node.range ?? [after, after];
  const start = props[0]?.offset ?? from;
  const end = start + lines.text.slice(start, to).trimEnd().length;
  const words =
    typeof node.value === "string" ? JSON.stringify(node.value) : node.value === null ? "null" : node.source;
  const value = [markOf(props), words ?? ""].filter(Boolean).join(" ");
  return end > start ? { kind: "scalar", value, start, end } : { kind: "scalar", value, start: after, end: after };
}

/** Anchor and tag, which are part of what a value says. */
function markOf(props: readonly Token[]): string {
  return props.map(({ source }) => source).join(" ");
}

function readContainer(node: YAMLMap | YAMLSeq, place: Place, context: Context): Container | undefined {
  const parts = isMap(node) ? readPairs(node, place, context) : readItems(node, place, context);
  if (parts.some((part) => part === undefined)) return undefined;
  const entries = parts.flatMap((part) => part ?? []);
  const [from, to] = node.range ?? [0, 0];
  const flow = node.flow === true;
  const start = flow ? from : (entries[0]?.start ?? from);
  const end = flow ? to : (entries.at(-1)?.end ?? to);
  const mark = markOf(place.props);
  return {
    ...makeContainer({
      ...{ lines: context.lines, kind: isMap(node) ? "map" : "list", start, end, entries, tail: TAIL },
      ...(flow ? { open: from + 1, close: to - 1, separator: "," } : { open: place.after }),
    }),
    ...(mark ? { mark } : {}),
  };
}

function readPairs(map: YAMLMap, { depth }: Place, context: Context): readonly (Part | undefined)[] {
  return map.items.map(({ key, value, srcToken }) => {
    if (!isScalar(key) || key.anchor !== undefined || key.tag !== undefined || !key.range || !srcToken)
      return undefined;
    if (srcToken.start.some(({ type }) => type === "explicit-key-ind")) return undefined;
    const [start, keyEnd] = key.range;
    const colon = srcToken.sep?.find(({ type }) => type === "map-value-ind");
    const after = colon ? colon.offset + 1 : keyEnd;
    const node = readNode(value as YamlNode | null, { after, depth: depth + 1, props: propsOf(srcToken.sep) }, context);
    return node && { key: String(key.value), start, end: Math.max(after, node.end), node };
  });
}

function readItems(list: YAMLSeq, { depth }: Place, context: Context): readonly (Part | undefined)[] {
  const source: readonly CST.CollectionItem[] = list.srcToken && "items" in list.srcToken ? list.srcToken.items : [];
  const tokens = source.filter(({ start, value }) => value ?? start.some(({ type }) => type === "seq-item-ind"));
  if (tokens.length !== list.items.length) return [undefined];
  return list.items.map((item, i) => {
    const marks = tokens[i]?.start ?? [];
    const dash = marks.find(({ type }) => type === "seq-item-ind");
    const node = item as YamlNode;
    const after = dash ? dash.offset + 1 : (node.range?.[0] ?? 0);
    const read = readNode(node, { after, depth: depth + 1, props: propsOf(marks) }, context);
    return read && { key: "", start: dash?.offset ?? read.start, end: Math.max(after, read.end), node: read };
  });
}

function propsOf(tokens: readonly Token[] | undefined): readonly Token[] {
  return tokens?.filter(({ type }) => type === "anchor" || type === "tag") ?? [];
}
