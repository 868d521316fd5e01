/** How many edits deep a search goes before it takes the best cut so far: unlike texts must not cost their product. */
const PATIENCE = 256;

/**
 * Makes the search for a point through which a shortest path of edits leads from one corner of a box to the other,
 * by walking from both ends until the walks meet (Myers 1986, section 4b).
 */
export function findCut(a: Int32Array, b: Int32Array) {
  // Furthest x on each diagonal x - y, moved up so that no index is negative.
  const up = b.length + 1;
  const forward = new Int32Array(a.length + b.length + 3);
  const backward = new Int32Array(a.length + b.length + 3);
  const get = (walk: Int32Array, diagonal: number) => walk[up + diagonal] ?? 0;

  return (a0: number, a1: number, b0: number, b1: number): readonly [number, number] => {
    const [lowest, highest] = [a0 - b1, a1 - b0];
    let [from, to] = [a0 - b0, a0 - b0];
    let [backFrom, backTo] = [a1 - b1, a1 - b1];
    const odd = (from - backFrom) % 2 !== 0;
    forward[up + from] = a0;
    backward[up + backFrom] = a1;

    for (let cost = 1; ; cost++) {
      if (from > lowest) forward[up + --from - 1] = -1;
      else from++;
      if (to < highest) forward[up + ++to + 1] = -1;
      else to--;
      for (let k = to; k >= from; k -= 2) {
        let x = Math.max(get(forward, k - 1) + 1, get(forward, k + 1));
        while (x < a1 && x - k < b1 && a[x] === b[x - k]) x++;
        forward[up + k] = x;
        if (odd && backFrom <= k && k <= backTo && get(backward, k) <= x) return [x, x - k];
      }

      if (backFrom > lowest) backward[up + --backFrom - 1] = a1 + 1;
      else backFrom++;
      if (backTo < highest) backward[up + ++backTo + 1] = a1 + 1;
      else backTo--;
      for (let k = backTo; k >= backFrom; k -= 2) {
        let x = Math.min(get(backward, k - 1), get(backward, k + 1) - 1);
        while (x > a0 && x - k > b0 && a[x - 1] === b[x - k - 1]) x--;
        backward[up + k] = x;
        if (!odd && from <= k && k <= to && x <= get(forward, k)) return [x, x - k];
      }

      if (cost >= PATIENCE) return furthest(forward, up, from, to, a1, b1);
    }
  };
}

function furthest(walk: Int32Array, up: number, from: number, to: number, a1: number, b1: number) {
  let best: readonly [number, number] = [0, 0];
  for (let k = from; k <= to; k += 2) {
    const x = Math.min(walk[up + k] ?? 0, a1, b1 + k);
    if (x + x - k > best[0] + best[1]) best = [x, x - k];
  }
  return best;
}
