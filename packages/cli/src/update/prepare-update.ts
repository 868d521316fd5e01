import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { compareVersions } from "@os2kit/engine/merge";
import { completeBase, planUpdate, rebuildBase, releaseOf, type UpdatePlan } from "@os2kit/engine/update";
import type { SetBundle } from "@os2kit/engine";
import { readBlobs, readGitState, type GitState } from "@os2kit/disk/state";
import { openWorkTree } from "@os2kit/disk/repository";
import { loadSet } from "@os2kit/generator/stamp";
import { CARD_PATH, fail, LOCK_PATH, parseLock, type Lock, type Result, type Tree } from "@os2kit/model";
import { readText } from "../read-text.ts";

/** What a call of `update` asks for, understood. */
export interface UpdateOptions {
  readonly root: string;
  readonly to?: string | undefined;
  readonly templates?: string | undefined;
  readonly conflicts: "markers" | "ours";
  readonly restore: readonly string[];
  readonly withoutBase: boolean;
  readonly allowDowngrade: boolean;
}

/** A planned update, and what git says of the folder. */
export interface PreparedUpdate {
  readonly update: UpdatePlan;
  /** The product as it is. */
  readonly ours: Tree;
  readonly git?: GitState;
}

/** Reads a product and plans its update; nothing is written. */
export async function prepareUpdate(options: UpdateOptions): Promise<Result<PreparedUpdate>> {
  const { root } = options;
  if (!existsSync(root) || !statSync(root).isDirectory()) return fail({ code: "disk.missing", args: { found: root } });
  if (!existsSync(join(root, LOCK_PATH))) return fail({ code: "update.no-lock", args: { found: root } });
  const lockText = readText(join(root, LOCK_PATH));
  const cardText = readText(join(root, CARD_PATH));
  if ("problem" in lockText) return fail(lockText.problem);
  if ("problem" in cardText) return fail(cardText.problem);
  const lock = parseLock(lockText.text);
  if (!lock.ok) return lock;
  const loaded = await loadSet(options.templates);
  if (!loaded.ok) return loaded;
  const set = chooseVersion(loaded.value, lock.value, options);
  if (!set.ok) return set;

  const rebuilt = rebuildBase(lock.value, set.value);
  if (rebuilt.denied.length > 0)
    return fail({
      code: "update.lock-denied",
      file: LOCK_PATH,
      args: { found: rebuilt.denied.slice(0, 5).join(", ") },
    });
  const blobs =
    rebuilt.missing.length > 0
      ? readBlobs(
          root,
          rebuilt.missing.map(({ id }) => id),
        )
      : new Map<string, Uint8Array>();
  const git = readGitState(root);
  const ours = openWorkTree(root);
  const planned = planUpdate({
    cardText: cardText.text,
    lock: lock.value,
    set: set.value,
    ours,
    base: completeBase(rebuilt, lock.value, blobs),
    conflicts: options.conflicts,
    restore: options.restore,
    unknownBase: options.withoutBase ? "propose" : "refuse",
    ...(git ? { ignored: (path) => git.ignored(path), tracked: (path) => git.tracked(path) } : {}),
  });
  if (!planned.ok) return planned;
  return { ok: true, value: { update: planned.value, ours, ...(git ? { git } : {}) } };
}

function chooseVersion(
  loaded: SetBundle,
  lock: Lock,
  { to, allowDowngrade }: Pick<UpdateOptions, "to" | "allowDowngrade">,
): Result<SetBundle> {
  if (loaded.name !== lock.set)
    return fail({ code: "update.other-set", args: { found: loaded.name, expected: lock.set } });
  const set = to === undefined ? loaded : releaseOf(loaded, to);
  if (!set) {
    const options = [...Object.keys(loaded.releases ?? {}), loaded.version].sort(compareVersions).join(", ");
    return fail({ code: "update.version", args: { found: to ?? "", options } });
  }
  if (compareVersions(set.version, lock.version) < 0 && !allowDowngrade)
    return fail({ code: "update.downgrade", args: { found: set.version, current: lock.version } });
  return { ok: true, value: set };
}
