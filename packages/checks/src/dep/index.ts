import type { Check } from "../check.ts";

export const depChecks: readonly Check[] = [];
