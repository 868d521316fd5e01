import type { Condition } from "../condition.ts";
import type { Localised, Wording } from "../localised.ts";

/** One of a closed list of answers. */
export interface Option {
  readonly value: string;
  readonly label: Wording;
}

interface Common {
  readonly text: Wording;
  /** A sentence or two for a person in doubt. */
  readonly help: Wording;
  /** Asked, and valid, only when this holds. */
  readonly when?: Condition;
  /** Part of the conversation with a person who starts a product; other questions are for card and flags. */
  readonly asked?: true | Condition;
  readonly required?: true;
  /** An answer for messages and documentation. Never used as an answer. */
  readonly example?: string | number | boolean;
}

/** One line of text. `pattern` (Unicode mode) narrows it and is explained by `help`. */
export interface TextQuestion extends Common {
  readonly type: "text";
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly default?: string;
}
/** A text of several lines in one language or more; a plain string counts as the product's main language. */
export interface LocalisedQuestion extends Common {
  readonly type: "localised";
  readonly maxLength?: number;
}
/** Several lines in one language. */
export interface ParagraphQuestion extends Common {
  readonly type: "paragraph";
}
export interface AddressQuestion extends Common {
  readonly type: "email" | "url" | "date";
}
/** An ASCII name for paths and addresses; `slugOf` names the field that it is made from when not given. */
export interface SlugQuestion extends Common {
  readonly type: "slug";
  readonly slugOf?: string;
}
/** An SPDX licence id. The `options` are those whose text we can stamp; others are accepted. */
export interface LicenceQuestion extends Common {
  readonly type: "licence";
  readonly options: readonly Option[];
  readonly default?: string;
}
export interface ChoiceQuestion extends Common {
  readonly type: "choice";
  readonly options: readonly Option[];
  readonly default?: string;
}
export interface ChoicesQuestion extends Common {
  readonly type: "choices";
  readonly options: readonly Option[];
  readonly default?: readonly string[];
}
export interface NumberQuestion extends Common {
  readonly type: "number";
  readonly min: number;
  readonly max: number;
}
export interface YesNoQuestion extends Common {
  readonly type: "yesno";
  readonly default?: boolean;
}
/** A list of one-line texts. */
export interface ListQuestion extends Common {
  readonly type: "list";
}
/** A group of answers that belong together. */
export interface RecordQuestion extends Common {
  readonly type: "record";
  readonly fields: Questions;
}
/** A list of records. */
export interface RecordsQuestion extends Common {
  readonly type: "records";
  readonly fields: Questions;
}

/** One thing that a product card can tell, as data: prompts, flags, schema, validation and documentation all come from it. */
export type Question =
  | TextQuestion
  | LocalisedQuestion
  | ParagraphQuestion
  | AddressQuestion
  | SlugQuestion
  | LicenceQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | NumberQuestion
  | YesNoQuestion
  | ListQuestion
  | RecordQuestion
  | RecordsQuestion;

/** Questions by field name, in the order in which they are asked and written. */
export type Questions = Readonly<Record<string, Question>>;

type Value<Q> = Q extends { readonly type: "localised" }
  ? Localised
  : Q extends { readonly type: "choice"; readonly options: readonly { readonly value: infer V }[] }
    ? V
    : Q extends { readonly type: "choices"; readonly options: readonly { readonly value: infer V }[] }
      ? readonly V[]
      : Q extends { readonly type: "number" }
        ? number
        : Q extends { readonly type: "yesno" }
          ? boolean
          : Q extends { readonly type: "list" }
            ? readonly string[]
            : Q extends { readonly type: "record"; readonly fields: infer F }
              ? Answers<F>
              : Q extends { readonly type: "records"; readonly fields: infer F }
                ? readonly Answers<F>[]
                : string;

/** The questions whose answer is always there: asked for, taken by default, or an empty list. */
type Certain<F> = {
  [K in keyof F]: F[K] extends
    | { readonly required: true }
    | { readonly default: unknown }
    | { readonly slugOf: string }
    | { readonly type: "list" | "records" }
    ? K
    : never;
}[keyof F];

/** The type of the answers to a set of questions. */
export type Answers<F> = { readonly [K in Certain<F>]: Value<F[K]> } & {
  readonly [K in Exclude<keyof F, Certain<F>>]?: Value<F[K]>;
};
