import { existsSync, statSync } from "node:fs";
import { openWorkTree } from "@os2kit/disk/repository";
import { findOccupants, readBlobs, readGitState, type GitState, type Occupant } from "@os2kit/disk/state";
import type { SetBundle } from "@os2kit/engine";
import { completeBase, rebuildBase, type RebuiltBase } from "@os2kit/engine/update";
import { fail, LOCK_PATH, parseLock, type Lock, type Problem, type Result, type Tree } from "@os2kit/model";
import { openSet } from "../open-set.ts";
import { productRoot } from "../product-root.ts";
import { readRecord } from "../read-record.ts";

/** A product with its lock, and what the lock stands for. */
export interface RecordedProduct {
  readonly lock: Lock;
  /** The newest version of the template set at hand, with those before it. */
  readonly loaded: SetBundle;
  /** The files as they were last rendered; undefined where nothing holds their content any more. */
  readonly base: RebuiltBase["files"];
  /** Paths of which the lock says something else than the version that it names. */
  readonly denied: RebuiltBase["denied"];
  /** The product as it is. */
  readonly ours: Tree;
  /** What stands on disk where a file would, listed in `ours` or not. */
  readonly occupants: (path: string) => Iterable<Occupant>;
  readonly git?: GitState;
}

/**
 * Opens a product that the templates made.
 * @param templates another template set than ours
 */
export async function openRecorded(root: string, templates: string | undefined): Promise<Result<RecordedProduct>> {
  if (!existsSync(root) || !statSync(root).isDirectory()) return fail({ code: "disk.missing", args: { found: root } });
  const text = readRecord(root, LOCK_PATH);
  if ("problem" in text) return fail(text.problem.code === "disk.missing" ? noLock(root) : text.problem);
  const parsed = parseLock(text.text);
  if (!parsed.ok) return parsed;
  const set = await openSet(templates);
  if (!set.ok) return set;

  const lock = parsed.value;
  const rebuilt = rebuildBase(lock, set.value);
  const ids = rebuilt.missing.map(({ id }) => id);
  const blobs = ids.length > 0 ? readBlobs(root, ids) : new Map<string, Uint8Array>();
  const git = readGitState(root);
  return {
    ok: true,
    value: {
      lock,
      loaded: set.value,
      base: completeBase(rebuilt, lock, blobs),
      denied: rebuilt.denied,
      ours: openWorkTree(root),
      occupants: (path) => findOccupants(root, path),
      ...(git ? { git } : {}),
    },
  };
}

/** A folder within a product is no product of its own. */
function noLock(root: string): Problem {
  const product = productRoot(root);
  return product === undefined
    ? { code: "update.no-lock", args: { found: root } }
    : { code: "update.within", args: { found: root, root: product } };
}
