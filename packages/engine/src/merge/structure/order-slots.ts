import { leadLines, type Container, type Entry, type Format } from "./node.ts";
import type { Slot } from "./plan-merge.ts";

/**
 * Puts slots in the order of the result: the product's order, and what it does not have
 * where the template has it, between the same neighbours.
 */
export function orderSlots(
  slots: readonly Slot[],
  ours: Container,
  theirs: Container,
  format: Format,
): readonly Slot[] {
  const places = new Map(ours.entries.map((entry, i) => [entry, i]));
  const placeOf = ({ ours: entry }: Slot) => (entry && places.get(entry)) ?? 0;
  const ordered = slots.filter((slot) => slot.ours).sort((a, b) => placeOf(a) - placeOf(b));
  const others = new Map(slots.flatMap((slot) => (slot.theirs ? [[slot.theirs, slot] as const] : [])));
  const news = theirs.entries.filter((entry) => others.get(entry)?.ours === undefined && others.has(entry));
  if (news.length === 0) return ordered;

  const findPlace = findSorting(ours, theirs, format) ?? neighbours(ordered, theirs, others);
  // What comes after each slot of the product, and before all of them.
  const after = new Map<number, Slot[]>();
  for (const entry of news) {
    const slot = others.get(entry);
    const place = findPlace(entry);
    if (slot) after.set(place, [...(after.get(place) ?? []), slot]);
  }
  return [...(after.get(-1) ?? []), ...ordered.flatMap((slot, i) => [slot, ...(after.get(i) ?? [])])];
}

/** After which of the product's slots an entry of the template comes: after the one that it follows in the template. */
function neighbours(ordered: readonly Slot[], theirs: Container, others: ReadonlyMap<Entry, Slot>) {
  const places = new Map(ordered.map((slot, i) => [slot, i]));
  const inOurs = theirs.entries.map((entry) => {
    const slot = others.get(entry);
    return slot?.ours ? places.get(slot) : undefined;
  });
  // What stands first in the template stands before the first entry that both have.
  let place = (inOurs.find((found) => found !== undefined) ?? ordered.length) - 1;
  const found = new Map<Entry, number>();
  theirs.entries.forEach((entry, i) => {
    place = inOurs[i] ?? place;
    // A blank line or a comment begins something new, which must not cut what the product put here.
    if (leadLines(entry).length > 0 && inOurs[i] === undefined && others.has(entry) && place >= 0) {
      while (isOwn(ordered[place + 1])) place++;
    }
    found.set(entry, place);
  });
  return (entry: Entry) => found.get(entry) ?? place;
}

function isOwn(slot: Slot | undefined): boolean {
  return slot !== undefined && !slot.theirs && !slot.base;
}

/** Where an entry stands by its name, when both have their entries sorted. */
function findSorting(ours: Container, theirs: Container, format: Format): ((entry: Entry) => number) | undefined {
  const { entries, kind } = ours;
  const plain = [ours, theirs].every((each) => each.entries.every(({ node }) => node.kind === "scalar"));
  if (format.lineSet || !plain || entries.length < 2) return undefined;
  const nameOf = ({ key, node }: Entry) => (kind === "map" || node.kind !== "scalar" ? key : node.value);
  const less = ORDERS.find((order) =>
    [ours, theirs].every((each) => {
      const names = each.entries.map(nameOf);
      return names.every((name, i) => i === 0 || order(names[i - 1] ?? "", name));
    }),
  );
  return less && ((entry) => entries.findLastIndex((other) => less(nameOf(other), nameOf(entry))));
}

const ORDERS: readonly ((a: string, b: string) => boolean)[] = [
  (a, b) => a < b,
  (a, b) => a.toLowerCase() < b.toLowerCase(),
  (a, b) => Number(a) < Number(b),
];
