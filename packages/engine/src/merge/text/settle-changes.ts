/** One side of a comparison: its lines, and which of them are changed. */
export interface Marked {
  readonly lines: readonly string[];
  readonly changed: Uint8Array;
}

/** A run of changed lines, perhaps an empty one, between two lines that are not. */
interface Group {
  readonly side: Marked;
  start: number;
  end: number;
}

/**
 * Takes each run of changed lines as far down as it can stand, for lines that repeat leave a choice;
 * rather to where the other side has changed lines too. Git does the same, so that one edit is found in one place.
 */
export function settleChanges(side: Marked, other: Marked): void {
  const group: Group = grow({ side, start: 0, end: 0 });
  const beside: Group = grow({ side: other, start: 0, end: 0 });
  do {
    if (group.end > group.start) settle(group, beside);
    next(beside);
  } while (next(group));
}

function settle(group: Group, beside: Group): void {
  let size: number;
  let top: number;
  let meets: number | undefined;
  do {
    size = group.end - group.start;
    while (slideUp(group)) previous(beside);
    top = group.end;
    meets = beside.end > beside.start ? group.end : undefined;
    while (slideDown(group)) {
      next(beside);
      if (beside.end > beside.start) meets = group.end;
    }
    // A run that has met another is one with it, and may go further.
  } while (size !== group.end - group.start);
  if (group.end === top || meets === undefined) return;
  while (beside.end === beside.start && slideUp(group)) previous(beside);
}

function grow(group: Group): Group {
  while (group.side.changed[group.end]) group.end++;
  while (group.start > 0 && group.side.changed[group.start - 1]) group.start--;
  return group;
}

function next(group: Group): boolean {
  if (group.end >= group.side.lines.length) return false;
  group.start = group.end + 1;
  group.end = group.start;
  grow(group);
  return true;
}

function previous(group: Group): void {
  if (group.start === 0) return;
  group.end = group.start - 1;
  group.start = group.end;
  grow(group);
}

function slideDown(group: Group): boolean {
  const { lines, changed } = group.side;
  if (group.end >= lines.length || lines[group.start] !== lines[group.end]) return false;
  changed[group.start++] = 0;
  changed[group.end++] = 1;
  grow(group);
  return true;
}

function slideUp(group: Group): boolean {
  const { lines, changed } = group.side;
  if (group.start === 0 || lines[group.start - 1] !== lines[group.end - 1]) return false;
  changed[--group.start] = 1;
  changed[--group.end] = 0;
  grow(group);
  return true;
}
