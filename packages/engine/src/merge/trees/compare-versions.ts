/** Compares two versions as semantic versioning orders them; build information does not count. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parse(a), parse(b)];
  const numbers = compareLists(left.numbers, right.numbers);
  if (numbers !== 0) return numbers;
  // A version without a tail comes after all of its own previews.
  if (left.tail.length === 0 || right.tail.length === 0) return right.tail.length - left.tail.length;
  return compareLists(left.tail, right.tail);
}

function parse(version: string): { numbers: readonly string[]; tail: readonly string[] } {
  const [plain = ""] = version.replace(/^v/, "").split("+");
  const dash = plain.indexOf("-");
  return dash === -1
    ? { numbers: plain.split("."), tail: [] }
    : { numbers: plain.slice(0, dash).split("."), tail: plain.slice(dash + 1).split(".") };
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = compareParts(a[index], b[index]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Numbers as numbers and before words; nothing before something. */
function compareParts(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return (a === undefined ? 0 : 1) - (b === undefined ? 0 : 1);
  const [left, right] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (left && right) return Number(a) - Number(b);
  if (left !== right) return left ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
