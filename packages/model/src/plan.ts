import type { Reason } from "./reasons.ts";
import type { Mode } from "./tree.ts";

/** What becomes of a path. The words are those of the terminal, of JSON and of the exit code. */
export const OUTCOMES = [
  "added",
  "updated",
  "merged",
  "moved",
  "deleted",
  "unchanged",
  "kept",
  "declined",
  "conflict",
  "refused",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One place where both sides want something else, with what each of them has. */
export interface PlanConflict {
  /** From 1, in the file as it is written. */
  readonly line?: number;
  /** The path of a value in a structured file, such as `dependencies.typescript`. */
  readonly keys?: string;
  readonly ours: string;
  readonly base: string;
  readonly theirs: string;
}

/** A file as one side of a conflict has it: a stage of git's index. */
export interface PlanSide {
  readonly mode: Mode;
  readonly bytes: Uint8Array;
}

/** The three sides of a conflict, as far as they are known and may be shown. */
export interface PlanSides {
  readonly base?: PlanSide;
  readonly ours?: PlanSide;
  readonly theirs?: PlanSide;
}

/** What would happen to one path, and why. */
export interface PlanEntry {
  readonly path: string;
  readonly outcome: Outcome;
  /** Another path that it is about: where a moved file was, where the product has it, what is in the way. */
  readonly from?: string;
  /** Says why, when the outcome alone does not. */
  readonly reason?: Reason;
  /** The layer behind the file; absent for a file that no layer made. */
  readonly layer?: string;
  readonly mode: Mode;
  /** The new content, where the path is written. */
  readonly bytes?: Uint8Array;
  /** What must stand at the path for it to be written: a git blob id, or `absent`. An added file's is `absent`. */
  readonly expect?: string;
  /** What goes away: the file itself when it is deleted, its old place when it moves. `expect` is a git blob id. */
  readonly removes?: { readonly path: string; readonly expect: string };
  readonly conflicts?: readonly PlanConflict[];
  readonly sides?: PlanSides;
}

/** Everything that a run would do: it can be printed, compared, stored, and carried out without a further decision. */
export interface Plan {
  readonly entries: readonly PlanEntry[];
}
