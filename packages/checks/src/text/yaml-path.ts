import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  visit,
  type Alias,
  type Document,
  type Node,
  type Scalar,
} from "yaml";

/** Keys and positions, from the top of a document. */
export type YamlPath = readonly (string | number)[];

/** Where a path leads: the offset of the last key or item that exists, and the node, where the whole path does. */
export interface YamlPlace {
  readonly offset: number;
  readonly node?: Node;
}

/** Merge keys inside merge keys that are followed. */
const MAX_MERGES = 10;

/** Prepares a document for look-ups by path; each costs no more than the path is long. */
export function pathFinder(document: Document | undefined): (path: YamlPath) => YamlPlace {
  const known = new WeakMap<Node, Map<string, YamlPlace>>();
  let targets: ReadonlyMap<Alias, Node> | undefined;

  function follow(node: unknown): Node | undefined {
    if (!isAlias(node)) return isNode(node) ? node : undefined;
    targets ??= document ? resolveAliases(document) : new Map();
    return targets.get(node);
  }

  function entriesOf(node: Node, depth = 0): ReadonlyMap<string, YamlPlace> {
    const found = known.get(node);
    if (found) return found;
    const entries = new Map<string, YamlPlace>();
    // Known before it is whole, so that a map that merges itself comes to an end.
    known.set(node, entries);
    if (isSeq(node))
      for (const [index, item] of node.items.entries()) entries.set(String(index), entry(item, follow(item)));
    if (isMap(node)) {
      for (const { key, value } of node.items) if (isScalar(key)) entries.set(keyName(key), entry(key, follow(value)));
      if (depth < MAX_MERGES) addMerged(entries, depth + 1);
    }
    return entries;
  }

  function addMerged(entries: Map<string, YamlPlace>, depth: number): void {
    const merged = entries.get("<<")?.node;
    for (const each of isSeq(merged) ? merged.items : [merged]) {
      const node = follow(each);
      for (const [key, inherited] of node ? entriesOf(node, depth) : [])
        if (!entries.has(key)) entries.set(key, inherited);
    }
  }

  return (path) => {
    let place: YamlPlace = entry(document?.contents, follow(document?.contents));
    for (const step of path) {
      const next = place.node && entriesOf(place.node).get(String(step));
      if (!next) return { offset: place.offset };
      place = next;
    }
    return place;
  };
}

/** A key as written; the library reads the merge key as a symbol. */
export function keyName({ value }: Scalar): string {
  return typeof value === "symbol" ? (value.description ?? "") : String(value);
}

function entry(place: unknown, node: Node | undefined): YamlPlace {
  const offset = isNode(place) ? (place.range?.[0] ?? 0) : 0;
  return node ? { offset, node } : { offset };
}

/** What each alias stands for: the last anchor of its name before it. */
function resolveAliases(document: Document): ReadonlyMap<Alias, Node> {
  const targets = new Map<Alias, Node>();
  visitAliases(document, (alias, target) => targets.set(alias, target));
  return targets;
}

/** An alias inside what it stands for: plain values of it would have no end. */
export function findCircularAlias(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visitAliases(document, (alias, target, ancestors) => {
    if (ancestors.includes(target)) found ??= alias;
  });
  return found;
}

function visitAliases(
  document: Document,
  see: (alias: Alias, target: Node, ancestors: readonly unknown[]) => void,
): void {
  const anchors = new Map<string, Node>();
  visit(document, (_, node, ancestors) => {
    if (isPair(node)) return;
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target) see(node, target, ancestors);
    } else if (isNode(node) && "anchor" in node && node.anchor) anchors.set(node.anchor, node);
  });
}
