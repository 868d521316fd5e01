import type { Side } from "../text/three-way.ts";
import { compareLeads } from "./edit-comments.ts";
import { entryText, valueText, type Format } from "./node.ts";
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
export function listConflicts(merged: MergedContainer, format: Format): readonly PlacedConflict[] {
  const found: PlacedConflict[] = [];
  visit(merged, () => []);
  return found;

  function visit(container: MergedContainer, path: () => readonly string[]): void {
    let place = container.ours.start;
    container.slots.forEach((slot, i) => {
      // What the product does not have would stand after what it has before it.
      place = slot.ours?.start ?? place + 1;
      const names = () => [...path(), nameOf(slot, container, i, format)];
      const add = (text: (side: Side) => string) =>
        found.push({ place, keys: joinPath(names()), ours: text("ours"), base: text("base"), theirs: text("theirs") });
      const leads = compareLeads(slot);
      if (leads?.hunks.some(({ kind }) => kind === "conflict")) add((side) => leads.texts[side].join("\n"));
      if (typeof slot.outcome === "object") visit(slot.outcome, names);
      else if (slot.outcome === "conflict") add((side) => textOf(slot, side));
    });
  }
}

/** A value, with its key where that differs. */
function textOf(slot: Slot, side: Side): string {
  const entry = slot[side];
  if (!entry) return "";
  return keysOf(slot).length > 1 ? entryText(entry) : valueText(entry);
}

function keysOf({ ours, base, theirs }: Slot): readonly string[] {
  return [...new Set([base, ours, theirs].flatMap((entry) => (entry ? [entry.key] : [])))];
}

/** A key, or all the keys of one that was renamed; an item of a list by what tells it from others. */
function nameOf(slot: Slot, { ours, slots }: MergedContainer, index: number, format: Format): string {
  const keys = keysOf(slot);
  if (ours.kind === "map" || keys.length > 1) return keys.join(" -> ");
  const entry = slot.ours ?? slot.theirs ?? slot.base;
  const key = entry?.key ?? "";
  if (key !== "" && slots.filter((other) => keysOf(other).includes(key)).length < 2) return key;
  const identity = entry && format.identities.map((identify) => identify(entry)).find((found) => found !== undefined);
  const label = identity?.startsWith(`${key} `) ? identity.slice(key.length + 1) : (identity ?? String(index));
  return `${key}[${label.split("\n", 1).join("")}]`;
}

function joinPath(names: readonly string[]): string {
  const path = names.filter((name) => name !== "").join(".");
  return path.replaceAll(".[", "[").replaceAll("@.", "@");
}
