/** What the check of templates knows of a helper. */
export interface HelperRule {
  /** Which arguments are printed, so that they must be there and be printable. */
  readonly prints?: "first" | "all";
  /** It is told the card name of its first argument. */
  readonly learnsField?: boolean;
  /** The position of the argument that names a language. */
  readonly language?: number;
}

/** The closed list of helpers that templates may use. */
export const HELPERS: Readonly<Record<string, HelperRule>> = {
  answer: { learnsField: true, language: 1 },
  say: { learnsField: true, language: 1 },
  label: { learnsField: true, language: 1 },
  pending: { language: 0 },
  join: { prints: "first" },
  cell: { prints: "first" },
  yaml: { prints: "first" },
  json: { prints: "first" },
  toml: { prints: "first" },
  concat: { prints: "all" },
  eq: {},
  and: {},
  or: {},
  not: {},
  includes: {},
  atLeast: {},
};

/** Every helper that compiled templates call: those of the language, blocks, and what the check adds. */
export const KNOWN_HELPERS: Readonly<Record<string, true>> = Object.fromEntries(
  [...Object.keys(HELPERS), "if", "unless", "each", "lookup", "need"].map((name) => [name, true]),
);
