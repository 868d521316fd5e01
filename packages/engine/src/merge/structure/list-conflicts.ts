import { compareLeads } from "./edit-comments.ts";
import { entryText, valueText, type Entry, type Format } from "./node.ts";
import type { MergedContainer, Slot } from "./plan-merge.ts";

/** A conflict between values, and the place of the product's text that it is at. */
export interface PlacedConflict {
  readonly place: number;
  readonly keys: string;
  readonly ours: string;
  readonly base: string;
  readonly theirs: string;
}

/** Lists the conflicts of a merge, in the order of the product's text. */
export function listConflicts(
  merged: MergedContainer,
  format: Format,
  path: readonly string[] = [],
): readonly PlacedConflict[] {
  let place = merged.ours.start;
  return merged.slots.flatMap((slot, i) => {
    if (slot.ours) place = slot.ours.start;
    const names = [...path, nameOf(slot, merged, i, format)];
    const keys = joinPath(names);
    const lead = compareLeads(slot);
    const comments = lead?.hunks.some(({ kind }) => kind === "conflict")
      ? [{ place, keys, ...mapSides((side) => lead.texts[side].join("\n")) }]
      : [];
    const at = slot.ours ? place : place + 1;
    if (typeof slot.outcome === "object") return [...comments, ...listConflicts(slot.outcome, format, names)];
    if (slot.outcome !== "conflict") return comments;
    const renamed = new Set(namesOf(slot)).size > 1;
    const text = (entry: Entry | undefined) => (entry ? (renamed ? entryText(entry) : valueText(entry)) : "");
    return [...comments, { place: at, keys, ...mapSides((side) => text(slot[side])) }];
  });
}

function mapSides(text: (side: "ours" | "base" | "theirs") => string) {
  return { ours: text("ours"), base: text("base"), theirs: text("theirs") };
}

function namesOf({ ours, base, theirs }: Slot): readonly string[] {
  return [base, ours, theirs].flatMap((entry) => (entry ? [entry.key] : []));
}

/** A key, or all the keys of one that was renamed; an item of a list by what tells it from others. */
function nameOf(slot: Slot, { ours }: MergedContainer, index: number, format: Format): string {
  const names = [...new Set(namesOf(slot))];
  if (ours.kind === "map" || names.length > 1) return names.join(" -> ");
  const entry = slot.ours ?? slot.theirs ?? slot.base;
  const key = entry?.key ?? "";
  const identity = entry && format.identities.map((identify) => identify(entry)).find((found) => found !== undefined);
  if (identity === key) return key;
  const label = identity?.startsWith(`${key} `) ? identity.slice(key.length + 1) : (identity ?? String(index));
  return `${key}[${label}]`;
}

function joinPath(names: readonly string[]): string {
  return names
    .filter((name) => name !== "")
    .join(".")
    .replaceAll(".[", "[")
    .replaceAll("@.", "@");
}
