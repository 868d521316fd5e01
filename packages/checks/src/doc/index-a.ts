import type { Check } from "../check.ts";

export const docChecksA: readonly Check[] = [];
