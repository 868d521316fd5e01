import { compareThree, pickSide, type Side } from "../text/three-way.ts";
import type { Edit } from "./edits.ts";
import { separatorAfter } from "./make-container.ts";
import { leadLines, prefixOf, type Container, type Entry } from "./node.ts";
import type { MergedContainer, Slot } from "./plan-merge.ts";
import { homeOf, type Step } from "./step.ts";

/** What follows an entry on its last line: a comment, with the space before it. */
export function tailOf({ file, end, lineEnd }: Entry, home: Container): string {
  return home.layout === "lines" ? file.slice(end + separatorAfter(file, end, home.separator).length, lineEnd) : "";
}

/** The comments above an entry, where all three have it and may have changed them. */
export function compareLeads({ ours, base, theirs }: Slot) {
  if (!ours?.lead || !base?.lead || !theirs?.lead) return undefined;
  if (base.file.slice(...base.lead) === theirs.file.slice(...theirs.lead)) return undefined;
  const texts = { ours: leadLines(ours), base: leadLines(base), theirs: leadLines(theirs) };
  return { texts, hunks: compareThree(texts.base, texts.ours, texts.theirs) };
}

/** Brings in what the template changed in the comments above and behind an entry. */
export function editComments({ slot, put }: Step, old: Entry, merged: MergedContainer, side: Side): readonly Edit[] {
  return [...editLead(slot, old, side), ...editTail(slot, old, put, merged)];
}

function editLead(slot: Slot, old: Entry, side: Side): readonly Edit[] {
  const leads = compareLeads(slot);
  if (!leads || !old.lead) return [];
  const lines = pickSide(leads.hunks, leads.texts, side);
  if (lines.join("\n") === leads.texts.ours.join("\n")) return [];
  const text = lines.map((line) => (line === "" ? "\n" : `${prefixOf(old)}${line}\n`)).join("");
  return [{ start: old.lead[0], end: old.lead[1], text }];
}

function editTail(slot: Slot, old: Entry, put: Entry | undefined, merged: MergedContainer): readonly Edit[] {
  // What follows a container follows its last part, which is asked for itself.
  if (typeof slot.outcome === "object" || !put) return [];
  const tail = tailOf(old, merged.ours);
  const of = (entry: Entry | undefined) => entry && tailOf(entry, homeOf(entry, slot, merged));
  const wanted = slot.outcome === "conflict" ? of(put) : of(slot.base) === tail ? (of(slot.theirs) ?? tail) : tail;
  if (wanted === undefined || wanted === tail) return [];
  return [{ start: old.lineEnd - tail.length, end: old.lineEnd, text: wanted }];
}
