import type { Check } from "../check.ts";

export const communityChecks: readonly Check[] = [];
