import type { Check } from "../check.ts";

export const lawChecks: readonly Check[] = [];
