import fc from "fast-check";
import type { Edits, Scenario } from "./merge-scenario.ts";

/** Paths of the template, the last ones new in its second version; some share names, some are folders of others. */
const PATHS = ["a.txt", "b.txt", "d/a.txt", ".gitignore", "run.sh", "notes", "e/n.txt", "n.txt"];
/** Where the product may put what it has moved or made: its own names, and some that the template takes later. */
const OWN = ["own.txt", "x/a.txt", "x/.gitignore", "A.txt", "n.txt", "notes/own", "d", "N.txt", "n.txt/own"];

const anyLines = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 0, maxLength: 14 });

interface LineEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: number;
}

const anyLineEdits = fc.array(fc.record({ at: fc.nat(14), remove: fc.nat(2), insert: fc.nat(2) }), {
  minLength: 1,
  maxLength: 3,
});

/** What one side does to a file. */
const anyChange = (moves: readonly string[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant("keep" as const) }) },
    { weight: 5, arbitrary: fc.record({ kind: fc.constant("edit" as const), edits: anyLineEdits, bit: fc.boolean() }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("delete" as const) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("move" as const),
        to: fc.constantFrom(...moves),
        edits: fc.option(anyLineEdits, { nil: [] }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("link" as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("style" as const) }) },
  );

const anyFile = fc.record({
  lines: anyLines,
  product: anyChange(OWN),
  template: anyChange(["e/n.txt", "n.txt", "a.txt/index", "B.txt"]),
  policy: fc.constantFrom(
    "managed" as const,
    "managed" as const,
    "managed" as const,
    "once" as const,
    "exact" as const,
  ),
  card: fc.constantFrom(undefined, undefined, undefined, "ours" as const, "managed" as const),
  isIgnored: fc.integer({ max: 9, min: 0 }).map((n) => n === 0),
  isUntracked: fc.integer({ max: 9, min: 0 }).map((n) => n === 0),
  isLost: fc.integer({ max: 9, min: 0 }).map((n) => n === 0),
  isDeclared: fc.boolean(),
});

/** An update of a product in which much has happened on both sides. Each line of the product's own is `P` and a number. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    files: fc.array(anyFile, { minLength: 1, maxLength: 6 }),
    own: fc.subarray(OWN),
    unknownToGit: fc.subarray(OWN),
    brought: fc.subarray(["e/n.txt", "n.txt"]),
    conflicts: fc.constantFrom("markers" as const, "ours" as const),
  })
  .map(({ files, own, unknownToGit, brought, conflicts }) => {
    const count = { P: 0, T: 0 };
    const named = files.map((file, index) => ({ ...file, path: PATHS[index] ?? "" }));
    const v1 = Object.fromEntries(named.map(({ path, lines }) => [path, textOf(lines)]));
    const edits = (side: "product" | "template", letter: "P" | "T") =>
      Object.assign({}, ...named.map((file) => changeFile(file.path, file.lines, file[side], letter, count))) as Edits;
    const made = Object.fromEntries(
      own.map((path) => [path, edit([1, 2, 3], [{ at: 1, remove: 0, insert: 1 }], "P", count)]),
    );
    const product = withoutClashes({ ...made, ...edits("product", "P") }, v1);
    const template = withoutClashes(
      { ...Object.fromEntries(brought.map((path) => [path, "T0\n"])), ...edits("template", "T") },
      v1,
    );
    const pick = (test: (file: (typeof named)[number]) => boolean) => named.filter(test).map(({ path }) => path);
    const cards = named.flatMap(({ path, card }) => (card ? [[path, card] as const] : []));
    const untracked = [...unknownToGit, ...pick((file) => file.isUntracked)];
    const ignored = pick((file) => file.isIgnored);
    return {
      v1,
      product,
      template,
      conflicts,
      rules: Object.fromEntries(named.map(({ path, policy }) => [path, { policy }])),
      policy: Object.fromEntries(cards),
      tracked: (path: string) => !untracked.includes(path),
      ignored: (path: string) => ignored.includes(path),
      lostBase: pick((file) => file.isLost),
      unknownBase: "propose" as const,
      renames: named.flatMap(({ path, template: change, isDeclared }) =>
        change.kind === "move" && isDeclared ? [{ since: "2.0.0", from: path, to: change.to }] : [],
      ),
    };
  });

type Change = ReturnType<typeof anyChange> extends fc.Arbitrary<infer T> ? T : never;
type Count = Record<"P" | "T", number>;

function changeFile(path: string, lines: readonly number[], change: Change, letter: "P" | "T", count: Count): Edits {
  switch (change.kind) {
    case "keep":
      return {};
    case "edit":
      return { [path]: undefined, [change.bit ? `${path}*` : path]: edit(lines, change.edits, letter, count) };
    case "delete":
      return { [path]: undefined };
    case "move":
      return { [path]: undefined, [change.to]: edit(lines, change.edits, letter, count) };
    case "link":
      // A template holds no links.
      return letter === "P" ? { [path]: undefined, [`${path}@`]: "P-target" } : {};
    case "style":
      return letter === "P" ? { [path]: textOf(lines).replaceAll("\n", "\r\n") } : {};
  }
}

function edit(lines: readonly number[], edits: readonly LineEdit[], letter: "P" | "T", count: Count): string {
  const text = textOf(lines).split("\n").slice(0, -1);
  for (const { at, remove, insert } of edits) {
    const added = Array.from({ length: insert }, () => `${letter}${String(++count[letter])}`);
    text.splice(at, remove, ...added);
  }
  return text.map((line) => `${line}\n`).join("");
}

function textOf(lines: readonly number[]): string {
  return lines.map((number) => `a line of text, number ${String(number)}\n`).join("");
}

/** No file system holds a file in a file, or two names that differ only in case: later ones give way. */
function withoutClashes(edits: Edits, v1: Readonly<Record<string, string>>): Edits {
  const bare = (path: string) => path.replace(/[*@!]$/, "").toLowerCase();
  const gone = new Set(Object.entries(edits).flatMap(([path, text]) => (text === undefined ? [bare(path)] : [])));
  const written = Object.keys(edits).filter((path) => edits[path] !== undefined);
  const taken = new Map(
    Object.keys(v1)
      .filter((path) => !gone.has(bare(path)))
      .map((path) => [bare(path), path]),
  );
  const kept = written.filter((path) => {
    const key = bare(path);
    const own = taken.get(key);
    const clashes = [...taken.keys()].some((other) => other.startsWith(`${key}/`) || key.startsWith(`${other}/`));
    if (clashes || (own !== undefined && own !== path.replace(/[*@!]$/, ""))) return false;
    taken.set(key, path);
    return true;
  });
  const removals = Object.entries(edits).filter(([, text]) => text === undefined);
  return Object.fromEntries([...removals, ...kept.map((path) => [path, edits[path]] as const)]);
}
