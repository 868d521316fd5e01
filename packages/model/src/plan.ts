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

/** What would happen to one path, and why. */
export interface PlanEntry {
  readonly path: string;
  readonly outcome: Outcome;
  /** The earlier path, for a move. */
  readonly from?: string;
  /** A message code that says why, when the outcome alone does not. */
  readonly reason?: string;
  /** The layer behind the file; absent for a file that no layer made. */
  readonly layer?: string;
  readonly mode: Mode;
  /** The new content, where the outcome writes one. */
  readonly bytes?: Uint8Array;
}

/** Everything that a run would do: it can be printed, compared, stored, and carried out without a further decision. */
export interface Plan {
  readonly entries: readonly PlanEntry[];
}
