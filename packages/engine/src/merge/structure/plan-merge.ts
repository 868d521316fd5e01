import type { Side } from "../text/three-way.ts";
import { hasOwnWords } from "./has-own-words.ts";
import { joinRenamed } from "./join-renamed.ts";
import { matchEntries, type Matches } from "./match-entries.ts";
import { mergeLines } from "./merge-lines.ts";
import { itemWordsOf, joinWords, wordsOf, type Container, type Entry, type Format } from "./node.ts";
import { orderSlots } from "./order-slots.ts";
import { planSequence } from "./plan-sequence.ts";

/** One entry in up to three versions. */
export interface Versions {
  readonly ours?: Entry | undefined;
  readonly base?: Entry | undefined;
  readonly theirs?: Entry | undefined;
}

/** One entry, and whose version is in the result. */
export interface Slot extends Versions {
  /** A merged container where its parts come from both. */
  readonly outcome: "ours" | "theirs" | "conflict" | MergedContainer;
  /** What stands in the result, by the side for which conflicts are settled, where a value's lines come from both. */
  readonly lines?: Readonly<Record<Side, Entry>> | undefined;
}

/** A container whose parts are merged one by one, in the order of the result. */
export interface MergedContainer {
  readonly ours: Container;
  readonly base: Container | undefined;
  readonly theirs: Container;
  readonly slots: readonly Slot[];
}

/** Lists of words that mean something in their order alone, such as a command line. */
const ORDERED = /^(?:args?|argv|command|cmd|entrypoint|test|options)$/i;

/** Three versions of a container, all of one kind. */
export interface Containers {
  readonly base: Container | undefined;
  readonly ours: Container;
  readonly theirs: Container;
}

/**
 * Decides for each entry of a container whose version is in the result.
 * @param key what the container is called
 * @returns nothing for a list whose order counts, when both sides changed the same place
 */
export function planMerge(containers: Containers, key: string, format: Format): MergedContainer | undefined {
  const { base, ours, theirs } = containers;
  if (isSequence(containers, key, format)) return base && planSequence(base, ours, theirs);
  const found = findVersions(base, ours, theirs, format);
  const versions = base && hasKeys(containers) ? joinRenamed(found, base, theirs) : found;
  const slots = versions.map((each): Slot => {
    const outcome = decide(each, format);
    return { ...each, outcome, ...(outcome === "conflict" ? mergeLines(each, format) : {}) };
  });
  return { ours, base, theirs, slots: orderSlots(slots, ours, theirs, format) };
}

/** The entry that stands in the result, when conflicts are settled for one side. */
export function settle(slot: Slot, side: Side): Entry | undefined {
  if (slot.lines) return slot.lines[side];
  if (slot.outcome === "conflict") return slot[side];
  return slot.outcome === "theirs" ? slot.theirs : slot.ours;
}

/** What the result must say, when conflicts are settled for one side. */
export function plannedWords({ ours, slots }: MergedContainer, side: Side): string {
  const parts = slots.flatMap((slot) => {
    const entry = settle(slot, side);
    if (!entry) return [];
    return [
      [entry.key, typeof slot.outcome === "object" ? plannedWords(slot.outcome, side) : wordsOf(entry.node)] as const,
    ];
  });
  return joinWords(ours, parts);
}

function findVersions(
  base: Container | undefined,
  ours: Container,
  theirs: Container,
  format: Format,
): readonly Versions[] {
  const { kind } = ours;
  const nothing: Matches = new Map();
  const toOurs = base ? matchVersions(base, ours, format) : nothing;
  const toTheirs = base ? matchVersions(base, theirs, format) : nothing;
  const ofOurs = new Map([...toOurs].map(([from, to]) => [to, from]));
  const ofTheirs = new Map([...toTheirs].map(([from, to]) => [to, from]));
  const newOurs = ours.entries.filter((entry) => !ofOurs.has(entry));
  const newTheirs = theirs.entries.filter((entry) => !ofTheirs.has(entry));
  const repeated = findRepeated(...(base ? [base] : []), ours, theirs);
  const both = matchEntries(newOurs, newTheirs, { kind, format, repeated, descended: false });
  const ofBoth = new Set(both.values());

  const versions: Versions[] = ours.entries.map((entry) => {
    const origin = ofOurs.get(entry);
    const other = origin ? toTheirs.get(origin) : both.get(entry);
    return {
      ours: entry,
      base: other || !isReplaced(origin, entry, repeated, format) ? origin : undefined,
      theirs: other,
    };
  });
  for (const entry of base?.entries ?? []) {
    const other = toOurs.has(entry) ? undefined : toTheirs.get(entry);
    const isOther = other && isReplaced(entry, other, repeated, format);
    if (!toOurs.has(entry)) versions.push({ base: isOther ? undefined : entry, theirs: other });
  }
  for (const entry of newTheirs) if (!ofBoth.has(entry)) versions.push({ theirs: entry });
  return versions;
}

