import type { Check } from "../check.ts";
import { presentation } from "./presentation.ts";

export const comChecks: readonly Check[] = [presentation];
