import { blobId, type Lock } from "@os2kit/model";
import { compareVersions } from "../merge/trees/compare-versions.ts";
import type { BaseFile } from "../merge/trees/input.ts";
import { releaseOf } from "../release/release-of.ts";
import { render } from "../render/render.ts";
import { secretNames } from "../render/set-answers.ts";
import type { SetBundle } from "../set/bundle.ts";
import { cardOfLock } from "./card-of-lock.ts";

/** The old render, and what of it could not be rendered again. */
export interface RebuiltBase {
  readonly files: ReadonlyMap<string, BaseFile | undefined>;
  /** Paths whose content must come from elsewhere, with the blob id that the lock names. */
  readonly missing: readonly { readonly path: string; readonly id: string }[];
  /** Paths of which the lock says something else than the released versions give: it was tampered with. */
  readonly denied: readonly string[];
}

/**
 * Renders what the lock stands for, with the version and the answers that it names, and believes only what has the
 * lock's hash. A lock that lies is found out here.
 */
export function rebuildBase(lock: Lock, set: SetBundle): RebuiltBase {
  const rendered = renderOld(lock, set, lock.version);
  let others: readonly Rendering[] | undefined;
  /** Where git merged two branches that were updated apart, the lock has files of more than one version. */
  const findElsewhere = (path: string, hash: string) =>
    (others ??= renderOthers(lock, set)).map((each) => each.get(path)).find((file) => file?.hash === hash);
  // Released versions never change: what none of them gives, the lock made up. One at work on may have moved on, and what
  // a secret is part of cannot be rendered again, since that is recorded nowhere.
  const isKnown = rendered !== undefined && Object.hasOwn(set.releases ?? {}, lock.version) && !hasSecrets(set, lock);
  const denied: string[] = [];
  const missing: { path: string; id: string }[] = [];
  const files = Object.entries(lock.files).map(([path, { layer, policy, mode, hash }]) => {
    const now = rendered?.get(path);
    const old = now?.hash === hash || !isKnown ? now : findElsewhere(path, hash);
    if (old?.hash === hash) return [path, { mode, bytes: old.bytes, layer, policy }] as const;
    if (isKnown) denied.push(path);
    missing.push({ path, id: hash });
    return [path, undefined] as const;
  });
  return { files: new Map(files), missing, denied };
}

/** Fills in what the product's own git objects hold; what is not exactly what the lock names is left out. */
export function completeBase(
  base: RebuiltBase,
  lock: Lock,
  blobs: ReadonlyMap<string, Uint8Array>,
): RebuiltBase["files"] {
  const files = new Map(base.files);
  for (const { path, id } of base.missing) {
    const bytes = blobs.get(id);
    const locked = lock.files[path];
    if (bytes && locked && blobId(bytes) === id)
      files.set(path, { mode: locked.mode, bytes, layer: locked.layer, policy: locked.policy });
  }
  return files;
}

function hasSecrets(set: SetBundle, { version }: Lock): boolean {
  const old = releaseOf(set, version);
  return old !== undefined && secretNames(old).length > 0;
}

type Rendering = ReadonlyMap<string, { readonly bytes: Uint8Array; readonly hash: string }>;

/** What the other released versions give with the lock's answers, the newest first. */
function renderOthers(lock: Lock, set: SetBundle): readonly Rendering[] {
  const versions = Object.keys(set.releases ?? {}).filter((version) => version !== lock.version);
  return versions.sort((a, b) => compareVersions(b, a)).flatMap((version) => renderOld(lock, set, version) ?? []);
}

function renderOld(lock: Lock, set: SetBundle, version: string): Rendering | undefined {
  const old = lock.set === set.name ? releaseOf(set, version) : undefined;
  const rendered = old ? render(cardOfLock(lock), old, { repository: lock.repository }) : undefined;
  return rendered?.ok ? new Map(rendered.value.files.map((file) => [file.path, file])) : undefined;
}
