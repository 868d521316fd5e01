import type { PlanEntry } from "@os2kit/model";

/** What stays as it is needs no line, unless a reason makes it news. */
export function isShown({ outcome, reason }: PlanEntry): boolean {
  return outcome !== "unchanged" || reason === "restored";
}
