import type { Check } from "../check.ts";

export const reuseChecks: readonly Check[] = [];
