import type { Check } from "../check.ts";

export const ciChecks: readonly Check[] = [];
