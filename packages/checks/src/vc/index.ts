import type { Check } from "../check.ts";

export const vcChecks: readonly Check[] = [];
