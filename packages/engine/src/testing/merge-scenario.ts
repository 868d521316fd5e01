import { blobId, memoryTree, type Mode, type Plan, type Tree, type TreeFile } from "@os2kit/model";
import { changesOf } from "../merge/trees/changes-of.ts";
import { exitCodeOf } from "../merge/trees/exit-code-of.ts";
import type { BaseFile, MergePlan, MergeTreesInput } from "../merge/trees/input.ts";
import { mergeTrees } from "../merge/trees/merge-trees.ts";
import type { RenderedFile } from "../render/render.ts";

/** Files as a test writes them. A path that ends in `*` is executable, in `@` a link, in `!` a submodule. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Changes to files; undefined removes one. */
export type Edits = Readonly<Record<string, string | Uint8Array | undefined>>;

type Rule = Partial<Pick<RenderedFile, "layer" | "policy" | "merge">>;

/** A row of the update scenarios: what the template gave, and what product and template made of it since. */
export interface Scenario extends Partial<Omit<MergeTreesInput, "base" | "ours" | "theirs">> {
  readonly v1: Files;
  readonly product?: Edits;
  readonly template?: Edits;
  /** Rules of the template set, by path. */
  readonly rules?: Readonly<Record<string, Rule>>;
  /** Paths whose old render cannot be had: only their hash is known. */
  readonly lostBase?: readonly string[];
}

export interface ScenarioResult {
  readonly exit: 0 | 1 | 2;
  /** `path: outcome reason <- from`, without what is unchanged. */
  readonly report: readonly string[];
  /** What the run wrote, in short; undefined for what it deleted. */
  readonly wrote: Readonly<Record<string, string | undefined>>;
}

const MARKS: Readonly<Record<string, Mode>> = { "*": "100755", "@": "120000", "!": "160000" };

/** A text of n lines `line 1` to `line n`, some of them replaced. */
export function L(n: number, lines: Readonly<Record<number, string>> = {}): string {
  return Array.from({ length: n }, (_, index) => `${lines[index + 1] ?? `line ${String(index + 1)}`}\n`).join("");
}

/** Runs an update, then a second one, which must write nothing and report nothing. */
export function runScenario(scenario: Scenario): ScenarioResult {
  const input = inputOf(scenario);
  const plan = mergeTrees(input);
  const after = applyPlan(input.ours, plan);
  if (exitCodeOf(plan) !== 1) refuseSecondRun(input, plan, after);
  return { exit: exitCodeOf(plan), report: reportOf(plan), wrote: wroteOf(input.ours, after) };
}

/** The three sides of a scenario. */
export function inputOf({
  v1,
  product = {},
  template = {},
  rules = {},
  lostBase = [],
  ...more
}: Scenario): MergeTreesInput {
  const old = renderOf(v1, rules);
  const files = old.filter(({ path }) => lostBase.includes(path));
  return {
    ...more,
    base: new Map(baseOf(old.filter(({ path }) => !lostBase.includes(path)))),
    ...(lostBase.length > 0 ? { lock: { files: Object.fromEntries(files.map((file) => [file.path, file])) } } : {}),
    ours: treeOf(edit(v1, product)),
    theirs: renderOf(edit(v1, template), rules),
    conflicts: more.conflicts ?? "markers",
  };
}

/** A tree in memory from a literal. */
export function treeOf(files: Files): Tree {
  return memoryTree(Object.entries(files).map(([path, text]) => fileOf(path, text)));
}

/** A render from a literal. */
export function renderOf(files: Files, rules: Readonly<Record<string, Rule>> = {}): RenderedFile[] {
  return Object.entries(files).map(([name, text]) => {
    const file = fileOf(name, text);
    return { ...file, layer: "base", policy: "managed", ...rules[file.path], hash: blobId(file.bytes) };
  });
}

/** A render as the base of the next one. */
export function baseOf(files: readonly RenderedFile[]): [string, BaseFile][] {
  return files.map(({ path, mode, bytes, layer, policy }) => [path, { mode, bytes, layer, policy }]);
}

/** Carries a plan out in memory, as strictly as on disk. */
export function applyPlan(tree: Tree, plan: Plan): Tree {
  const files = new Map(tree.list().map(({ path, mode }) => [path, { path, mode, bytes: tree.read(path) }]));
  for (const change of changesOf(plan)) {
    const found = files.get(change.path);
    const id = found && found.mode !== "120000" && found.mode !== "160000" ? blobId(found.bytes) : "absent";
    if (id !== change.expect || (found && id === "absent"))
      throw new Error(`${change.path} is not what the plan expects`);
    if (change.kind === "delete") files.delete(change.path);
    else files.set(change.path, change);
  }
  return memoryTree(files.values());
}

/** The entries that a person reads. */
export function reportOf({ entries }: Plan): string[] {
  return entries
    .filter(({ outcome }) => outcome !== "unchanged")
    .map(({ path, outcome, reason, from }) => {
      const words = [`${path}:`, outcome, reason, from === undefined ? undefined : `<- ${from}`];
      return words.filter((word) => word !== undefined).join(" ");
    });
}

/** Throws when a second run, right after the first, has something to write or to report. */
export function refuseSecondRun(input: MergeTreesInput, plan: MergePlan, ours: Tree): void {
  const base = new Map(baseOf(input.theirs));
  const again = mergeTrees({ ...input, base, lock: { files: plan.lockFiles }, ours, renames: [], restore: [] });
  const noise = [...reportOf(again), ...changesOf(again).map(({ path }) => `writes ${path}`)];
  if (exitCodeOf(again) !== 0 || noise.length > 0) throw new Error(`the second run is not silent: ${noise.join(", ")}`);
}

function wroteOf(before: Tree, after: Tree): Record<string, string | undefined> {
  const [old, now] = [shortOf(before), shortOf(after)];
  const paths = [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path));
  return Object.fromEntries(paths.sort().map((path) => [path, now.get(path)]));
}

function shortOf(tree: Tree): Map<string, string> {
  return new Map(
    tree.list().map(({ path, mode }) => [path, `${mode === "100644" ? "" : `${mode} `}${short(tree.read(path))}`]),
  );
}

/** A text in one line: runs of `line n` as `1-4`, other lines as they are. */
function short(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).replaceAll("\r", "\\r");
  const words: string[] = [];
  for (const line of text.replace(/\n$/, "").split("\n")) {
    const [, number = "", rest = ""] = /^line (\d+)((?:\\r)?)$/.exec(line) ?? [];
    const last = /^(\d+)-(\d+)((?:\\r)?)$/.exec(words.at(-1) ?? "");
    if (number === "") words.push(line);
    else if (last && Number(last[2]) + 1 === Number(number) && last[3] === rest)
      words.splice(-1, 1, `${String(last[1])}-${number}${rest}`);
    else words.push(`${number}-${number}${rest}`);
  }
  return words.join(" | ") + (text.endsWith("\n") ? "" : " (no newline)");
}

function edit(files: Files, edits: Edits): Files {
  const bare = (path: string) => fileOf(path, "").path;
  const gone = new Set(Object.keys(edits).map(bare));
  const kept = Object.entries(files).filter(([path]) => !gone.has(bare(path)));
  const added = Object.entries(edits).filter((each): each is [string, string | Uint8Array] => each[1] !== undefined);
  return Object.fromEntries([...kept, ...added]);
}

function fileOf(name: string, text: string | Uint8Array): TreeFile {
  const mode = MARKS[name.slice(-1)];
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return { path: mode ? name.slice(0, -1) : name, mode: mode ?? "100644", bytes };
}
