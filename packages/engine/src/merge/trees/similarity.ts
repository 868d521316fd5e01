/** From here on two texts count as versions of one file. */
export const SIMILAR = 0.6;

/** From here on they do although they go by different names, and another of its kind may be new: much is boilerplate. */
export const NEARLY_SAME = 0.7;

/**
 * How much two texts have in common, from 0 to 1: the share of their length that stands in lines of both, in any
 * order. Blank lines, indentation and line endings do not count.
 */
export function similarity(a: Uint8Array, b: Uint8Array): number {
  const left = countLines(a);
  const right = countLines(b);
  let common = 0;
  for (const [line, count] of left.lines) common += Math.min(count, right.lines.get(line) ?? 0) * line.length;
  const total = left.length + right.length;
  return total === 0 ? 0 : (2 * common) / total;
}

interface Count {
  readonly lines: ReadonlyMap<string, number>;
  readonly length: number;
}

/** Each text is compared with many. */
const counted = new WeakMap<Uint8Array, Count>();

function countLines(bytes: Uint8Array): Count {
  const known = counted.get(bytes) ?? count(bytes);
  counted.set(bytes, known);
  return known;
}

function count(bytes: Uint8Array): Count {
  const lines = new Map<string, number>();
  let length = 0;
  for (const raw of new TextDecoder().decode(bytes).split("\n")) {
    const line = raw.trim();
    if (line === "") continue;
    lines.set(line, (lines.get(line) ?? 0) + 1);
    length += line.length;
  }
  return { lines, length };
}
