import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Mode } from "@os2kit/model";
import { isAlive } from "./is-alive.ts";
import { DiskError, toDiskError } from "./disk-error.ts";

/** Where a run keeps its journal while it lasts, below the folder that it changes. */
export const JOURNAL_PATH = ".os2/journal";

/** One step that is decided: `new/<index>` and `old/<index>` in the journal hold the contents after and before. */
export interface Step {
  readonly path: string;
  readonly mode?: Mode;
  /** There is new content to put in place; otherwise the path goes. */
  readonly writes: boolean;
  /** The path existed before; its content is kept until the run is over. */
  readonly replaces: boolean;
}

interface Journal {
  readonly pid: number;
  readonly steps: readonly Step[];
}

/**
 * Claims the folder for this process. The journal appears with its owner in one rename, so that two runs never share it.
 * @throws DiskError `busy` when another run was quicker
 */
export function beginJournal(root: string): void {
  const draft = join(root, `${JOURNAL_PATH}-${String(process.pid)}`);
  try {
    mkdirSync(draft, { recursive: true });
    writeFileSync(join(draft, "owner"), String(process.pid));
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw toDiskError(error, root);
  }
  try {
    renameSync(draft, join(root, JOURNAL_PATH));
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw new DiskError("busy", root, error);
  }
}

/** Carries the steps out. Each can be repeated, so that a killed run is finished by the next. */
export function rollForward(root: string, steps: readonly Step[]): void {
  const journal = join(root, JOURNAL_PATH);
  steps.forEach((step, index) => {
    const place = join(root, step.path);
    if (!step.writes) rmSync(place, { force: true });
    else {
      const staged = join(journal, "new", String(index));
      if (existsSync(staged)) {
        mkdirSync(dirname(place), { recursive: true });
        chmodSync(staged, step.mode === "100755" ? 0o755 : 0o644);
        renameSync(staged, place);
      }
    }
  });
  for (const { path, writes } of steps) if (!writes) removeEmptyFolders(root, dirname(path));
}

/** Puts back what was there before the steps. */
export function rollBack(root: string, steps: readonly Step[]): void {
  const journal = join(root, JOURNAL_PATH);
  steps.forEach((step, index) => {
    const place = join(root, step.path);
    const kept = join(journal, "old", String(index));
    if (step.replaces && existsSync(kept)) {
      mkdirSync(dirname(place), { recursive: true });
      renameSync(kept, place);
    } else if (!step.replaces && !existsSync(join(journal, "new", String(index)))) {
      rmSync(place, { force: true });
      removeEmptyFolders(root, dirname(step.path));
    }
  });
}

/** Ends a run: first the decision goes, then what it held. */
export function endJournal(root: string): void {
  const journal = join(root, JOURNAL_PATH);
  rmSync(join(journal, "journal.json"), { force: true });
  rmSync(journal, { recursive: true, force: true });
  removeEmptyFolders(root, ".os2");
}

/**
 * Finishes or undoes a run that was killed: after its decision was written it is finished, before that undone.
 * @returns what was done; nothing when there was no such run
 * @throws DiskError `busy` while the process that owns the journal is alive
 */
export function recover(root: string): "finished" | "undone" | undefined {
  const journal = join(root, JOURNAL_PATH);
  removeDrafts(root);
  if (!existsSync(journal)) return undefined;
  const owner = readOwner(journal);
  if (owner !== undefined && owner !== process.pid && isAlive(owner)) throw new DiskError("busy", root);
  const decision = join(journal, "journal.json");
  const finished = existsSync(decision);
  if (finished) rollForward(root, (JSON.parse(readFileSync(decision, "utf8")) as Journal).steps);
  endJournal(root);
  return finished ? "finished" : "undone";
}

/** Journals that their process had begun, and not yet claimed the folder with, when it was killed. */
function removeDrafts(root: string): void {
  const folder = join(root, dirname(JOURNAL_PATH));
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const pid = /^journal-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
  removeEmptyFolders(root, dirname(JOURNAL_PATH));
}

function readOwner(journal: string): number | undefined {
  try {
    return Number(readFileSync(join(journal, "owner"), "utf8"));
  } catch {
    return undefined;
  }
}

function removeEmptyFolders(root: string, folder: string): void {
  for (let each = folder; each !== "." && each !== ""; each = dirname(each)) {
    try {
      rmdirSync(join(root, each));
    } catch {
      return;
    }
  }
}