/** True where each entry has a name of its own: in maps, and in a list of XML elements that are all different. */
function hasKeys({ base, ours, theirs }: Containers): boolean {
  return [base, ours, theirs].every(
    (each) =>
      !each ||
      each.kind === "map" ||
      new Set(each.entries.map(({ key }) => key).filter(Boolean)).size === each.entries.length,
  );
}

/**
 * True for one word of a set in the place of another. When the other side has dropped the old one,
 * the new one is just one more.
 */
function isReplaced(
  from: Entry | undefined,
  to: Entry,
  repeated: ReadonlySet<string>,
  { identities }: Format,
): boolean {
  if (from?.node.kind !== "scalar" || wordsOf(from.node) === wordsOf(to.node)) return false;
  if (from.key !== "" && !repeated.has(from.key)) return false;
  return !identities.some((identify) => identify(from) !== undefined && identify(from) === identify(to));
}

function matchVersions(from: Container, to: Container, format: Format): Matches {
  const matching = { kind: from.kind, format, repeated: findRepeated(from, to), descended: true };
  return matchEntries(from.entries, to.entries, matching);
}

function findRepeated(...containers: readonly Container[]): ReadonlySet<string> {
  const repeated = containers.map(({ entries }) => {
    const seen = new Set<string>();
    return entries.flatMap(({ key }) => (seen.size === seen.add(key).size ? [key] : []));
  });
  return new Set(repeated.flat());
}

function decide(versions: Versions, format: Format): Slot["outcome"] {
  const { ours, base, theirs } = versions;
  // One value under several names: a rename and a change have met.
  if (new Set([ours, base, theirs].flatMap((entry) => (entry ? [entry.key] : []))).size > 1) return "conflict";
  const nested = planNested(versions, format);
  if (nested) return nested;
  const [mine, origin, other] = [wordsOf(ours?.node), wordsOf(base?.node), wordsOf(theirs?.node)];
  if (mine === other || origin === other) return "ours";
  // Comments that the product wrote inside what the template drops or replaces would be lost with it.
  return origin === mine && !hasOwnWords(versions) ? "theirs" : "conflict";
}

function planNested({ ours, base, theirs }: Versions, format: Format): MergedContainer | undefined {
  const [mine, other] = [ours?.node, theirs?.node];
  if (!mine || !other || mine.kind === "scalar" || other.kind !== mine.kind) return undefined;
  if (mine.entries.length === 0 || other.entries.length === 0) return undefined;
  if (mine.mark !== other.mark) return undefined;
  const origin = base?.node.kind === mine.kind ? base.node : undefined;
  const merged = planMerge({ base: origin, ours: mine, theirs: other }, ours?.key ?? "", format);
  return merged?.slots.some((slot) => settle(slot, "ours")) ? merged : undefined;
}

/** True for a list whose order counts: a command line, one with repetitions, or one that the template put in another order. */
function isSequence({ base, ours, theirs }: Containers, key: string, format: Format): boolean {
  if (ours.kind === "map" || format.lineSet) return false;
  const lists = [base, ours, theirs].flatMap((list) => (list ? [list.entries] : []));
  if (lists.every((list) => list.every(({ node }) => node.kind === "scalar"))) {
    return ORDERED.test(key) || lists.some((list) => new Set(list.map(itemWordsOf)).size < list.length);
  }
  if (!base) return false;
  const places = new Map(theirs.entries.map((entry, i) => [entry, i]));
  const matches = matchVersions(base, theirs, format);
  const order = base.entries.flatMap((entry) => places.get(matches.get(entry) ?? entry) ?? []);
  return order.some((place, i) => place < (order[i - 1] ?? 0));
}
