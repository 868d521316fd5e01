import type { Condition, Mode, Policy, Questions, Wording } from "@os2kit/model";

/** How two versions of a file are merged; by default its name decides. */
export const MERGES = ["text", "json", "yaml", "toml", "xml", "lines", "none"] as const;
export type Merge = (typeof MERGES)[number];

/** A template compiled ahead of time: what `Handlebars.template` takes. */
export type CompiledTemplate = object;

/** One file that a layer may stamp. */
export interface BundleFile {
  /** Where it stands in the template set, for messages. */
  readonly source: string;
  /** The path in the product; the id of a template where it holds card fields. */
  readonly path: string | { readonly template: string };
  /** Content: the id of a blob that is copied, or of a template that is rendered. */
  readonly content: { readonly blob: string } | { readonly template: string };
  readonly mode: Mode;
  readonly policy: Policy;
  readonly merge?: Merge;
  readonly when?: Condition;
}

/** A file that moved, or an answer that was renamed, in a version of the set. */
export interface Renaming {
  readonly since: string;
  readonly from: string;
  readonly to: string;
}

/** One concern of a repository, or the code skeleton of one technology. */
export interface BundleLayer {
  readonly name: string;
  readonly kind: "layer" | "stack";
  readonly summary: Wording;
  readonly when?: Condition;
  readonly questions: Questions;
  readonly files: readonly BundleFile[];
  /** Template ids by partial name. */
  readonly partials: Readonly<Record<string, string>>;
  readonly renames: readonly Renaming[];
  readonly answers: readonly Renaming[];
}

/** A template set, checked and compiled. Content is addressed by its git blob id. */
export interface SetBundle {
  readonly name: string;
  readonly version: string;
  readonly summary: Wording;
  /** The oldest version of os2kit that it works with. */
  readonly needs?: string;
  readonly layers: readonly BundleLayer[];
  /** Files that are copied, by id: text as it is, anything else in base64. */
  readonly blobs: Readonly<Record<string, string | { readonly base64: string }>>;
  readonly templates: Readonly<Record<string, CompiledTemplate>>;
  /** The layers of every released version; their content is among `blobs` and `templates`. */
  readonly releases?: Readonly<Record<string, readonly BundleLayer[]>>;
  /** What each version changed, from the set's CHANGELOG.md. */
  readonly changes?: Readonly<Record<string, string>>;
}
