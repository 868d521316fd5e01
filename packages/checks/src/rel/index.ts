import type { Check } from "../check.ts";

export const relChecks: readonly Check[] = [];
