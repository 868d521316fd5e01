import type { Waiver } from "../finding.ts";
import type { Level } from "../levels.ts";
import type { GROUPS, REPOSITORY } from "../questions/index.ts";
import type { Answers } from "../questions/question.ts";

/** One repository of the product. */
export type Repository = Answers<typeof REPOSITORY>;

/** What a person has said about one of OS2's requirements. Never filled in on somebody's behalf. */
export interface RequirementAnswer {
  readonly status?: "yes" | "no" | "planned" | "not-relevant" | "unknown";
  readonly text?: string;
  /** Paths in the product's repositories, or addresses. */
  readonly evidence?: readonly string[];
  /** Follow or explain: why the requirement is not met. */
  readonly explanation?: string;
  readonly owner?: string;
  /** ISO 8601 date after which the explanation no longer counts. */
  readonly until?: string;
  readonly by?: string;
  /** ISO 8601 date. */
  readonly date?: string;
}

/** A value that a template set's own question may have. */
export type SetAnswer = string | number | boolean | readonly string[];

/** A product card with its defaults filled in: what templates, checks and reports know of a product. */
export type Card = { readonly [G in keyof typeof GROUPS]: Answers<(typeof GROUPS)[G]> } & {
  readonly repositories: readonly Repository[];
  readonly answers: Readonly<Record<string, RequirementAnswer>>;
  readonly kit: {
    readonly policy?: Readonly<Record<string, "ours" | "managed">>;
    readonly waivers?: readonly Waiver[];
  };
  readonly set: Readonly<Record<string, SetAnswer>>;
};

/** The level at which the product is run. */
export function levelOf(card: Card): Level {
  return card.product.level;
}

/** Reads a field of a card (or of any nested record) by its dotted path. */
export function readField(record: object, field: string): unknown {
  let value: unknown = record;
  for (const name of field.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}
