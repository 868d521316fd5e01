import { foldPath, type Card, type Lock, type Tree } from "@os2kit/model";
import { mergeKindOf } from "../merge/merge-kind.ts";
import { findMoves } from "../merge/trees/find-moves.ts";
import type { BaseFile } from "../merge/trees/input.ts";
import { viewOurs } from "../merge/trees/our-files.ts";
import { readPolicy } from "../merge/trees/policy-of.ts";
import { baseVersions, type BaseVersion, type Readable } from "../merge/trees/version.ts";
import { releaseOf } from "../release/release-of.ts";
import { render, type FileTrace } from "../render/render.ts";
import type { SetBundle } from "../set/bundle.ts";
import { cardOfLock } from "../update/card-of-lock.ts";
import { changedHere, replacedHere } from "./changed-here.ts";
import type { FileOrigin, ProductChange } from "./file-origin.ts";

/** What tells where a product's files come from. */
export interface OriginsInput {
  readonly lock: Lock;
  /** The newest version that there is, with those before it. */
  readonly set: SetBundle;
  /** The old render, as far as it is known. */
  readonly base: ReadonlyMap<string, BaseFile | undefined>;
  readonly ours: Tree;
  /** The card's `kit.policy`. */
  readonly policy?: Card["kit"]["policy"] | undefined;
  /** True for a file that stands on disk and that git ignores: it is never read. */
  readonly ignored?: ((path: string) => boolean) | undefined;
}

/** The files that a product has from its templates. */
export interface Origins {
  /** Where the templates put them, sorted. */
  readonly paths: readonly string[];
  /** What stands behind a file, by the templates' path for it or by the product's. */
  readonly find: (path: string) => FileOrigin | undefined;
}

/** Reads where a product's files come from, and what it has made of them; each is looked into when it is asked for. */
export function readOrigins({ lock, set, base, ours: tree, policy, ignored = () => false }: OriginsInput): Origins {
  const versions = baseVersions(base, lock);
  const ours = viewOurs(tree, new Set(versions.keys()));
  const traces = traceFiles(lock, set);
  const policyOf = readPolicy(policy);
  let places: ReadonlyMap<string, Readable> | undefined;
  return { paths: [...versions.keys()].sort(), find };

  function find(path: string): FileOrigin | undefined {
    const known = versions.get(path);
    if (known) return describe(known);
    const [moved] = [...findPlaces()].find(([, { path: place }]) => place === path) ?? [];
    const folded = foldPath(path);
    const alike = moved ?? [...versions.keys()].find((each) => foldPath(each) === folded && !ours.at(path));
    const version = alike === undefined ? undefined : versions.get(alike);
    return version && describe(version);
  }

  /** Where the product has files that are not in their place. */
  function findPlaces(): ReadonlyMap<string, Readable> {
    if (places) return places;
    const missing = [...versions.values()].filter(({ path }) => !ours.at(path) && !ignored(path));
    const alike = missing.flatMap((version) => {
      const found = ours.like(version.path);
      return found ? [[version.path, found] as const] : [];
    });
    const renamed = new Map(alike);
    const taken = new Set([...renamed.values()].map(({ path }) => path));
    const lost = missing.filter(({ path }) => !renamed.has(path));
    const moves = findMoves(lost, ours, (path) => !taken.has(path) && !ignored(path));
    return (places = new Map([...renamed, ...moves]));
  }

  function describe(version: BaseVersion): FileOrigin {
    const { path, layer } = version;
    const found = ignored(path) ? undefined : (ours.at(path) ?? findPlaces().get(path));
    const trace = traces.get(path);
    const own = policyOf(path, ...(found ? [found.path] : []));
    return {
      path,
      ...(found ? { here: found.path } : ignored(path) ? { here: path } : {}),
      layer,
      ...(trace ? { template: toTemplate(trace) } : {}),
      policy: version.policy,
      ...(own ? { own } : {}),
      merge: mergeKindOf(path, trace?.file.merge),
      change: ignored(path) ? { kind: "ignored" } : changeOf(version, found),
      ...(found && isOtherMode(version, found) ? { mode: { base: version.mode, ours: found.mode } } : {}),
    };
  }

  function changeOf(version: BaseVersion, found: Readable | undefined): ProductChange {
    return found ? changedHere(version, found) : replacedHere(ours, version.path);
  }
}

/** What the set says of each file: in the version that made it, else in the newest. */
function traceFiles(lock: Lock, set: SetBundle): ReadonlyMap<string, FileTrace> {
  const traces = new Map<string, FileTrace>();
  if (lock.set !== set.name) return traces;
  const release = releaseOf(set, lock.version) ?? set;
  const trace = (path: string, each: FileTrace) => traces.set(path, each);
  render(cardOfLock(lock), release, { repository: lock.repository, trace });
  return traces;
}

function toTemplate({ file, layer, fields }: FileTrace): NonNullable<FileOrigin["template"]> {
  return { source: file.source, kind: layer.kind, summary: layer.summary, fields };
}

/** A link has no mode of its own to compare. */
function isOtherMode(base: BaseVersion, { mode }: Readable): boolean {
  return mode !== base.mode && (mode === "100644" || mode === "100755");
}
