import { entryText, valueText, type Container, type Entry } from "./node.ts";
import type { MergedContainer, Slot } from "./plan-merge.ts";

/** A slot, with what stands for it in the product's text and what shall stand there. */
export interface Step {
  readonly slot: Slot;
  readonly old: Entry | undefined;
  readonly put: Entry | undefined;
}

/** The container that a slot's entry is from. */
export function homeOf(entry: Entry, slot: Slot, merged: MergedContainer): Container {
  if (entry === slot.theirs) return merged.theirs;
  return entry === slot.base && merged.base ? merged.base : merged.ours;
}

/** An entry's text as it is written in the product's container: the items of a YAML list may need their dash, or lose it. */
export function bodyOf(entry: Entry, slot: Slot, merged: MergedContainer): string {
  const home = homeOf(entry, slot, merged);
  if (merged.ours.kind === "map" || home.separator === merged.ours.separator) return entryText(entry);
  return merged.ours.separator === "," ? valueText(entry) : `- ${valueText(entry)}`;
}
