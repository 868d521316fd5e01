import { comparePaths, formatLock, LOCK_PATH, parseLock, type Plan, type PlanEntry, type Tree } from "@os2kit/model";
import type { Stamp } from "./plan-stamp.ts";

/** What a product lacks, and what it has. */
export interface FixOrder {
  /** Paths that findings ask for; one that ends in a slash stands for all below it. */
  readonly wanted: readonly string[];
  readonly tree: Tree;
  /** True where the product has the file already, perhaps under another name. */
  readonly has: (path: string) => boolean;
  /** False where the files come of other answers than the lock's: then it cannot tell how they were made. */
  readonly recorded: boolean;
}

/**
 * The plan that adds what a product lacks and a template can honestly give. Nothing that exists is touched, but the
 * lock, which then knows the new files.
 */
export function planFix(stamp: Stamp, { wanted, tree, has, recorded }: FixOrder): Plan {
  const asked = (path: string) => wanted.some((each) => (each.endsWith("/") ? path.startsWith(each) : path === each));
  const chosen = stamp.plan.entries.filter(({ path, layer }) => layer !== undefined && asked(path));
  const entries = chosen.map((entry): PlanEntry =>
    has(entry.path)
      ? { path: entry.path, outcome: "kept", reason: "exists", mode: entry.mode, ...layerOf(entry) }
      : entry,
  );
  const added = entries.filter(({ outcome }) => outcome === "added").map(({ path }) => path);
  const lock = added.length > 0 && recorded ? extendLock(stamp, tree, added) : undefined;
  return { entries: [...entries, ...(lock ? [lock] : [])].sort(comparePaths) };
}

function layerOf({ layer }: PlanEntry): { layer?: string } {
  return layer === undefined ? {} : { layer };
}

/** The product's lock with the new files in it; without one, or with one of another version, none is written. */
function extendLock(stamp: Stamp, tree: Tree, added: readonly string[]): PlanEntry | undefined {
  const entry = tree.list().find(({ path }) => path === LOCK_PATH);
  if (!entry) return undefined;
  const parsed = parseLock(new TextDecoder().decode(tree.read(LOCK_PATH)));
  const fresh = stamp.lock;
  if (!parsed.ok || parsed.value.set !== fresh.set || parsed.value.version !== fresh.version) return undefined;
  const files = Object.fromEntries(Object.entries(fresh.files).filter(([path]) => added.includes(path)));
  const text = formatLock({ ...parsed.value, files: { ...parsed.value.files, ...files } });
  return { path: LOCK_PATH, outcome: "updated", mode: entry.mode, bytes: new TextEncoder().encode(text) };
}
