import type { Check } from "../check.ts";

export const orgChecks: readonly Check[] = [];
