import type { Check } from "../check.ts";

export const metaChecks: readonly Check[] = [];
