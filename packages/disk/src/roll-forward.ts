import { mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { attemptAt, DiskError } from "./disk-error.ts";
import { heldIn, inJournal, removeIfEmpty, type Run, type Step } from "./run-journal.ts";
import { idAt, placeOf } from "./standing.ts";

/**
 * Carries the steps out: deletes, the folders that they emptied, writes. Each can be repeated, so that a killed run is
 * finished by the next, and each looks once more at what it takes the place of.
 * @throws DiskError for what somebody changed meanwhile, or what the disk refuses
 */
export function rollForward(root: string, { steps, empties }: Run): void {
  steps.forEach((step, index) => {
    if (step.becomes === "absent")
      attemptAt(join(root, step.path), () => {
        takeAway(root, step, index);
      });
  });
  for (const { path } of empties.toReversed()) removeIfEmpty(join(root, path));
  steps.forEach((step, index) => {
    if (step.becomes !== "absent")
      attemptAt(join(root, step.path), () => {
        putInPlace(root, step, index);
      });
  });
}

/** A deleted file moves into the journal: what is there was deleted, however often that is asked. */
function takeAway(root: string, { path, expect }: Step, index: number): void {
  if (heldIn(root, "gone", index)) return;
  const place = placeOf(root, path);
  const found = idAt(place);
  if (found === "absent") return;
  if (found !== expect) throw new DiskError("changed", place);
  renameSync(place, inJournal(root, "gone", index));
}

/** A written file moves out of the journal: what is no longer there was written. */
function putInPlace(root: string, { path, expect }: Step, index: number): void {
  const staged = heldIn(root, "new", index);
  if (!staged) return;
  const place = placeOf(root, path);
  if (idAt(place) !== expect) throw new DiskError("changed", place);
  mkdirSync(dirname(place), { recursive: true });
  renameSync(staged, place);
}
