import type { Level } from "../levels.ts";
import type { Wording } from "../localised.ts";

export type Theme = "relevance" | "formal" | "strategic" | "governance";

/** Where evidence for a requirement can be found; `people` means that only a human can judge. */
export type EvidenceKind = "files" | "history" | "hosting" | "declared" | "people";

/** One of OS2's 43 requirements, in our own words; OS2's text is matched by id and model version, never by wording. */
export interface Requirement {
  readonly id: string;
  readonly theme: Theme;
  /** The level from which it applies; levels inherit. */
  readonly level: Level;
  /** `should` marks OS2's six recommendations. */
  readonly obligation: "must" | "should";
  readonly title: Wording;
  readonly guidance: Wording;
  /** Kinds of evidence, weightiest first. */
  readonly evidence: readonly EvidenceKind[];
  /** Paths in a stamped product that answer it; a trailing slash marks a folder. */
  readonly files: readonly string[];
  /** Card fields that answer it. */
  readonly fields: readonly string[];
}
