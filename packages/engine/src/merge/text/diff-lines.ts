import { findCut } from "./find-cut.ts";
import { settleChanges } from "./settle-changes.ts";

/** A run of equal lines: where it starts in either list, and how long it is. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * Finds what two lists of lines have in common, in order: Myers' algorithm in linear space,
 * with runs of changed lines where git would have them.
 */
export function diffLines(a: readonly string[], b: readonly string[]): readonly Match[] {
  const shared = Math.min(a.length, b.length);
  let head = 0;
  while (head < shared && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shared - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;

  const left = { lines: a, changed: markBetween(a, head, tail) };
  const right = { lines: b, changed: markBetween(b, head, tail) };
  if (head + tail < shared) {
    const ids = numberShared(a, b, head, tail);
    const pair = (x: number, y: number) => {
      left.changed[x] = 0;
      right.changed[y] = 0;
    };
    if (ids.size > 0) matchNumbers(toNumbers(a, head, tail, ids), toNumbers(b, head, tail, ids), pair);
  }
  settleChanges(left, right);
  settleChanges(right, left);
  return joinPairs(left.changed, right.changed);
}

/** The same where lines that repeat are paired from the end of the texts. */
export function diffLinesFromEnd(a: readonly string[], b: readonly string[]): readonly Match[] {
  const place = ({ a: x, b: y, length }: Match) => ({ a: a.length - x - length, b: b.length - y - length, length });
  return diffLines(a.toReversed(), b.toReversed()).map(place).reverse();
}

function markBetween(lines: readonly string[], head: number, tail: number): Uint8Array {
  return new Uint8Array(lines.length).fill(1, head, lines.length - tail);
}

/** Lines that are not changed are pairs, in order. */
function joinPairs(a: Uint8Array, b: Uint8Array): readonly Match[] {
  const matches: Match[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    while (a[i] === 1) i++;
    while (b[j] === 1) j++;
    if (i === a.length) return matches;
    const [x, y] = [i, j];
    while (a[i] === 0 && b[j] === 0) {
      i++;
      j++;
    }
    matches.push({ a: x, b: y, length: i - x });
  }
}

/** Lines between head and tail as numbers; `places` says where each stands. Lines that only one side has can match nothing. */
interface Numbered {
  readonly numbers: Int32Array;
  readonly places: Int32Array;
}

function numberShared(a: readonly string[], b: readonly string[], head: number, tail: number) {
  const inB = new Set(b.slice(head, b.length - tail));
  const ids = new Map<string, number>();
  for (let i = head; i < a.length - tail; i++) {
    const line = a[i] ?? "";
    if (inB.has(line) && !ids.has(line)) ids.set(line, ids.size);
  }
  return ids;
}

function toNumbers(lines: readonly string[], head: number, tail: number, ids: ReadonlyMap<string, number>): Numbered {
  const places: number[] = [];
  const numbers: number[] = [];
  for (let i = head; i < lines.length - tail; i++) {
    const id = ids.get(lines[i] ?? "");
    if (id === undefined) continue;
    places.push(i);
    numbers.push(id);
  }
  return { numbers: Int32Array.from(numbers), places: Int32Array.from(places) };
}

function matchNumbers(left: Numbered, right: Numbered, add: (x: number, y: number) => void): void {
  const [a, b] = [left.numbers, right.numbers];
  const cut = findCut(a, b);
  // Boxes that are still to be searched, the leftmost on top.
  const boxes: (readonly [number, number, number, number])[] = [[0, a.length, 0, b.length]];
  for (let box = boxes.pop(); box; box = boxes.pop()) {
    let [a0, a1, b0, b1] = box;
    for (; a0 < a1 && b0 < b1 && a[a0] === b[b0]; a0++, b0++) add(left.places[a0] ?? 0, right.places[b0] ?? 0);
    const end = a1;
    for (; a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]; a1--) b1--;
    if (a1 < end) boxes.push([a1, end, b1, b1 + end - a1]);
    if (a0 === a1 || b0 === b1) continue;
    const [x, y] = cut(a0, a1, b0, b1);
    boxes.push([x, a1, y, b1], [a0, x, b0, y]);
  }
}
