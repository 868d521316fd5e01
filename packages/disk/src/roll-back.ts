import { chmodSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { attemptAt, DiskError } from "./disk-error.ts";
import { heldIn, removeIfEmpty, type Run, type Step } from "./run-journal.ts";
import { idAt, placeOf, statOf } from "./standing.ts";

/**
 * Puts back what was there before the steps, in the opposite order. It too can be repeated. What somebody edited
 * meanwhile stays.
 * @throws DiskError when something stands where a deleted file belongs; the journal then still holds that file
 */
export function rollBack(root: string, { steps, empties, makes }: Run): void {
  for (const [index, step] of steps.entries()) {
    if (step.becomes !== "absent")
      attemptAt(join(root, step.path), () => {
        unwrite(root, step, index);
      });
  }
  for (const path of makes.toReversed()) removeIfEmpty(join(root, path));
  for (const folder of empties)
    attemptAt(join(root, folder.path), () => {
      remake(root, folder);
    });
  for (const [index, step] of steps.entries()) {
    if (step.becomes === "absent")
      attemptAt(join(root, step.path), () => {
        undelete(root, step, index);
      });
  }
}

function unwrite(root: string, { path, expect, becomes }: Step, index: number): void {
  if (heldIn(root, "new", index)) return;
  const place = placeOf(root, path);
  if (idAt(place) !== becomes) return;
  const kept = heldIn(root, "old", index);
  if (kept) renameSync(kept, place);
  else if (expect === "absent") rmSync(place);
}

function remake(root: string, { path, mode }: Run["empties"][number]): void {
  const place = placeOf(root, path);
  if (statOf(place)) return;
  mkdirSync(place, { mode });
  chmodSync(place, mode);
}

function undelete(root: string, { path }: Step, index: number): void {
  const gone = heldIn(root, "gone", index);
  if (!gone) return;
  const place = placeOf(root, path);
  if (statOf(place)) throw new DiskError("changed", place);
  mkdirSync(dirname(place), { recursive: true });
  renameSync(gone, place);
}
