import type { Mode, Policy, Wording } from "@os2kit/model";
import type { MergeKind } from "../merge/merge-kind.ts";

/** What stands behind a file of a product. */
export interface FileOrigin {
  /** Where the templates put it. */
  readonly path: string;
  /** Where the product has it; nothing where it is gone. */
  readonly here?: string;
  readonly layer: string;
  /** What is known of the template itself; nothing where no version of the set at hand makes this file. */
  readonly template?: TemplateOrigin;
  /** The template set's word on how it is updated, and the card's, which goes before it. */
  readonly policy: Policy;
  readonly own?: "ours" | "managed";
  readonly merge: MergeKind;
  readonly change: ProductChange;
  /** The mode that it had and the one that it has, where the product changed it. */
  readonly mode?: { readonly base: Mode; readonly ours: Mode };
}

/** A template, as its set has it. */
export interface TemplateOrigin {
  /** Its place in the set: `layers/community/files/SECURITY.md.hbs`. */
  readonly source: string;
  readonly kind: "layer" | "stack";
  readonly summary: Wording;
  /** Card fields that were read for it. */
  readonly fields: readonly string[];
}

/** What a product has made of a file that the templates gave it. */
export type ProductChange =
  | { readonly kind: "unchanged" | "deleted" }
  /** Git ignores the file, so it is not read. */
  | { readonly kind: "ignored" }
  /** Something else stands in its place: what, and where. */
  | { readonly kind: "replaced"; readonly by: "symlink" | "submodule" | "file" | "folder"; readonly at: string }
  | { readonly kind: "edited"; readonly base: string; readonly ours: string }
  /** Other bytes, but no line that can be shown, and why. */
  | { readonly kind: "edited-unseen"; readonly why: "style" | "binary" | "base-unknown" };
