import type { Check } from "../check.ts";

export const secChecks: readonly Check[] = [];
