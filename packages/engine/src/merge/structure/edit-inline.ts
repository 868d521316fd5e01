import type { Side } from "../text/three-way.ts";
import { CannotEdit, type Edit } from "./edits.ts";
import { move } from "./indent.ts";
import type { Container, Entry, Format } from "./node.ts";
import type { MergedContainer } from "./plan-merge.ts";
import { bodyOf, type Step } from "./step.ts";

/** Takes entries out of a row and puts others in, with the row's own separators. */
export function editInline(
  steps: readonly Step[],
  merged: MergedContainer,
  _side: Side,
  format: Format,
): readonly Edit[] {
  const { entries } = merged.ours;
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) throw new CannotEdit("there is no row to add to");
  if (steps.every(({ old, put }) => (old === undefined) === (put === undefined))) return [];
  const gap = findGap(merged.ours);

  const edits: Edit[] = [];
  let kept: Entry | undefined;
  let added: string[] = [];
  let removed = false;
  for (const { slot, old, put } of steps) {
    if (old && put) {
      const text = [...(kept ? [""] : []), ...added, ""].join(gap);
      if (removed || added.length > 0) edits.push({ start: kept?.end ?? first.start, end: old.start, text });
      kept = old;
      added = [];
      removed = false;
    } else if (put) added.push(move(bodyOf(put, slot, merged), put, first, format));
    else if (old) removed = true;
  }
  const text = [...(kept ? [""] : []), ...added].join(gap);
  if (removed || added.length > 0) edits.push({ start: kept?.end ?? first.start, end: last.end, text });
  return edits;
}

/** What stands between two entries of a row; a comment there cannot be placed. */
function findGap({ entries, separator, kind }: Container): string {
  const gaps = entries.slice(1).map((entry, i) => entry.file.slice(entries[i]?.end, entry.start));
  if (gaps.some((gap) => gap.trim() !== separator)) throw new CannotEdit("there is a comment in a row");
  return gaps[0] ?? (separator === "," ? ", " : kind === "map" ? " " : "");
}
