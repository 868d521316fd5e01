import type { Repository, RequirementAnswer } from "./card/card.ts";
import type { Evidence, EvidenceState, Finding, Severity } from "./finding.ts";
import type { Level } from "./levels.ts";
import type { Wording } from "./localised.ts";
import type { Requirement } from "./requirements/requirement.ts";

/** How far the evidence for one requirement has come, and where it stands. */
export interface RequirementResult {
  readonly id: string;
  readonly level: Level;
  readonly obligation: Requirement["obligation"];
  readonly state: EvidenceState;
  readonly evidence: readonly (Evidence & { readonly note: Wording })[];
  /** The fails behind the state, those that a file can mend first. */
  readonly findings: readonly Finding[];
  /** What to do; absent where nothing is left to do. */
  readonly next?: Wording;
  readonly answer?: RequirementAnswer;
}

/** What a report says of a check itself. */
export interface CheckInfo {
  readonly id: string;
  readonly title: Wording;
  readonly why: Wording;
  readonly next: Wording;
  /** Other standards that it counts in, such as `SPC 13` or `OSPS LE-03.01`. */
  readonly standards: readonly string[];
}

/** One repository that was looked at. */
export interface CheckedRepository {
  readonly name: string;
  readonly kind: Repository["kind"];
  /** As `https://host/owner/name`. */
  readonly address?: string;
  readonly commit?: string;
  readonly files: number;
}

/** How many requirements of a level are in each state. */
export type StateCounts = Readonly<Record<EvidenceState, number>>;

/** Everything that a check of a product found: the one value behind every output format. */
export interface CheckReport {
  /** The product's name, else that of the first repository. */
  readonly product: string;
  /** The level that the product was weighed against. */
  readonly target: Level;
  /** The highest level whose requirements are all settled by evidence, declaration or explanation. */
  readonly reached?: Level;
  /** ISO 8601 day. */
  readonly date: string;
  readonly profile: string;
  readonly repositories: readonly CheckedRepository[];
  /** In the order of OS2's model; all 43, those above the target too. Empty for a profile other than OS2's. */
  readonly requirements: readonly RequirementResult[];
  readonly findings: readonly Finding[];
  /** The checks that have a finding. */
  readonly checks: readonly CheckInfo[];
  readonly totals: {
    readonly outcomes: Readonly<Record<Finding["outcome"], number>>;
    /** Fails by severity, those that stand in a baseline left out. */
    readonly fails: Readonly<Record<Severity, number>>;
    readonly levels: Readonly<Record<Level, StateCounts>>;
  };
}
