import type { FileOrigin } from "@os2kit/engine/origin";
import type { Outcome, Problem, Reason } from "@os2kit/model";
import type { Titled } from "./describe.ts";

/** What an update would do with a file; or why that cannot be told. */
export type UpdateOutlook =
  | {
      readonly to: string;
      readonly outcome: Outcome;
      readonly path: string;
      readonly reason?: Reason;
      readonly from?: string;
    }
  | { readonly problems: readonly Problem[] };

/** The template set that a product was made with, and the newest version of it at hand. */
export interface SetOutlook {
  readonly name: string;
  readonly version: string;
  readonly newest?: string;
}

/** What there is to say of a path of a product. */
export type PathExplanation =
  | FileExplanation
  /** The kit's own records. */
  | { readonly kind: "kit"; readonly path: string; readonly record: "card" | "schema" | "lock" }
  /** No template stands behind it; perhaps one stands behind a file for the same purpose. */
  | { readonly kind: "own"; readonly path: string; readonly similar?: string; readonly update?: UpdateOutlook }
  /** Not there yet: an update brings it. */
  | { readonly kind: "coming"; readonly path: string; readonly update: UpdateOutlook }
  | {
      readonly kind: "folder";
      readonly path: string;
      readonly files: readonly { readonly path: string; readonly layer: string; readonly change: string }[];
      /** How many files are the product's own. */
      readonly own: number;
    };

/** A file that the templates gave. */
export interface FileExplanation extends FileOrigin {
  readonly kind: "file";
  readonly set: SetOutlook;
  readonly requirements: readonly Titled[];
  readonly checks: readonly Titled[];
  readonly update: UpdateOutlook;
  readonly diff?: string;
}
