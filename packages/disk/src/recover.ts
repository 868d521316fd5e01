import { existsSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { attemptAt, DiskError, toDiskError } from "./disk-error.ts";
import { holdSignals } from "./hold-signals.ts";
import { isAlive } from "./is-alive.ts";
import { markUnmerged } from "./mark-unmerged.ts";
import {
  endJournal,
  inJournal,
  JOURNAL_PATH,
  markUndone,
  readOwn,
  readRun,
  removeIfEmpty,
  type Run,
} from "./run-journal.ts";
import { rollBack } from "./roll-back.ts";
import { rollForward } from "./roll-forward.ts";
import { idAt, placeOf, statOf } from "./standing.ts";

/**
 * Finishes or undoes a run that was killed: after its decision was written it is finished, before that undone. Where
 * somebody has edited a file of it since, it is undone too, and the edit stays.
 * @returns what was done; nothing when there was no such run
 * @throws DiskError `busy` while the process that owns the journal is alive
 */
export function recover(root: string): "finished" | "undone" | undefined {
  try {
    const killed = findKilled(root);
    removeDrafts(root);
    return killed && holdSignals(() => settle(root));
  } catch (error) {
    throw toDiskError(error, root);
  }
}

/**
 * Looks for a run that was killed, for those who may not write.
 * @returns `staging`: it had changed no file yet; `writing`: some files may be as before, and some as after
 * @throws DiskError `busy` while the process that owns the journal is alive
 */
export function findKilled(root: string): "staging" | "writing" | undefined {
  const journal = placeOf(root, JOURNAL_PATH);
  const stat = statOf(journal);
  if (!stat) return undefined;
  if (!stat.isDirectory()) throw new DiskError("no-journal", journal);
  const owner = readOwner(root);
  if (owner !== undefined && owner !== process.pid && isAlive(owner)) throw new DiskError("busy", root);
  return readRun(root) ? "writing" : "staging";
}

function settle(root: string): "finished" | "undone" {
  const decided = readRun(root);
  if (!decided) {
    endJournal(root);
    return "undone";
  }
  if (decided.undo) {
    undo(root, decided.run);
    return "undone";
  }
  try {
    carryOut(root, decided.run);
    return "finished";
  } catch (error) {
    if (existsSync(inJournal(root))) throw error;
    return "undone";
  }
}

/**
 * Carries a decided run out, or undoes it.
 * @throws DiskError with everything as it was; the journal is still there only when not even that could be done
 */
export function carryOut(root: string, run: Run): void {
  try {
    rollForward(root, run);
    attemptAt(root, () => {
      markUnmerged(
        root,
        run.marks.filter(({ path }) => holdsIts(root, path, run)),
      );
    });
  } catch (error) {
    undo(root, run);
    throw error;
  }
  endJournal(root);
}

/** A file in conflict that somebody has dealt with since is none any more. */
function holdsIts(root: string, path: string, { steps }: Run): boolean {
  const written = steps.find((step) => step.path === path && step.becomes !== "absent");
  return written === undefined || idAt(join(root, path)) === written.becomes;
}

function undo(root: string, run: Run): void {
  markUndone(root);
  rollBack(root, run);
  endJournal(root);
}

/** Journals that their process had begun, or ended, but not put away when it was killed. */
function removeDrafts(root: string): void {
  const folder = join(root, dirname(JOURNAL_PATH));
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const pid = /^journal-(\d+)$/.exec(name)?.[1];
    if (pid === undefined || (Number(pid) !== process.pid && isAlive(Number(pid)))) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
  }
  removeIfEmpty(folder);
}

function readOwner(root: string): number | undefined {
  const text = readOwn(inJournal(root, "owner"));
  return text === undefined ? undefined : Number(text);
}
