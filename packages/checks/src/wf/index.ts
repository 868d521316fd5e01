import type { Check } from "../check.ts";

export const wfChecks: readonly Check[] = [];
