import type { Mode } from "@os2kit/model";
import { toDiskError } from "./disk-error.ts";
import { holdSignals } from "./hold-signals.ts";
import type { Unmerged } from "./mark-unmerged.ts";
import { beginJournal, endJournal, type Run } from "./run-journal.ts";
import { carryOut, recover } from "./recover.ts";
import { refuseSurprises } from "./refuse-surprises.ts";
import { decide, stageRun } from "./stage-run.ts";

/** One change to a folder, and what must stand there now for it to be made. */
export type Change = { readonly path: string; /** A git blob id, or `absent`. */ readonly expect: string } & (
  { readonly kind: "write"; readonly bytes: Uint8Array; readonly mode: Mode } | { readonly kind: "delete" }
);

/**
 * Makes changes in a folder, all of them or none: what goes away first, then what is written, whatever their order.
 * Contents are staged in `.os2/journal`; once the decision is written there, a killed run is finished by `recover`, and
 * before that undone. It decides nothing: each change names what it expects to find, and anything else stops the run
 * before the first write. A folder goes with its last file when the run deletes that.
 * @param root an existing folder
 * @param conflicts files among them that git shall know to be in conflict, where there is git
 * @returns what became of an earlier run that had been killed
 * @throws DiskError with everything as it was
 */
export function applyChanges(
  root: string,
  changes: readonly Change[],
  conflicts: readonly Unmerged[] = [],
): "finished" | "undone" | undefined {
  const recovered = recover(root);
  if (changes.length > 0)
    holdSignals(() => {
      carryOut(root, prepare(root, changes, conflicts));
    });
  return recovered;
}

/** Everything up to the decision: a run that is killed here, or fails, has not touched a file. */
export function prepare(root: string, changes: readonly Change[], conflicts: readonly Unmerged[] = []): Run {
  try {
    refuseSurprises(root, changes);
    beginJournal(root);
  } catch (error) {
    throw toDiskError(error, root);
  }
  try {
    const run = stageRun(root, changes, conflicts);
    decide(root, run);
    return run;
  } catch (error) {
    endJournal(root);
    throw toDiskError(error, root);
  }
}
