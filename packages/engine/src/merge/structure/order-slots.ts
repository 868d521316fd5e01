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
  const placeInOurs = new Map(ours.entries.map((entry, i) => [entry, i]));
  const place = ({ ours: entry }: Slot) => (entry ? (placeInOurs.get(entry) ?? 0) : 0);
  const ordered = slots.filter((slot) => slot.ours).sort((a, b) => place(a) - place(b));
  const isSorted = format.lineSet ? undefined : findSorting(ours, theirs);
  const byTheirs = new Map(slots.flatMap((slot) => (slot.theirs ? [[slot.theirs, slot] as const] : [])));

  theirs.entries.forEach((entry, i) => {
    const slot = byTheirs.get(entry);
    if (!slot || slot.ours) return;
    const sorted = isSorted ? ordered.findIndex((other) => isSorted(entry, other.ours ?? other.theirs ?? entry)) : 0;
    const at = isSorted
      ? sorted === -1
        ? ordered.length
        : sorted
      : placeByNeighbours(ordered, theirs, i, byTheirs, startsSection(entry));
    ordered.splice(at, 0, slot);
  });
  return ordered;
}

/** A blank line or a comment before an entry begins something new, which must not cut what the product put before it. */
function startsSection(entry: Entry): boolean {
  return leadLines(entry).length > 0;
}

function placeByNeighbours(
  ordered: readonly Slot[],
  theirs: Container,
  index: number,
  byTheirs: ReadonlyMap<Entry, Slot>,
  section: boolean,
): number {
  const find = (i: number) => {
    const entry = theirs.entries[i];
    const slot = entry && byTheirs.get(entry);
    return slot ? ordered.indexOf(slot) : -1;
  };
  for (let i = index - 1; i >= 0; i--) {
    let at = find(i);
    if (at === -1) continue;
    at++;
    while (section && at < ordered.length && !ordered[at]?.theirs && !ordered[at]?.base) at++;
    return at;
  }
  for (let i = index + 1; i < theirs.entries.length; i++) {
    const at = find(i);
    if (at !== -1) return at;
  }
  return ordered.length;
}

type Before = (a: Entry, b: Entry) => boolean;

const nameOf = ({ key, node }: Entry, kind: Container["kind"]) =>
  kind === "map" ? key : node.kind === "scalar" ? node.value : "";

/** The order in which both have their entries sorted, if there is one. */
function findSorting(ours: Container, theirs: Container): Before | undefined {
  const scalars = [ours, theirs].every(({ entries }) => entries.every(({ node }) => node.kind === "scalar"));
  if (!scalars || ours.entries.length < 2) return undefined;
  const orders: readonly ((a: string, b: string) => boolean)[] = [
    (a, b) => a < b,
    (a, b) => a.toLowerCase() < b.toLowerCase(),
    (a, b) => Number(a) < Number(b),
  ];
  for (const less of orders) {
    const before: Before = (a, b) => less(nameOf(a, ours.kind), nameOf(b, ours.kind));
    const sorted = ({ entries }: Container) =>
      entries.every((entry, i) => {
        const next = entries[i + 1];
        return next === undefined || before(entry, next);
      });
    if (sorted(ours) && sorted(theirs)) return before;
  }
  return undefined;
}
