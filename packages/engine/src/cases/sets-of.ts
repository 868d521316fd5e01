import { type Problem, type Result, type Tree } from "@os2kit/model";
import { readReleases } from "../release/release-files.ts";
import { releaseOf } from "../release/release-of.ts";
import { buildSet } from "../set/build-set.ts";
import type { SetBundle } from "../set/bundle.ts";
import { isPartOfSet } from "../set/is-part-of-set.ts";
import { loadBuiltSet } from "../set/load-built-set.ts";
import { applyEdits } from "./apply-edits.ts";
import type { Edits, TemplateCase, UpdateCase } from "./template-case.ts";

/** A template set: its folder, and what it was built to. */
export interface TestedSet {
  readonly tree: Tree;
  readonly bundle: SetBundle;
}

/** The set that a product was made with, and the one that it is updated to, which knows the other as a release. */
export interface CaseSets {
  readonly before: SetBundle;
  readonly after: SetBundle;
}

/** Lower than every other version, so that whatever a set declares to have changed has changed since. */
const LOWEST = "0.0.0-0";

/** Builds the two versions of the set that an update case is about. */
export function setsOf(set: TestedSet, { folder }: TemplateCase, { from, v1, v2 }: UpdateCase): Result<CaseSets> {
  const file = `${folder}/case.yml`;
  const released = from && releaseOf(set.bundle, from.version);
  if (from && !released) {
    const options = [...Object.keys(set.bundle.releases ?? {}), set.bundle.version].join(", ");
    const { version, line, column } = from;
    return { ok: false, problems: [{ code: "update.version", file, line, column, args: { found: version, options } }] };
  }
  const old = from && readReleases(set.tree).find(({ version }) => version === from.version);
  const first = build(
    { tree: old && "tree" in old ? old.tree : set.tree, bundle: released ?? set.bundle },
    v1,
    folder,
    "v1",
  );
  const after = build(set, v2, folder, "v2");
  if (!first.ok) return first;
  if (!after.ok) return after;
  if (isEmpty(v2) && isEmpty(v1)) return { ok: true, value: { before: first.value, after: after.value } };
  const version = first.value.version === after.value.version ? LOWEST : first.value.version;
  const before = { ...first.value, version };
  return { ok: true, value: { before, after: withRelease(after.value, before) } };
}

function build({ tree, bundle }: TestedSet, edits: Edits, folder: string, name: "v1" | "v2"): Result<SetBundle> {
  if (isEmpty(edits)) return { ok: true, value: bundle };
  const problems: Problem[] = [];
  const entries = tree.list().filter(({ path }) => isPartOfSet(path));
  const parts: Tree = { list: () => entries, read: (path) => tree.read(path) };
  const edited = applyEdits(parts, edits, `${folder}/case.yml`, problems);
  const built = buildSet(edited, bundle.version);
  problems.push(...built.problems.map((problem) => ({ ...problem, file: `${folder}/${name}: ${problem.file ?? ""}` })));
  return built.set && problems.length === 0 ? { ok: true, value: loadBuiltSet(built.set) } : { ok: false, problems };
}

function isEmpty({ files, steps }: Edits): boolean {
  return files.length + steps.length === 0;
}

/** A set that has another as one of its released versions. */
function withRelease(set: SetBundle, { version, layers, blobs, templates }: SetBundle): SetBundle {
  return {
    ...set,
    releases: { ...set.releases, [version]: layers },
    blobs: { ...blobs, ...set.blobs },
    templates: { ...templates, ...set.templates },
  };
}
