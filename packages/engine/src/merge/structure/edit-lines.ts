import type { Side } from "../text/three-way.ts";
import { CannotEdit, type Edit } from "./edits.ts";
import { indentOf, move } from "./indent.ts";
import { separatorAfter } from "./make-container.ts";
import { editComments, tailOf } from "./edit-comments.ts";
import { leadLines, prefixOf, type Container, type Entry, type Format } from "./node.ts";
import type { MergedContainer, Slot } from "./plan-merge.ts";
import { bodyOf, homeOf, type Step } from "./step.ts";

/** Takes out whole lines and puts in others, with the comments above them and behind them. */
export function editLines(
  steps: readonly Step[],
  merged: MergedContainer,
  side: Side,
  format: Format,
): readonly Edit[] {
  const { ours } = merged;
  const [first, end] = [ours.entries[0], ours.entries.at(-1)];
  if (!first || !end) throw new CannotEdit("there are no lines to add to");
  const trailing = separatorAfter(end.file, end.end, ours.separator) !== "";
  const last = steps.findLast(({ put }) => put);
  let above: Entry | undefined;
  return steps.flatMap((step): readonly Edit[] => {
    const separated = ours.separator !== "" && (step !== last || trailing);
    const edits = !step.put
      ? remove(step, ours)
      : step.old
        ? [...editSeparator(step.old, ours, separated), ...editComments(step, step.old, merged, side)]
        : [insert(step.put, step.slot, above, separated, merged, format)];
    above = step.old ?? above;
    return edits;
  });
}

function insert(
  put: Entry,
  slot: Slot,
  above: Entry | undefined,
  separated: boolean,
  merged: MergedContainer,
  format: Format,
): Edit {
  const [first, owner] = [merged.ours.entries[0], merged.ours.entries.find(({ lead }) => lead)];
  if (!first) throw new CannotEdit("there are no lines to add to");
  const indent = owner ? prefixOf(owner) : indentOf(first);
  const body = move(bodyOf(put, slot, merged), put, owner ?? first, format) + (separated ? merged.ours.separator : "");
  // A comment that stood alone is above what either side put below it: it is needed once.
  const isThere = above !== undefined && leadLines(above).join("\n").trim() === leadLines(put).join("\n").trim();
  const told = isThere && leadLines(put).some((line) => line !== "") ? [] : leadLines(put);
  const lead = told.map((line) => (line === "" ? "" : indent + line));
  if (!above && !first.lead) {
    // The first entry stands behind a dash: the new one takes its place there.
    if (lead.length > 0) throw new CannotEdit("a comment cannot stand behind a dash");
    return { start: first.start, end: first.start, text: `${body}\n${indent}` };
  }
  if (!above)
    lead.splice(
      0,
      Math.max(
        0,
        lead.findIndex((line) => line !== ""),
      ),
    );
  const place = above ? above.lineEnd + 1 : placeOnTop(first);
  const lines = [...lead, indent + body + tailOf(put, homeOf(put, slot, merged))];
  return { start: place, end: place, text: lines.map((line) => `${line}\n`).join("") };
}

/** Above the first entry and its comment, but below what heads the whole file. */
function placeOnTop(first: Entry): number {
  const [from, to] = first.lead ?? [0, 0];
  if (from > 0) return from;
  const lines = first.file.slice(from, to).split("\n").slice(0, -1);
  const head = lines.slice(0, lines.findLastIndex((line) => line.trim() === "" || line.startsWith("---")) + 1);
  return head.reduce((place, line) => place + line.length + 1, 0);
}

/** Takes an entry out with the template's comments above it; a comment of the product stays. */
function remove({ old, slot }: Step, ours: Container): readonly Edit[] {
  if (!old) return [];
  if (!old.lead) {
    const next = ours.entries[1];
    if (!next || leadLines(next).length > 0) throw new CannotEdit("nothing can take the place behind a dash");
    return [{ start: old.start, end: next.start, text: "" }];
  }
  const known = new Set(["", ...(slot.base ? leadLines(slot.base) : [])]);
  const own = leadLines(old).filter((line) => !known.has(line));
  const text = own.map((line) => `${prefixOf(old)}${line}\n`).join("");
  return [{ start: old.lead[0], end: old.lineEnd + 1, text }];
}

function editSeparator(old: Entry, { separator }: Container, wanted: boolean): readonly Edit[] {
  const found = separatorAfter(old.file, old.end, separator);
  if (wanted === (found !== "")) return [];
  return [{ start: old.end, end: old.end + found.length, text: wanted ? separator : "" }];
}
