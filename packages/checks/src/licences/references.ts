import { OTHER_LICENCES } from "./other-licences.ts";
import { readHashes, type LicenceData } from "./pack-licence.ts";
import { SPDX_LICENCES } from "./spdx-licences.ts";

/** A licence as it is compared. */
export interface Reference {
  readonly id: string;
  /** How many words it has. */
  readonly words: number;
  /** How many words the first chunk has. */
  readonly first: number;
  /** Hashes of its chunks, in order. */
  readonly core: readonly number[];
  /** Hashes of what often stands before and after it, and is no part of it. */
  readonly beside: readonly number[];
}

let known: readonly Reference[] | undefined;

/** Every licence that can be recognised; unpacked when first asked for. */
export function references(): readonly Reference[] {
  return (known ??= [...SPDX_LICENCES, ...OTHER_LICENCES].map(unpack));
}

function unpack([id, words, first, core, beside]: LicenceData): Reference {
  return { id, words, first, core: readHashes(core), beside: readHashes(beside) };
}
