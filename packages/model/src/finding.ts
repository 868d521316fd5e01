import type { Wording } from "./localised.ts";

/** What one check says of one repository. `unknown` is never a pass and never a fail. */
export const CHECK_OUTCOMES = ["pass", "fail", "unknown", "not-applicable", "explained"] as const;
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];

/** How much a check weighs; only a `must` stands in the way of a level. */
export const SEVERITIES = ["must", "should", "could"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A place that can be looked up: a line of a file, a commit, a field of the card, or an address. */
export interface Evidence {
  /** The repository, by its name in the card. */
  readonly repository: string;
  readonly path?: string;
  /** From 1. */
  readonly line?: number;
  readonly commit?: string;
  /** The card field. */
  readonly field?: string;
  readonly url?: string;
}

/** Follow or explain for one finding: it stays visible, and does not block while it is in force. */
export interface Waiver {
  readonly check: string;
  /** Path or glob; absent for all places. */
  readonly path?: string;
  readonly reason: string;
  readonly owner: string;
  /** ISO 8601 day after which the waiver no longer counts. */
  readonly until: string;
}

/** The outcome of one check in one repository, with what was seen and what to do. */
export interface Finding {
  readonly check: string;
  readonly outcome: CheckOutcome;
  readonly severity: Severity;
  readonly repository: string;
  /** The place that the message is about; absent when it is about the repository as a whole. */
  readonly at?: Evidence;
  /** What was looked at, what was found, why it counts. */
  readonly message: Wording;
  /** What to do; absent for a pass. */
  readonly next?: Wording;
  readonly requirements: readonly string[];
  /** Only people can answer this: no file, and no fix of ours, would mend it. */
  readonly open?: boolean;
  /** Files of our templates that would mend it (`check --fix`). */
  readonly fix?: readonly string[];
  /** It stood in the baseline already: shown, and not counted. */
  readonly known?: boolean;
  /** The waiver in force, or the one that has run out. */
  readonly waiver?: Waiver;
  /** Equal for equal findings at any line: check, repository, path and what the message is about. */
  readonly fingerprint: string;
}

/** How far evidence for a requirement has come. The kit finds and links; it never judges on a person's behalf. */
export const EVIDENCE_STATES = ["evidence", "partial", "missing", "declared", "explained", "for-people"] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];
