import type { Version } from "./versions.ts";

/** What a single value may be. */
export type ValueType =
  | "text"
  | "version"
  | "yesno"
  | "date"
  | "address"
  | "web"
  | "video"
  | "uri"
  | "supported"
  | "email"
  | "picture"
  | "file"
  | "licence"
  | "media"
  | "language"
  | "country"
  | "word"
  | "italian-authority";

/** How long a text may be, in letters as readers see them, from a version on. */
export interface Length {
  readonly since: Version;
  readonly min?: number;
  readonly max?: number;
}

/** One field of publiccode.yml. */
export interface Field {
  /** What it holds; `fields` for a group, `languages` for a group below each language tag. */
  readonly type: ValueType | "fields" | "languages";
  readonly fields?: Fields;
  /** Several of them; `or-one` where a single one may stand without a list. */
  readonly list?: "always" | "or-one";
  /** Always, or where the field beside it has one of these values. */
  readonly required?: true | { readonly when: string; readonly in: readonly string[] };
  /** Demanded before this version, and no more; with `beside` only where that field stands. */
  readonly requiredBefore?: { readonly version: Version; readonly beside?: string };
  /** May stand only where the field beside it has one of these values. */
  readonly only?: { readonly when: string; readonly in: readonly string[] };
  readonly since?: Version;
  /** Not to be used any more; `instead` is the field that has taken its place, if any has. */
  readonly deprecated?: { readonly since: Version; readonly instead?: string };
  /** The newest that applies counts. */
  readonly lengths?: readonly Length[];
  /** The values of a `word`. */
  readonly values?: readonly string[];
  /** Values that are younger than the field. */
  readonly valuesSince?: Readonly<Record<string, Version>>;
  /** Endings that a file may have. */
  readonly formats?: readonly string[];
  /**
   * Where the reference reader refuses what the specification lets pass: a language without the field while another
   * has it, an organisation by its name alone, a single word instead of a list.
   */
  readonly strict?: "each" | "reader" | "list";
}
export type Fields = Readonly<Record<string, Field>>;
