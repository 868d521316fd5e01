import type { SetBundle } from "../set/bundle.ts";
import { planUpdate, type UpdatePlan } from "../update/plan-update.ts";
import { completeBase, rebuildBase } from "../update/rebuild-base.ts";
import { decode, readLock, treeOf } from "./stamped-product.ts";

/** The update of a product to the newest version of its set. */
export function update(
  product: Readonly<Record<string, Uint8Array>>,
  set: SetBundle,
  cardText = decode(product[".os2/product.yml"]),
): UpdatePlan {
  const lock = readLock(product);
  const base = completeBase(rebuildBase(lock, set), lock, new Map());
  const result = planUpdate({ cardText, lock, set, ours: treeOf(product), base, conflicts: "markers" });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The product after a plan. */
export function apply(
  product: Readonly<Record<string, Uint8Array>>,
  { plan, records }: UpdatePlan,
): Record<string, Uint8Array> {
  const entries = [...plan.entries, ...records];
  const gone = new Set(entries.flatMap(({ removes }) => removes?.path ?? []));
  const written = entries.flatMap(({ path, bytes }) => (bytes ? [[path, bytes] as const] : []));
  return Object.fromEntries([...Object.entries(product).filter(([path]) => !gone.has(path)), ...written]);
}
