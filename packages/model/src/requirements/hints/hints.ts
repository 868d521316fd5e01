import type { Language } from "../../localised.ts";

/** What people look for in the evidence of a requirement, and what usually goes wrong: short phrases, for explanations. */
export interface Hints {
  readonly looksFor: Readonly<Record<Language, readonly string[]>>;
  readonly pitfalls: Readonly<Record<Language, readonly string[]>>;
}
