import type { Check } from "../check.ts";

export const documentationChecks: readonly Check[] = [];
