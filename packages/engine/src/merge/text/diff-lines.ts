import { findCut } from "./find-cut.ts";

/** A run of equal lines: where it starts in either list, and how long it is. */
export interface Match {
  a: number;
  b: number;
  length: number;
}

/**
 * Finds what two lists of lines have in common, in order: Myers' algorithm in linear space.
 * A run of changed lines that could as well stand further down is taken there, as git does,
 * so that the same edit of two texts is found in the same place.
 */
export function diffLines(a: readonly string[], b: readonly string[]): readonly Match[] {
  const shared = Math.min(a.length, b.length);
  let head = 0;
  while (head < shared && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shared - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;

  const matches: Match[] = [{ a: 0, b: 0, length: head }];
  const add = (x: number, y: number) => {
    const last = matches.at(-1);
    if (last && x === last.a + last.length && y === last.b + last.length) last.length++;
    else matches.push({ a: x, b: y, length: 1 });
  };
  if (head + tail < shared) {
    const ids = numberShared(a, b, head, tail);
    if (ids.size > 0) matchNumbers(toNumbers(a, head, tail, ids), toNumbers(b, head, tail, ids), add);
  }
  for (let i = tail; i > 0; i--) add(a.length - i, b.length - i);
  return slideDown(matches, a, b);
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

function slideDown(matches: readonly Match[], a: readonly string[], b: readonly string[]): readonly Match[] {
  const slid: Match[] = [];
  for (const match of matches) {
    const before = slid.at(-1);
    while (before && match.length > 0) {
      const [endA, endB] = [before.a + before.length, before.b + before.length];
      const pure = endA === match.a || endB === match.b;
      if (!pure || a[endA] !== a[match.a] || b[endB] !== b[match.b]) break;
      before.length++;
      match.a++;
      match.b++;
      match.length--;
    }
    if (match.length > 0) slid.push(match);
  }
  return slid;
}
