import type { Outcome, SetAnswer, TreeFile } from "@os2kit/model";

/** Where something stands in `case.yml`. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One small change to files, as `case.yml` lists them. */
export type Step = Place &
  (
    | { readonly kind: "replace"; readonly path: string; readonly text: string; readonly by: string }
    | { readonly kind: "append"; readonly path: string; readonly text: string }
    | { readonly kind: "delete"; readonly path: string }
    | { readonly kind: "move"; readonly path: string; readonly to: string }
  );

/** How files differ from others: whole files that stand in a folder of the case, then the steps of `case.yml`. */
export interface Edits {
  readonly files: readonly TreeFile[];
  readonly steps: readonly Step[];
}

/** A change to the product's card before the update, in the words of `card:`. */
export interface CardEdit extends Place {
  readonly field: string;
  readonly value: unknown;
}

/** What makes a case one of an update. */
export interface UpdateCase {
  /** The released version that the product was made with; nothing for the set as it stands. */
  readonly from?: ({ readonly version: string } & Place) | undefined;
  /** How the set was before. */
  readonly v1: Edits;
  /** How the set will be; nothing for the set as it stands. */
  readonly v2: Edits;
  /** What the product did in between. */
  readonly edits: Edits;
  readonly card: readonly CardEdit[];
  readonly conflicts: "markers" | "ours";
}

/** A file in `expected/`, and where. */
export interface ExpectedFile {
  /** In the product. */
  readonly path: string;
  /** In the template set. */
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** A word of `case.yml` that an update run may write anew: from where to where it stands in its text. */
export interface Word<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** What a case expects; what it does not name may be as it likes, unless it is complete. */
export interface Expected {
  readonly files: readonly ExpectedFile[];
  /** Nothing but `files`: of the layer or stack that the case belongs to, or of the whole product. */
  readonly complete: boolean;
  /** What a file must hold, word for word. */
  readonly contains: readonly { readonly path: string; readonly text: string }[];
  /** Paths, and globs of them, that must not be there. */
  readonly absent: readonly string[];
  /** What an update makes of a path. */
  readonly outcomes: readonly { readonly path: string; readonly outcome: Word<Outcome> }[];
  /** The exit code of the update: 0 where the case says nothing. */
  readonly exitCode: { readonly value: 0 | 1 | 2 } | Word<0 | 1 | 2>;
}

/** One case of a template set: a card, what happens to the product, and what must come out. */
export interface TemplateCase {
  /** Its folder in the set, which is its name: `stacks/typescript-service/cases/minimal`. */
  readonly folder: string;
  /** The layer or stack that it belongs to; nothing for the set as a whole. */
  readonly owner?: string | undefined;
  readonly summary?: string | undefined;
  readonly cardText: string;
  readonly repository?: string | undefined;
  /** Answers to the set's secret questions, which no card holds. */
  readonly secrets: Readonly<Record<string, SetAnswer>>;
  readonly update?: UpdateCase | undefined;
  readonly expected: Expected;
  /** `case.yml`, if there is one. */
  readonly text?: string | undefined;
}
