import type { Wording } from "@os2kit/model";

/** Where a value was read. */
export interface Origin {
  readonly path?: string;
  /** From 1. */
  readonly line?: number;
  /** The repository's address, or what its forge tells of it. */
  readonly remote?: true;
  /** What stands there. */
  readonly note: Wording;
}

/** A field of the card, and what it can honestly be filled with. */
export interface ProposedField {
  readonly field: string;
  /** As the card holds it: a text, a list, a record. */
  readonly value: unknown;
  readonly from: Origin;
}

/** A field that people must fill in, although something about it was seen. */
export interface OpenField {
  readonly field: string;
  readonly from: Origin;
}

/** What a card can be filled with from a repository, and what was seen and leaves a question. */
export interface Proposal {
  readonly fields: readonly ProposedField[];
  readonly open: readonly OpenField[];
}

/** One finding about a field; without a value it leaves a question. */
export type Finding = OpenField & Partial<Pick<ProposedField, "value">>;

/** The first of some findings that there is, as a list of one or none. */
export function first(...findings: readonly (Finding | undefined)[]): readonly Finding[] {
  const found = findings.find((each) => each !== undefined);
  return found ? [found] : [];
}

/** A record of the card without the answers that nobody gave. */
export function withoutGaps(record: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  const given = Object.entries(record).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(given);
}
