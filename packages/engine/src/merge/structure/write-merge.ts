import type { Side } from "../text/three-way.ts";
import { applyEdits, CannotEdit, type Edit, type Edited } from "./edits.ts";
import { editInline } from "./edit-inline.ts";
import { editLines } from "./edit-lines.ts";
import { move } from "./indent.ts";
import { valueText, type Entry, type Format } from "./node.ts";
import { settle, type MergedContainer } from "./plan-merge.ts";
import { requote } from "./requote.ts";
import { bodyOf, type Step } from "./step.ts";

/**
 * Writes a merge into the product's text, with conflicts settled for one side.
 * @throws CannotEdit where the text is laid out in a way that cannot be edited safely
 */
export function writeMerge(file: string, merged: MergedContainer, side: Side, format: Format): Edited {
  return applyEdits(file, editContainer(merged, side, format));
}

function editContainer(merged: MergedContainer, side: Side, format: Format): readonly Edit[] {
  const steps = merged.slots.map((slot): Step => ({ slot, old: slot.ours, put: settle(slot, side) }));
  if (!steps.some(({ put }) => put)) throw new CannotEdit("nothing would be left");
  const around = merged.ours.layout === "lines" ? editLines : editInline;
  return [...steps.flatMap((step) => editEntry(step, merged, side, format)), ...around(steps, merged, side, format)];
}

/** What changes inside an entry that stays. */
function editEntry({ slot, old, put }: Step, merged: MergedContainer, side: Side, format: Format): readonly Edit[] {
  if (!old || !put) return [];
  if (typeof slot.outcome === "object") return editContainer(slot.outcome, side, format);
  if (put === old) return [];
  if (old.key === put.key && isWritten(old) && isWritten(put)) {
    const text = requote(valueText(put), valueText(old), slot.base && valueText(slot.base));
    return [{ start: old.node.start, end: old.node.end, text: move(text, put, old, format) }];
  }
  return [{ start: old.start, end: old.end, text: move(bodyOf(put, slot, merged), put, old, format) }];
}

/** True for a scalar that has a text: not for one that is left out, as YAML allows. */
function isWritten({ node }: Entry): boolean {
  return node.kind === "scalar" && node.end > node.start;
}
