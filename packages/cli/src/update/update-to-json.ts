import type { UpdatePlan } from "@os2kit/engine/update";
import { isShown } from "./is-shown.ts";

/** An update for machines: ids and outcomes that never change. Nothing of a file that was not read is in it. */
export function updateToJson(update: UpdatePlan, { exitCode, dryRun }: { exitCode: number; dryRun: boolean }): string {
  const { plan, from, to, changes, carried, retired, answered, defaults } = update;
  const files = plan.entries.filter(isShown).map(({ path, outcome, from: other, reason, conflicts, layer }) => ({
    path,
    outcome,
    ...(other === undefined ? {} : { from: other }),
    ...(reason === undefined ? {} : { reason }),
    ...(layer === undefined ? {} : { layer }),
    ...(conflicts === undefined ? {} : { conflicts }),
  }));
  return JSON.stringify(
    { schema: 1, exitCode, dryRun, from, to, files, changes, carried, retired, answered, defaults },
    null,
    2,
  );
}
