import type { Check } from "../check.ts";

export const pcChecks: readonly Check[] = [];
