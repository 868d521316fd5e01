import { diffLines } from "../text/diff-lines.ts";
import { itemWordsOf, type Container, type Entry, type Format } from "./node.ts";

/** Which entry of one version is which entry of another. */
export type Matches = ReadonlyMap<Entry, Entry>;

/** How to find entries again. */
interface Matching {
  readonly kind: Container["kind"];
  readonly format: Format;
  /** Keys that several entries have, so that they tell none of them from the others. */
  readonly repeated: ReadonlySet<string>;
  /** One version comes from the other, so that the place of an entry can tell what it is, too. */
  readonly descended: boolean;
}

/** Finds entries in another version: in a map by key, in a list by what they say or are called. */
export function matchEntries(from: readonly Entry[], to: readonly Entry[], matching: Matching): Matches {
  const { kind, format, repeated, descended } = matching;
  const matches = new Map<Entry, Entry>();
  if (kind === "map") {
    const byKey = new Map(to.map((entry) => [entry.key, entry]));
    for (const entry of from) {
      const match = byKey.get(entry.key);
      if (match) matches.set(entry, match);
    }
    return matches;
  }
  const taken = new Set<Entry>();
  const match = (a: Entry | undefined, b: Entry | undefined) => {
    if (!a || !b) return;
    matches.set(a, b);
    taken.add(b);
  };
  for (const { a, b, length } of diffLines(from.map(itemWordsOf), to.map(itemWordsOf))) {
    for (let i = 0; i < length; i++) match(from[a + i], to[b + i]);
  }
  if (matches.size === from.length || taken.size === to.length) return matches;
  const ownKeyOf = ({ key }: Entry) => (key === "" || repeated.has(key) ? undefined : key);
  // Elements without a name of their own are told apart by their order.
  const partKeyOf = ({ key, node }: Entry) => (key === "" || node.kind === "scalar" ? undefined : key);
  const identities = [itemWordsOf, ownKeyOf, ...format.identities, ...(descended ? [partKeyOf] : [])];
  identities.forEach((identify, rank) => {
    const unmatched = from.filter((entry) => !matches.has(entry));
    const right = groupBy(
      to.filter((entry) => !taken.has(entry)),
      identify,
    );
    for (const [identity, entries] of groupBy(unmatched, identify)) {
      const others = right.get(identity) ?? [];
      entries.forEach((entry, i) => {
        if (!areApart(entry, others[i], identities.slice(2, rank))) match(entry, others[i]);
      });
    }
  });
  if (descended && !format.lineSet) matchByPlace(from, to, matches, taken, match, format);
  return matches;
}

type Identify = Format["identities"][number];

/** True for two that have names, and not the same. */
function areApart(a: Entry, b: Entry | undefined, identities: readonly Identify[]): boolean {
  if (!b) return true;
  return identities.some((identify) => {
    const [left, right] = [identify(a), identify(b)];
    return left !== undefined && right !== undefined && left !== right;
  });
}

function groupBy(entries: readonly Entry[], identify: (entry: Entry) => string | undefined) {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const identity = identify(entry);
    if (identity === undefined) continue;
    const group = groups.get(identity);
    if (group) group.push(entry);
    else groups.set(identity, [entry]);
  }
  return groups;
}

/** What stands between the same neighbours, and as many of it, is the same with another value. */
function matchByPlace(
  from: readonly Entry[],
  to: readonly Entry[],
  matches: Matches,
  taken: ReadonlySet<Entry>,
  match: (a: Entry | undefined, b: Entry | undefined) => void,
  format: Format,
): void {
  const places = new Map(to.map((entry, i) => [entry, i]));
  let gap: Entry[] = [];
  let next = 0;
  for (const entry of [...from, undefined]) {
    const found = entry && matches.get(entry);
    if (entry && !found) {
      gap.push(entry);
      continue;
    }
    const until = found ? (places.get(found) ?? 0) : to.length;
    const others = to.slice(next, until);
    if (gap.length === others.length && others.every((other) => !taken.has(other)))
      gap.forEach((each, i) => {
        if (isAlike(each, others[i], format)) match(each, others[i]);
      });
    gap = [];
    next = until + 1;
  }
}

/** Scalars can be versions of each other; so can maps that share what tells them from others, or have nothing that does. */
function isAlike(a: Entry, b: Entry | undefined, { identities }: Format): boolean {
  if (a.node.kind !== b?.node.kind || a.key !== b.key) return false;
  if (a.node.kind === "scalar" || b.node.kind === "scalar") return true;
  const names = identities.flatMap((identify) => {
    const pair = [identify(a), identify(b)].filter((name) => name !== undefined);
    return pair.length > 0 ? [pair] : [];
  });
  if (names.length > 0) return names.some(([left, right]) => left === right);
  const keys = new Set(a.node.entries.map(({ key }) => key));
  return b.node.entries.some(({ key }) => keys.has(key));
}
