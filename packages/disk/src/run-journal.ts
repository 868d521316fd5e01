import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Mode } from "@os2kit/model";
import { DiskError, toDiskError } from "./disk-error.ts";
import { placeOf, statOf } from "./standing.ts";
import { refuseUnsafe } from "./write-files.ts";

/** Where a run keeps its journal while it lasts, below the folder that it changes. */
export const JOURNAL_PATH = ".os2/journal";

/** One step that is decided: a path goes from one git blob id to another; `absent` is no file. */
export interface Step {
  readonly path: string;
  readonly expect: string;
  readonly becomes: string;
}

/** A file to be recorded as unmerged in git's index, by its versions, which are git objects by now. */
export interface Mark {
  readonly path: string;
  readonly sides: readonly { readonly stage: 1 | 2 | 3; readonly mode: Mode; readonly id: string }[];
}

/** A run that is decided. Step n's new content is `new/<n>`, what it replaces `old/<n>`, what it deletes `gone/<n>`. */
export interface Run {
  /** The deletes, then the writes. */
  readonly steps: readonly Step[];
  /** Folders that the deletes may empty, the outermost first, with their rights. */
  readonly empties: readonly { readonly path: string; readonly mode: number }[];
  /** Folders that the writes need and that do not exist, the outermost first. */
  readonly makes: readonly string[];
  /** What git shall know to be in conflict, once the files are written. */
  readonly marks: readonly Mark[];
}

/** A place in the journal. */
export function inJournal(root: string, ...names: readonly (string | number)[]): string {
  return join(root, JOURNAL_PATH, ...names.map(String));
}

/**
 * Claims the folder for this process. The journal appears with its owner in one rename, so that two runs never share it.
 * @throws DiskError `busy` when another run was quicker
 */
export function beginJournal(root: string): void {
  const draft = draftOf(root);
  try {
    placeOf(root, JOURNAL_PATH);
    mkdirSync(draft, { recursive: true });
    writeFileSync(join(draft, "owner"), String(process.pid));
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw toDiskError(error, root);
  }
  try {
    renameSync(draft, inJournal(root));
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw new DiskError("busy", root, error);
  }
}

/** Ends a run in one rename; what it leaves is a draft, which the next run of anybody takes away. */
export function endJournal(root: string): void {
  const draft = draftOf(root);
  rmSync(draft, { recursive: true, force: true });
  renameSync(inJournal(root), draft);
  rmSync(draft, { recursive: true, force: true });
  removeIfEmpty(join(root, dirname(JOURNAL_PATH)));
}

/** Turns a run that was to be finished into one that is to be undone, whoever does it. */
export function markUndone(root: string): void {
  if (existsSync(inJournal(root, "journal.json"))) {
    renameSync(inJournal(root, "journal.json"), inJournal(root, "undo.json"));
  }
}

/** The decided run of a journal, and which way it goes; nothing before the decision. */
export function readRun(root: string): { readonly run: Run; readonly undo: boolean } | undefined {
  for (const name of ["undo.json", "journal.json"]) {
    const file = inJournal(root, name);
    const text = readOwn(file);
    if (text === undefined) continue;
    const run = parseRun(text, file);
    const { steps, empties, makes, marks } = run;
    for (const { path } of [...steps, ...empties, ...makes.map((each) => ({ path: each })), ...marks])
      refuseUnsafe(path);
    return { run, undo: name === "undo.json" };
  }
  return undefined;
}

/**
 * The text of one of a journal's own files. What a run did not put there is not read: a link leads elsewhere, and a pipe
 * never ends.
 * @throws DiskError `no-journal`
 */
export function readOwn(place: string): string | undefined {
  const stat = statOf(place);
  if (stat && !stat.isFile()) throw new DiskError("no-journal", place);
  return stat && readFileSync(place, "utf8");
}

/** A folder may come with a journal that nobody's run wrote: it is data from others like any file. */
function parseRun(text: string, file: string): Run {
  try {
    const { steps, empties, makes, marks } = JSON.parse(text) as Run;
    const isRun =
      steps.every((step) => [step.path, step.expect, step.becomes].every((value) => typeof value === "string")) &&
      empties.every(({ path, mode }) => typeof path === "string" && Number.isInteger(mode)) &&
      makes.every((path) => typeof path === "string") &&
      marks.every(({ path, sides }) => typeof path === "string" && sides.every(isSide));
    if (isRun) return { steps, empties, makes, marks };
  } catch {
    // Told below.
  }
  throw new DiskError("no-journal", file);
}

function isSide({ stage, mode, id }: Mark["sides"][number]): boolean {
  return [1, 2, 3].includes(stage) && /^100(644|755)$/.test(mode) && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(id);
}

/** The staged or kept content of a step, when it is still in the journal. */
export function heldIn(root: string, folder: "new" | "old" | "gone", index: number): string | undefined {
  const place = inJournal(root, folder, index);
  const stat = lstatSync(place, { throwIfNoEntry: false });
  if (stat && !stat.isFile()) throw new DiskError("unsafe-path", place);
  return stat ? place : undefined;
}

/** Removes a folder unless something is in it. */
export function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is in use, or gone already: both are fine.
  }
}

function draftOf(root: string): string {
  return join(root, `${JOURNAL_PATH}-${String(process.pid)}`);
}
