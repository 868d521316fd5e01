import type { Wording } from "./localised.ts";
import type { MessageCode } from "./messages/en.ts";

/** Something that is wrong with what a person gave us, as a value; wording lives in the message catalogues. */
export interface Problem {
  readonly code: MessageCode;
  /** The file, as the person named it. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** From 1, in UTF-16 code units, as editors count. */
  readonly column?: number;
  /** The card field or other name that it is about. */
  readonly field?: string;
  /** The question's own help, for a field of which the kit knows none. */
  readonly help?: Wording;
  /** What the message's `{names}` stand for. */
  readonly args?: Readonly<Record<string, string | number>>;
}

/** A result, or what stands in its way. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** The result where one problem stands in the way. */
export function fail(problem: Problem): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [problem] };
}
